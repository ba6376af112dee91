package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Nudges stretches apart that would lie on one another: each bundle of them is spread over lanes
/// around its middle, in an order that lets them turn away without crossing, as far as the cards on
/// both sides leave room.
final class Lanes {
  /// Stretches nearer to each other than this are in one bundle.
  private static final double NEAR = 8;

  /// Stretches nearer to each other than this are spread together, in pixels.
  private static final double BUNDLE = 20;

  /// How far what has moved has a bearing on what runs beside it.
  private static final double BESIDE = Math.max(BUNDLE, Ends.REACH);

  /// How far from a stretch something may lie that has a bearing on its lane.
  static final double REACH = Rooms.FAR + 20;

  /// How many places beside a lane are tried, half of `NEAR` apart.
  private static final int SHIFTS = 8;

  private final List<List<Point>> ways;
  private final List<Trace> traces;
  private final GridIndex index;
  private final Rooms rooms;
  private final Set<Long> seen = new HashSet<>();
  private final Map<Long, List<Stretch>> neighbours = new HashMap<>();

  /// Lanes for ways among the cards around; those that a person placed stay where they are.
  Lanes(Routing.Draft draft, Surroundings around) {
    this.ways = draft.ways();
    this.index = draft.index();
    this.rooms = new Rooms(around);
    this.traces = draft.traces();
  }

  private boolean isFixed(int way) {
    return traces.get(way).kind() == Trace.Kind.BY_HAND;
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
      boolean level =
          a.equals(b)
              ? levelWithout(ways.get(way), part)
              : Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x());
      double from = level ? a.x() : a.y();
      double to = level ? b.x() : b.y();
      return new Stretch(
          way, part, level, level ? a.y() : a.x(), Math.min(from, to), Math.max(from, to));
    }

    /// How a stretch without any length runs: level and upright take turns.
    private static boolean levelWithout(List<Point> way, int part) {
      for (int n = 1; n < way.size(); n++) {
        if (!way.get(n - 1).equals(way.get(n))) {
          boolean same = (n - 1 - part) % 2 == 0;
          return (way.get(n - 1).y() == way.get(n).y()) == same;
        }
      }
      return false;
    }

    long key() {
      return (long) way << 32 | part;
    }

    boolean is(Stretch other) {
      return key() == other.key();
    }

    Rect rect() {
      return level ? new Rect(start, at, end - start, 0) : new Rect(at, start, 0, end - start);
    }

    /// Whether the two would lie on one another, or nearly so, on the same lane.
    boolean meets(Stretch other) {
      return start < other.end + NEAR && other.start < end + NEAR;
    }

    boolean beside(Stretch other) {
      return level == other.level && Math.abs(at - other.at) < BUNDLE && meets(other);
    }
  }

  /// A stretch and the coordinate that its lane has.
  record Lane(Stretch stretch, double at) {}

  /// The lanes of all bundles that a stretch of these ways is in.
  List<Lane> around(BitSet seeds) {
    List<Lane> lanes = new ArrayList<>();
    for (int way = seeds.nextSetBit(0); way >= 0; way = seeds.nextSetBit(way + 1)) {
      for (int part = 1; !isFixed(way) && part < ways.get(way).size() - 2; part++) {
        Stretch stretch = Stretch.of(ways, way, part);
        if (seen.add(stretch.key())) {
          lanes.addAll(spread(bundle(stretch)));
        }
      }
    }
    return lanes;
  }

  /// The ways whose stretches lie beside one of these rectangles.
  static void beside(List<Point> way, GridIndex index, BitSet found) {
    for (Rect rect : Routing.stretches(way)) {
      for (int each : index.near(rect.grown(BESIDE))) {
        found.set(each);
      }
    }
  }

  /// The movable stretches that hang together with one, itself included.
  private List<Stretch> bundle(Stretch first) {
    List<Stretch> bundle = new ArrayList<>(List.of(first));
    for (int n = 0; n < bundle.size(); n++) {
      for (Stretch each : beside(bundle.get(n))) {
        boolean movable = !isFixed(each.way()) && each.part() > 0 && each.part() < last(each.way());
        if (movable && seen.add(each.key())) {
          bundle.add(each);
        }
      }
    }
    return bundle;
  }

  private int last(int way) {
    return ways.get(way).size() - 2;
  }

  /// The stretches of other ways that run beside one.
  private List<Stretch> beside(Stretch stretch) {
    return neighbours.computeIfAbsent(stretch.key(), _ -> found(stretch));
  }

  private List<Stretch> found(Stretch stretch) {
    List<Stretch> beside = new ArrayList<>();
    for (int way : index.near(stretch.rect().grown(BUNDLE))) {
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
    List<Stretch> sorted = Order.of(ways).sorted(bundle);
    double middle = sorted.stream().mapToDouble(Stretch::at).average().orElseThrow();
    List<Packing.Room> free = new ArrayList<>();
    List<Packing.Room> wide = new ArrayList<>();
    for (Stretch each : sorted) {
      free.add(rooms.room(each, middle));
      wide.add(rooms.room(each, middle, Rooms.WIDE));
    }
    List<Lane> spread = new ArrayList<>();
    List<Double> places =
        new Packing(sorted, wide)
            .wide(middle)
            .orElseGet(() -> new Packing(sorted, free).places(middle));
    for (int n = 0; n < sorted.size(); n++) {
      spread.add(new Lane(sorted.get(n), places.get(n)));
    }
    for (int n = 0; n < sorted.size(); n++) {
      spread.set(n, freed(spread, n, free.get(n)));
    }
    return spread;
  }

  private boolean calm(Stretch stretch) {
    return beside(stretch).isEmpty() && !rooms.alongBorder(stretch, stretch.at());
  }

  /// The lane, or the nearest place beside it that no end of another way and no border occupies.
  private Lane freed(List<Lane> lanes, int n, Packing.Room room) {
    Lane lane = lanes.get(n);
    List<Stretch> ends = new ArrayList<>();
    for (Stretch each : beside(lane.stretch())) {
      if (isFixed(each.way()) || each.part() == 0 || each.part() == last(each.way())) {
        ends.add(each);
      }
    }
    for (int k = 0; k <= SHIFTS; k++) {
      int steps = (k + 1) / 2;
      Lane moved = new Lane(lane.stretch(), lane.at() + steps * (NEAR / 2) * (k % 2 == 0 ? 1 : -1));
      boolean inside = moved.at() >= room.low() && moved.at() <= room.high();
      if (inside
          && !rooms.alongBorder(lane.stretch(), moved.at())
          && ends.stream().noneMatch(end -> lies(moved, end, end.at()))
          && (k == 0 || apart(moved, n, lanes))) {
        return moved;
      }
    }
    return lane;
  }

  private static boolean apart(Lane moved, int n, List<Lane> lanes) {
    for (int m = 0; m < lanes.size(); m++) {
      if (m != n && lies(moved, lanes.get(m).stretch(), lanes.get(m).at())) {
        return false;
      }
    }
    return true;
  }

  private static boolean lies(Lane lane, Stretch other, double at) {
    return Math.abs(at - lane.at()) < NEAR && overlap(other, lane.stretch());
  }

  private static boolean overlap(Stretch a, Stretch b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
