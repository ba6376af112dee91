package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Rect;

/// Moves the last stretches of ways aside where they would lie on those of other ways, which come
/// from another card on the same line. The later link gives way, a straight one never does.
final class Ends {
  private static final double NEAR = 6;
  private static final double STEP = 8;
  private static final double CORNER = 6;

  private final Plan plan;
  private final Routing.Draft draft;

  Ends(Plan plan, Routing.Draft draft) {
    this.plan = plan;
    this.draft = draft;
  }

  /// The stretches of these ways that have to move, and where to.
  List<Lanes.Lane> moved(BitSet ways) {
    List<Lanes.Lane> moved = new ArrayList<>();
    for (int n = ways.nextSetBit(0); n >= 0; n = ways.nextSetBit(n + 1)) {
      if (draft.traces().get(n).kind() == Trace.Kind.BENT) {
        end(n, true).ifPresent(moved::add);
        end(n, false).ifPresent(moved::add);
      }
    }
    return moved;
  }

  private Optional<Lanes.Lane> end(int n, boolean source) {
    Lanes.Stretch stretch = stretch(n, source);
    GridIndex index = draft.index();
    for (int other : index.near(stretch.rect().grown(NEAR))) {
      if (other != n && (lies(stretch, n, other, true) || lies(stretch, n, other, false))) {
        return Optional.of(new Lanes.Lane(stretch, aside(n, source, stretch)));
      }
    }
    return Optional.empty();
  }

  private Lanes.Stretch stretch(int n, boolean source) {
    return Lanes.Stretch.of(draft.ways(), n, source ? 0 : draft.ways().get(n).size() - 2);
  }

  private boolean lies(Lanes.Stretch stretch, int n, int other, boolean source) {
    Trace.Kind kind = draft.traces().get(other).kind();
    if (kind == Trace.Kind.BENT && other > n) {
      return false;
    }
    Lanes.Stretch there = stretch(other, source);
    return there.level() == stretch.level()
        && Math.abs(there.at() - stretch.at()) < NEAR
        && there.start() < stretch.end()
        && stretch.start() < there.end();
  }

  /// The next place along the side, towards where the way turns if there is room.
  private double aside(int n, boolean source, Lanes.Stretch stretch) {
    Plan.Link link = plan.links().get(n);
    Trace trace = draft.traces().get(n);
    Rect card = plan.cards().get(source ? link.from() : link.to());
    Side side = source ? trace.exit() : trace.entry();
    double first = side.start(card) + CORNER;
    double last = side.start(card) + side.length(card) - CORNER;
    double on = Ports.turning(trace, source) > stretch.at() ? STEP : -STEP;
    double wanted = stretch.at() + on;
    return wanted >= first && wanted <= last ? wanted : stretch.at() - on;
  }
}
