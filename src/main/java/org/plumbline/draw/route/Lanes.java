package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
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

  /// How far from a stretch something may lie that has a bearing on its lane.
  static final double REACH = FAR + 20;

  /// How far lanes stay away from borders that they run along.
  private static final double BORDER = 5;

  /// How many places beside a lane are tried, half of `NEAR` apart.
  private static final int SHIFTS = 8;

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
    if (bundle.size() == 1 && calm(bundle.getFirst())) {
      return List.of(new Lane(bundle.getFirst(), bundle.getFirst().at()));
    }
    bundle = Order.of(ways).sorted(bundle);
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

  private boolean calm(Stretch stretch) {
    return beside(stretch).isEmpty() && !along(stretch, stretch.at());
  }

  /// Whether the stretch would run along a border if it lay at this coordinate.
  private boolean along(Stretch stretch, double at) {
    double length = stretch.end() - stretch.start();
    Rect band =
        stretch.level()
            ? new Rect(stretch.start(), at - BORDER, length, 2 * BORDER)
            : new Rect(at - BORDER, stretch.start(), 2 * BORDER, length);
    return around.alongBorder(band, stretch.level());
  }

  /// The lane, or the nearest place beside it that no end of another way and no border occupies.
  private double freed(Stretch stretch, double at, double[] room) {
    List<Stretch> ends = new ArrayList<>();
    for (Stretch each : beside(stretch)) {
      if (fixed.get(each.way()) || each.part() == 0 || each.part() == last(each.way())) {
        ends.add(each);
      }
    }
    for (int n = 0; n <= SHIFTS; n++) {
      int steps = (n + 1) / 2;
      double shift = steps * (NEAR / 2) * (n % 2 == 0 ? 1 : -1);
      double place = at + shift;
      if (place >= room[0]
          && place <= room[1]
          && !along(stretch, place)
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
}
