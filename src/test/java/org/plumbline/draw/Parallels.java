package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.draw.route.Plan;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds stretches of different ways that run beside one another nearer than eight pixels, and
/// tells where that cannot be helped: where more lines pass side by side than fit between the cards
/// there, or on the side of the card at which they end.
final class Parallels {
  private static final double NEAR = 8;
  private static final double SAME = 0.01;

  /// How far lines stay away from cards, and from the ends of the side at which they end.
  private static final double CLEAR = 6;

  private static final double CORNER = 4;

  private final Plan plan;
  private final List<Rect> obstacles;
  private final List<Line> lines = new ArrayList<>();

  private Parallels(Routing routing) {
    plan = routing.plan();
    obstacles = new ArrayList<>(plan.cards());
    obstacles.addAll(plan.signs());
    for (int n = 0; n < routing.ways().size(); n++) {
      List<Point> way = routing.ways().get(n);
      for (int part = 0; part < way.size() - 1; part++) {
        Rect rect = Rect.between(way.get(part), way.get(part + 1));
        if (rect.width() > SAME || rect.height() > SAME) {
          lines.add(line(n, rect, part == 0, part == way.size() - 2));
        }
      }
    }
  }

  /// A stretch of a way, seen along its direction, and between which coordinates it may lie.
  private record Line(int way, boolean level, Rect rect, double low, double high) {
    double at() {
      return level ? rect.y() : rect.x();
    }

    double start() {
      return level ? rect.x() : rect.y();
    }

    double end() {
      return level ? rect.right() : rect.bottom();
    }

    boolean beside(Line other) {
      return way != other.way
          && level == other.level
          && Math.abs(at() - other.at()) < NEAR - SAME
          && Math.min(end(), other.end()) - Math.max(start(), other.start()) > SAME;
    }

    boolean passes(double along) {
      return start() - SAME <= along && along <= end() + SAME;
    }
  }

  /// Pairs that are too near although there is room for them.
  static List<String> near(Memory memory) {
    return new Parallels(memory.cabling().routing()).pairs(false);
  }

  /// Pairs that are too near, whether there is room or not.
  static List<String> all(Memory memory) {
    return new Parallels(memory.cabling().routing()).pairs(true);
  }

  private List<String> pairs(boolean all) {
    List<String> pairs = new ArrayList<>();
    for (int n = 0; n < lines.size(); n++) {
      for (int m = 0; m < n; m++) {
        Line a = lines.get(m);
        Line b = lines.get(n);
        if (a.beside(b) && (all || !full(a, b))) {
          pairs.add(a + " beside " + b);
        }
      }
    }
    return pairs;
  }

  /// Where a line may lie between the cards beside it, and on the sides at which it ends.
  private Line line(int way, Rect rect, boolean first, boolean last) {
    boolean level = rect.height() <= rect.width();
    Line line = new Line(way, level, rect, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    double low = line.low();
    double high = line.high();
    for (Rect each : obstacles) {
      if (start(each, level) <= line.end() && line.start() <= end(each, level)) {
        if (end(each, !level) <= line.at()) {
          low = Math.max(low, end(each, !level) + CLEAR);
        } else if (start(each, !level) >= line.at()) {
          high = Math.min(high, start(each, !level) - CLEAR);
        }
      }
    }
    Plan.Link link = plan.links().get(way);
    if (first) {
      low = Math.max(low, start(plan.cards().get(link.from()), !level) + CORNER);
      high = Math.min(high, end(plan.cards().get(link.from()), !level) - CORNER);
    }
    if (last) {
      low = Math.max(low, start(plan.cards().get(link.to()), !level) + CORNER);
      high = Math.min(high, end(plan.cards().get(link.to()), !level) - CORNER);
    }
    return new Line(way, level, rect, Math.min(low, line.at()), Math.max(high, line.at()));
  }

  /// Whether more lines pass somewhere beside both than fit there with eight pixels for each.
  private boolean full(Line a, Line b) {
    List<Line> beside =
        lines.stream()
            .filter(each -> each.level() == a.level())
            .filter(each -> each.low() <= a.high() && a.low() <= each.high())
            .toList();
    for (Line each : beside) {
      double along = Math.max(each.start(), Math.max(a.start(), b.start()));
      if (a.passes(along) && b.passes(along) && each.passes(along)) {
        List<Line> there = beside.stream().filter(line -> line.passes(along)).toList();
        if (full(there, a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean full(List<Line> there, Line a, Line b) {
    for (Line lowest : there) {
      for (Line highest : there) {
        double low = lowest.low();
        double high = highest.high();
        if (within(a, low, high)
            && within(b, low, high)
            && needed(there.size()) > high - low + SAME
            && needed(there.stream().filter(each -> within(each, low, high)).count())
                > high - low + SAME) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean within(Line line, double low, double high) {
    return line.low() >= low && line.high() <= high;
  }

  private static double needed(long lines) {
    return (lines - 1) * NEAR;
  }

  private static double start(Rect rect, boolean level) {
    return level ? rect.x() : rect.y();
  }

  private static double end(Rect rect, boolean level) {
    return level ? rect.right() : rect.bottom();
  }
}
