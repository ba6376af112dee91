package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Nudges stretches apart that would lie on one another: each bundle of them is spread over lanes
/// around its middle, in an order that lets them turn away without crossing, as far as the cards on
/// both sides leave room.
final class Lanes {
  /// The distance of two lanes where there is room, in pixels.
  static final double STEP = 10;

  /// Stretches nearer to each other than this are in one bundle.
  private static final double NEAR = 8;

  /// How far lanes stay away from cards.
  private static final double CLEAR = 6;

  /// How far lanes may lie from the middle of their bundle.
  private static final double FAR = 60;

  private final List<List<Point>> ways;
  private final BitSet fixed;
  private final GridIndex index;
  private final Surroundings around;
  private final Set<Stretch> seen = new HashSet<>();

  /// Lanes for ways.
  ///
  /// @param fixed the ways that nothing moves
  /// @param index finds the ways
  Lanes(List<List<Point>> ways, BitSet fixed, GridIndex index, Surroundings around) {
    this.ways = ways;
    this.fixed = fixed;
    this.index = index;
    this.around = around;
  }

  /// One stretch of a way, between its points `part` and `part + 1`, seen along its direction.
  ///
  /// @param at its coordinate across
  /// @param start where it begins and
  /// @param end where it ends, along
  record Stretch(int way, int part, boolean level, double at, double start, double end) {
    static Stretch of(List<List<Point>> ways, int way, int part) {
      Point a = ways.get(way).get(part);
      Point b = ways.get(way).get(part + 1);
      boolean level = Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x());
      double from = level ? a.x() : a.y();
      double to = level ? b.x() : b.y();
      return new Stretch(
          way, part, level, level ? a.y() : a.x(), Math.min(from, to), Math.max(from, to));
    }

    Rect rect() {
      return level ? new Rect(start, at, end - start, 0) : new Rect(at, start, 0, end - start);
    }

    boolean beside(Stretch other) {
      return level == other.level
          && Math.abs(at - other.at) < NEAR
          && start < other.end + NEAR
          && other.start < end + NEAR;
    }
  }

  /// A stretch and the coordinate that its lane has.
  record Lane(Stretch stretch, double at) {}

  /// The lanes of all bundles that a stretch of these ways is in.
  List<Lane> around(BitSet seeds) {
    List<Lane> lanes = new ArrayList<>();
    for (int way = seeds.nextSetBit(0); way >= 0; way = seeds.nextSetBit(way + 1)) {
      for (int part = 1; !fixed.get(way) && part < ways.get(way).size() - 2; part++) {
        Stretch stretch = Stretch.of(ways, way, part);
        if (seen.add(stretch)) {
          lanes.addAll(spread(bundle(stretch)));
        }
      }
    }
    return lanes;
  }

  /// The ways whose stretches lie beside one of these rectangles.
  static void beside(List<Point> way, GridIndex index, BitSet found) {
    for (Rect rect : Routing.stretches(way)) {
      for (int each : index.near(rect.grown(NEAR))) {
        found.set(each);
      }
    }
  }

  /// The movable stretches that hang together with one, itself included.
  private List<Stretch> bundle(Stretch first) {
    List<Stretch> bundle = new ArrayList<>(List.of(first));
    for (int n = 0; n < bundle.size(); n++) {
      for (Stretch each : beside(bundle.get(n))) {
        boolean movable =
            !fixed.get(each.way()) && each.part() > 0 && each.part() < last(each.way());
        if (movable && seen.add(each)) {
          bundle.add(each);
        }
      }
    }
    return bundle;
  }

  private int last(int way) {
    return ways.get(way).size() - 2;
  }

  private List<Stretch> beside(Stretch stretch) {
    List<Stretch> beside = new ArrayList<>();
    for (int way : index.near(stretch.rect().grown(NEAR))) {
      for (int part = 0; way != stretch.way() && part <= last(way); part++) {
        Stretch other = Stretch.of(ways, way, part);
        if (other.beside(stretch)) {
          beside.add(other);
        }
      }
    }
    return beside;
  }

  private List<Lane> spread(List<Stretch> bundle) {
    if (bundle.size() == 1 && beside(bundle.getFirst()).isEmpty()) {
      return List.of(new Lane(bundle.getFirst(), bundle.getFirst().at()));
    }
    bundle.sort(order());
    int[] lanes = numbers(bundle);
    int most = java.util.Arrays.stream(lanes).max().orElse(0);
    double middle = bundle.stream().mapToDouble(Stretch::at).average().orElseThrow();
    double[] room = room(bundle, middle);
    double step = most == 0 ? 0 : Math.min(STEP, (room[1] - room[0]) / most);
    double first =
        Math.clamp(middle - step * most / 2.0, room[0], Math.max(room[0], room[1] - step * most));
    List<Lane> spread = new ArrayList<>();
    for (int n = 0; n < lanes.length; n++) {
      double at = first + step * lanes[n];
      spread.add(new Lane(bundle.get(n), freed(bundle.get(n), at, room)));
    }
    return spread;
  }

  /// The lane, or the nearest place beside it that no end of another way occupies.
  private double freed(Stretch stretch, double at, double[] room) {
    List<Stretch> ends = new ArrayList<>();
    for (Stretch each : beside(stretch)) {
      if (fixed.get(each.way()) || each.part() == 0 || each.part() == last(each.way())) {
        ends.add(each);
      }
    }
    for (int n = 0; n <= 6; n++) {
      int steps = (n + 1) / 2;
      double shift = steps * (NEAR / 2) * (n % 2 == 0 ? 1 : -1);
      double place = at + shift;
      if (place >= room[0]
          && place <= room[1]
          && ends.stream()
              .allMatch(end -> Math.abs(end.at() - place) >= NEAR || !overlap(end, stretch))) {
        return place;
      }
    }
    return at;
  }

  private static boolean overlap(Stretch a, Stretch b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /// The lane of each stretch, from 0: next to those before it that it runs beside.
  private static int[] numbers(List<Stretch> bundle) {
    int[] lanes = new int[bundle.size()];
    for (int n = 0; n < lanes.length; n++) {
      for (int m = 0; m < n; m++) {
        Stretch a = bundle.get(m);
        Stretch b = bundle.get(n);
        if (a.start() < b.end() + NEAR && b.start() < a.end() + NEAR) {
          lanes[n] = Math.max(lanes[n], lanes[m] + 1);
        }
      }
    }
    return lanes;
  }

  /// The least and the greatest coordinate that keep clear of the cards beside the bundle.
  private double[] room(List<Stretch> bundle, double middle) {
    double low = middle - FAR;
    double high = middle + FAR;
    for (Stretch each : bundle) {
      Rect beside = band(each, middle);
      for (int number : around.near(beside)) {
        Rect card = around.card(number);
        double start = each.level() ? card.y() : card.x();
        double end = each.level() ? card.bottom() : card.right();
        if (end <= middle) {
          low = Math.max(low, end + CLEAR);
        } else if (start >= middle) {
          high = Math.min(high, start - CLEAR);
        }
      }
    }
    return low <= high ? new double[] {low, high} : new double[] {middle, middle};
  }

  private static Rect band(Stretch each, double middle) {
    double length = each.end() - each.start();
    return each.level()
        ? new Rect(each.start(), middle - FAR, length, 2 * FAR)
        : new Rect(middle - FAR, each.start(), 2 * FAR, length);
  }

  /// From the low to the high side of a bundle: first what turns to the low side at both ends, the
  /// short before the long; then what passes through; then what turns to the high side at both
  /// ends, the long before the short.
  private Comparator<Stretch> order() {
    return Comparator.comparingInt(this::group)
        .thenComparingDouble(this::place)
        .thenComparingInt(Stretch::way)
        .thenComparingInt(Stretch::part);
  }

  /// 0 both ends turn low, 1 through and on, 2 through and back, 3 both ends turn high.
  private int group(Stretch stretch) {
    boolean startHigh = neighbour(stretch, true) > stretch.at();
    boolean endHigh = neighbour(stretch, false) > stretch.at();
    if (startHigh == endHigh) {
      return startHigh ? 3 : 0;
    }
    return startHigh ? 2 : 1;
  }

  private double place(Stretch stretch) {
    return switch (group(stretch)) {
      case 0 -> stretch.end() - stretch.start();
      case 1 -> -stretch.start();
      case 2 -> stretch.end();
      default -> stretch.start() - stretch.end();
    };
  }

  /// Where the way goes on from the start (the low end along) or the end of a stretch, across it.
  private double neighbour(Stretch stretch, boolean atStart) {
    List<Point> way = ways.get(stretch.way());
    Point a = way.get(stretch.part());
    Point b = way.get(stretch.part() + 1);
    boolean forward = stretch.level() ? a.x() <= b.x() : a.y() <= b.y();
    Point next = way.get(forward == atStart ? stretch.part() - 1 : stretch.part() + 2);
    return stretch.level() ? next.y() : next.x();
  }
}
