package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.draw.route.Plan;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds stretches of different ways that run beside one another nearer than eight pixels, although
/// the gap in which they run would be wide enough for all that run there.
final class Parallels {
  private static final double NEAR = 7.9;
  private static final double TOGETHER = 8;
  private static final double CLEAR = 6;

  private final List<Rect> obstacles;
  private final List<Stretch> stretches = new ArrayList<>();

  private Parallels(Routing routing) {
    Plan plan = routing.plan();
    obstacles = new ArrayList<>(plan.cards());
    obstacles.addAll(plan.signs());
    for (int n = 0; n < routing.ways().size(); n++) {
      List<Point> way = routing.ways().get(n);
      for (Rect each : Routing.stretches(way)) {
        stretches.add(new Stretch(n, each.height() == 0, each));
      }
    }
  }

  /// A stretch of a way, seen along its direction.
  private record Stretch(int way, boolean level, Rect rect) {
    double at() {
      return level ? rect.y() : rect.x();
    }

    boolean beside(Stretch other) {
      return way != other.way
          && level == other.level
          && Math.abs(at() - other.at()) < NEAR
          && Math.min(end(rect, level), end(other.rect, level))
                  - Math.max(start(rect, level), start(other.rect, level))
              > TOGETHER;
    }
  }

  static List<String> near(Memory memory) {
    return new Parallels(memory.cabling().routing()).near();
  }

  private List<String> near() {
    List<String> near = new ArrayList<>();
    for (int n = 0; n < stretches.size(); n++) {
      for (int m = 0; m < n; m++) {
        Stretch a = stretches.get(m);
        Stretch b = stretches.get(n);
        if (a.beside(b) && roomy(a.rect().union(b.rect()), a.level())) {
          near.add(a + " beside " + b);
        }
      }
    }
    return near;
  }

  /// Whether all that runs in this gap could keep its distance.
  private boolean roomy(Rect both, boolean level) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    double middle = level ? both.centerY() : both.centerX();
    for (Rect each : obstacles) {
      if (along(each, both, level)) {
        double first = level ? each.y() : each.x();
        double last = level ? each.bottom() : each.right();
        if (last <= middle) {
          low = Math.max(low, last);
        } else if (first >= middle) {
          high = Math.min(high, first);
        } else {
          return false;
        }
      }
    }
    double from = low;
    double to = high;
    long lines =
        stretches.stream()
            .filter(each ->
                each.level() == level
                    && each.at() > from
                    && each.at() < to
                    && along(each.rect(), both, level))
            .count();
    return (lines - 1) * 8 + 2 * CLEAR <= high - low;
  }

  private static boolean along(Rect a, Rect b, boolean level) {
    return start(a, level) < end(b, level) && start(b, level) < end(a, level);
  }

  private static double start(Rect rect, boolean level) {
    return level ? rect.x() : rect.y();
  }

  private static double end(Rect rect, boolean level) {
    return level ? rect.right() : rect.bottom();
  }
}
