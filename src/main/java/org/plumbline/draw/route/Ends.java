package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Rect;

/// Moves the last stretches of ways aside where they would lie on those of other ways, which come
/// from another card on the same line. The later link gives way, a straight one never does.
final class Ends {
  /// Ends nearer to each other than this are parted.
  private static final double NEAR = 8;

  /// Places beside an end are tried at multiples of this, that many of them.
  private static final double STEP = 4;

  private static final int STEPS = 10;
  private static final double CORNER = 6;

  /// How far from an end something may lie that has a bearing on it.
  static final double REACH = NEAR + STEP * STEPS;

  private final Plan plan;
  private final Routing.Draft draft;
  private final Surroundings around;

  Ends(Plan plan, Routing.Draft draft, Surroundings around) {
    this.around = around;
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
    return meets(stretch, stretch.at())
        ? Optional.of(new Lanes.Lane(stretch, aside(stretch, source)))
        : Optional.empty();
  }

  /// Whether the stretch, if it lay at this coordinate, would lie on the end of another way.
  private boolean meets(Lanes.Stretch stretch, double at) {
    for (int other : draft.index().near(stretch.rect().grown(REACH))) {
      if (other != stretch.way()
          && (lies(stretch, at, other, true) || lies(stretch, at, other, false))) {
        return true;
      }
    }
    return false;
  }

  private Lanes.Stretch stretch(int n, boolean source) {
    return Lanes.Stretch.of(draft.ways(), n, source ? 0 : draft.ways().get(n).size() - 2);
  }

  private boolean lies(Lanes.Stretch stretch, double at, int other, boolean source) {
    Trace.Kind kind = draft.traces().get(other).kind();
    if (kind == Trace.Kind.BENT && other > stretch.way()) {
      return false;
    }
    Lanes.Stretch there = stretch(other, source);
    return there.level() == stretch.level()
        && Math.abs(there.at() - at) < NEAR
        && there.start() < stretch.end()
        && stretch.start() < there.end();
  }

  private boolean free(Lanes.Stretch stretch, double at) {
    Plan.Link link = plan.links().get(stretch.way());
    Rect rect = new Lanes.Stretch(0, 0, stretch.level(), at, stretch.start(), stretch.end()).rect();
    return around.free(rect.grown(1), link.from(), link.to());
  }

  /// The next free place along the side, rather towards where the way turns; where it is if there
  /// is none.
  private double aside(Lanes.Stretch stretch, boolean source) {
    Plan.Link link = plan.links().get(stretch.way());
    Trace trace = draft.traces().get(stretch.way());
    Rect card = plan.cards().get(source ? link.from() : link.to());
    Side side = source ? trace.exit() : trace.entry();
    double first = side.start(card) + CORNER;
    double last = side.start(card) + side.length(card) - CORNER;
    double on = Ports.turning(trace, source) > stretch.at() ? STEP : -STEP;
    for (int k = 2; k <= 2 * STEPS + 1; k++) {
      int steps = k / 2;
      double wanted = stretch.at() + steps * on * (k % 2 == 0 ? 1 : -1);
      if (wanted >= first && wanted <= last && !meets(stretch, wanted) && free(stretch, wanted)) {
        return wanted;
      }
    }
    return stretch.at();
  }
}
