package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Parts what still runs too near to something else after bundles and ends have been spread without
/// knowing of each other. Each pass finds the clashes and parts each of them by itself; another
/// pass sees to what has come near by that.
///
/// A clash and its outcome depend on what lies within its reach only. Where nothing in it has
/// changed since the last time, it stays as it was found then.
final class Settling {
  /// How often clashes are looked for.
  static final int PASSES = 6;

  /// In how many passes lines come closer where there is no room; then these stay as they are.
  private static final int YIELDING = 3;

  /// So many clashes are parted by all processors.
  private static final int MANY = 1_000;

  private final Plan plan;
  private final Routing.Draft draft;
  private final Surroundings around;

  Settling(Plan plan, Routing.Draft draft, Surroundings around) {
    this.plan = plan;
    this.draft = draft;
    this.around = around;
  }

  /// What has changed since the last time besides the ways themselves.
  ///
  /// @param links those that lead elsewhere or in another manner
  /// @param rects cards, signs and areas, as they were and as they are
  record Changes(BitSet links, List<Rect> rects) {
    static final Changes NONE = new Changes(new BitSet(), List.of());
  }

  /// One pass by its number, from that of the last time and the ways as they are now.
  Clash.Pass pass(int number, List<List<Point>> ways, Clash.Pass before, Changes changes) {
    BitSet changed = Patches.between(ways, before.ways());
    changed.or(changes.links());
    GridIndex index = Router.index(ways, before.ways(), before.index());
    Touched touched = touched(ways, before.ways(), changed, changes.rects());
    List<Clash> clashes = new ArrayList<>();
    for (Clash each : before.clashes()) {
      if (touched.reached(each.reach())) {
        changed.or(each.ways());
      } else {
        clashes.add(each);
      }
    }
    changed.clear(ways.size(), Math.max(ways.size(), changed.length()));
    clashes.addAll(found(new Beside(ways, index), changed, number < YIELDING));
    return new Clash.Pass(ways, index, List.copyOf(clashes));
  }

  /// The ways after a pass; those of the last time where they are the same.
  static List<List<Point>> after(Clash.Pass pass, List<List<Point>> before) {
    List<List<Point>> ways = new ArrayList<>(pass.ways());
    BitSet moved = new BitSet();
    for (Clash clash : pass.clashes()) {
      for (Lanes.Lane lane : clash.moves()) {
        int way = lane.stretch().way();
        ways.set(way, Router.shifted(ways.get(way), lane));
        moved.set(way);
      }
    }
    for (int n = moved.nextSetBit(0); n >= 0; n = moved.nextSetBit(n + 1)) {
      if (n < before.size() && before.get(n).equals(ways.get(n))) {
        ways.set(n, before.get(n));
      }
    }
    return List.copyOf(ways);
  }

  private static Touched touched(
      List<List<Point>> now, List<List<Point>> before, BitSet changed, List<Rect> rects) {
    List<Rect> touched = new ArrayList<>(rects);
    for (int n = changed.nextSetBit(0); n >= 0; n = changed.nextSetBit(n + 1)) {
      if (n < now.size()) {
        touched.addAll(Routing.stretches(now.get(n)));
      }
      if (n < before.size()) {
        touched.addAll(Routing.stretches(before.get(n)));
      }
    }
    for (int n = now.size(); n < before.size(); n++) {
      touched.addAll(Routing.stretches(before.get(n)));
    }
    return new Touched(touched, Rect.around(touched));
  }

  /// What has changed, and the rectangle around it.
  private record Touched(List<Rect> rects, Optional<Rect> around) {
    boolean reached(Rect reach) {
      return around.isPresent()
          && Touched.reached(reach, List.of(around.get()))
          && Touched.reached(reach, rects);
    }

    private static boolean reached(Rect region, List<Rect> touched) {
      for (int n = 0; n < touched.size(); n++) {
        Rect each = touched.get(n);
        if (each.x() <= region.right()
            && region.x() <= each.right()
            && each.y() <= region.bottom()
            && region.y() <= each.bottom()) {
          return true;
        }
      }
      return false;
    }
  }

  /// The clashes in which these ways take part.
  private List<Clash> found(Beside beside, BitSet ways, boolean yielding) {
    Parting parting = new Parting(plan, draft.traces(), new Rooms(around), beside, yielding);
    Set<Long> seen = new HashSet<>();
    List<List<Lanes.Stretch>> clashes = new ArrayList<>();
    for (int way = ways.nextSetBit(0); way >= 0; way = ways.nextSetBit(way + 1)) {
      for (Lanes.Stretch each : beside.stretches(way)) {
        if (!seen.contains(each.key())) {
          List<Lanes.Stretch> clash = clash(each, beside, seen);
          if (clash.size() > 1) {
            clashes.add(clash);
          }
        }
      }
    }
    return (clashes.size() < MANY ? clashes.stream() : clashes.parallelStream())
        .map(parting::parted)
        .toList();
  }

  /// What hangs together with a stretch by running too near, itself included.
  private List<Lanes.Stretch> clash(Lanes.Stretch first, Beside beside, Set<Long> seen) {
    List<Lanes.Stretch> clash = new ArrayList<>(List.of(first));
    for (int n = 0; n < clash.size(); n++) {
      for (Lanes.Stretch each : beside.tooNear(clash.get(n))) {
        boolean byHand = placed(each.way()) && placed(clash.get(n).way());
        if (!byHand && seen.add(each.key()) && !each.is(first)) {
          clash.add(each);
        }
      }
    }
    return clash;
  }

  private boolean placed(int way) {
    return draft.traces().get(way).kind() == Trace.Kind.BY_HAND;
  }
}
