package org.plumbline.draw;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Boundary;
import org.plumbline.design.Connection;
import org.plumbline.draw.route.Plan;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Rect;

/// Places labels and hops, only those on which a change has a bearing.
final class Traces {
  private final Cabling cabling;
  private final Memory before;

  Traces(Cabling cabling, Memory before) {
    this.cabling = cabling;
    this.before = before;
  }

  Memory memory(Cast cast, List<Connection> connections, Frame frame) {
    boolean comparable =
        connections.size() == before.connections().size()
            && cabling.areas().equals(before.cabling().areas())
            && cabling.siblings().equals(before.cabling().siblings());
    BitSet changed = comparable ? changed() : all();
    return new Memory(
        cast,
        connections,
        frame.boundaries(),
        cabling,
        frame.first(),
        frame.titles(),
        labels(comparable, changed, frame),
        hops(comparable, changed));
  }

  /// Boundaries of the design, where the titles of the open ones stand, and the ways without them.
  record Frame(List<Boundary> boundaries, List<Rect> titles, Routing first) {}

  private BitSet all() {
    BitSet all = new BitSet();
    all.set(0, cabling.wires().size());
    return all;
  }

  /// The connections whose way or words have changed.
  private BitSet changed() {
    BitSet changed = Patches.between(cabling.routing().ways(), before.cabling().routing().ways());
    changed.or(Patches.between(cabling.wires(), before.cabling().wires()));
    return changed;
  }

  private List<List<Mark.Hop>> hops(boolean comparable, BitSet changed) {
    BitSet touched =
        comparable
            ? Hops.touched(changed, List.of(before.cabling().routing(), cabling.routing()))
            : changed;
    return Patches.patchedByAll(
        comparable ? before.hops() : List.of(),
        cabling.wires().size(),
        touched,
        n -> Hops.of(n, cabling.routing()));
  }

  private List<Optional<WirePainter.Label>> labels(
      boolean comparable, BitSet changed, Frame frame) {
    if (!comparable) {
      int count = cabling.wires().size();
      return Labels.placed(cabling, Collections.nCopies(count, Optional.empty()), changed);
    }
    BitSet wanted = (BitSet) changed.clone();
    for (int n = changed.nextSetBit(0); n >= 0; n = changed.nextSetBit(n + 1)) {
      near(before.cabling().routing(), n, wanted);
      near(cabling.routing(), n, wanted);
    }
    moved(plan(cabling).cards(), plan(before.cabling()).cards(), wanted);
    moved(frame.titles(), before.titles(), wanted);
    moved(plan(cabling).signs(), plan(before.cabling()).signs(), wanted);
    return Labels.placed(cabling, before.labels(), wanted);
  }

  /// Lines have a bearing on the labels of earlier connections, too: a label keeps off all lines.
  private static void near(Routing routing, int n, BitSet wanted) {
    for (Rect stretch : Routing.stretches(routing.ways().get(n))) {
      Labels.reach(stretch, -1, routing, wanted);
    }
  }

  private static Plan plan(Cabling cabling) {
    return cabling.routing().plan();
  }

  /// Marks what lies near rectangles that have changed.
  private void moved(List<Rect> now, List<Rect> old, BitSet wanted) {
    BitSet places = Patches.between(now, old);
    for (int n = places.nextSetBit(0); n >= 0; n = places.nextSetBit(n + 1)) {
      if (n < now.size()) {
        reach(now.get(n), wanted);
      }
      if (n < old.size()) {
        reach(old.get(n), wanted);
      }
    }
  }

  private void reach(Rect rect, BitSet wanted) {
    Labels.reach(rect.grown(2), -1, cabling.routing(), wanted);
  }
}
