package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds the ways of all links of a plan in four steps: a trace for each link as if it were alone
/// (`Finder`), its ends spread along the sides of the cards (`Ports`), stretches on one another
/// nudged apart (`Lanes`), what then still runs too near to something parted (`Settling`).
///
/// Each step looks only at what is near, so after a change those links are routed anew that the
/// change can reach, and the result is the same as from scratch.
public final class Router {
  /// With more links than these, ways are not parted while something is dragged.
  private static final int MANY = 2_000;

  private final Plan plan;
  private final Routing before;
  private final GridIndex cards;
  private final Surroundings around;

  private Router(Plan plan, Routing before) {
    this.plan = plan;
    this.before = before;
    this.cards = cards(plan, before);
    this.around = new Surroundings(plan, cards);
  }

  /// Ways for all links.
  public static Routing route(Plan plan) {
    return route(plan, Routing.NOTHING);
  }

  /// Ways for all links, those of `before` where nothing near them has changed.
  public static Routing route(Plan plan, Routing before) {
    return route(plan, before, false);
  }

  /// The same for a plan that may be over with the next frame. Of a large one the ways that have
  /// changed are then not parted from what they run beside; they are as soon as a plan comes that
  /// stays.
  public static Routing route(Plan plan, Routing before, boolean passing) {
    return routed(plan, before, passing && plan.links().size() > MANY);
  }

  static Routing routed(Plan plan, Routing before, boolean passing) {
    boolean hasty = passing && !before.nudged().isEmpty();
    return plan.equals(before.plan()) && (hasty || before.isSettled())
        ? before
        : new Router(plan, before).routing(hasty);
  }

  private static GridIndex cards(Plan plan, Routing before) {
    if (plan.cards().equals(before.plan().cards()) && plan.signs().equals(before.plan().signs())) {
      return before.cards();
    }
    return changed(plan.obstacles(), before.plan().obstacles(), before.cards());
  }

  /// The index of rectangles, made from that of the rectangles before if there are as many.
  private static GridIndex changed(List<Rect> now, List<Rect> old, GridIndex index) {
    if (now.size() != old.size()) {
      return GridIndex.ofRects(now);
    }
    Map<Integer, List<Rect>> changed = new HashMap<>();
    for (int n = 0; n < now.size(); n++) {
      if (!now.get(n).equals(old.get(n))) {
        changed.put(n, List.of(now.get(n)));
      }
    }
    return index.with(changed);
  }

  private Routing routing(boolean hasty) {
    BitSet dirty = dirty();
    List<Trace> traces = traces(dirty);
    List<List<Point>> draft = spread(traces, dirty);
    BitSet moved = different(draft, before.draft().ways());
    GridIndex index = index(draft, before.draft().ways(), before.draft().index());
    Routing.Draft now = new Routing.Draft(traces, draft, index);
    List<List<Point>> nudged = nudged(now, moved);
    Routing.Settled settled = hasty ? before.settled() : settled(now, nudged);
    List<List<Point>> whole = hasty ? unsettled(nudged) : settled.ways();
    List<List<Point>> ways = plain(whole);
    GridIndex found = index(ways, before.ways(), before.index());
    return new Routing(plan, cards, now, nudged, settled, new Routing.Ways(ways, whole, found));
  }

  /// The ways that have changed since others were parted as they are, and the others.
  private List<List<Point>> unsettled(List<List<Point>> nudged) {
    Routing.Settled last = before.settled();
    List<List<Point>> then = last.pass(0).ways();
    List<List<Point>> ways = new ArrayList<>(nudged);
    for (int n = 0; n < Math.min(then.size(), ways.size()); n++) {
      if (then.get(n).equals(nudged.get(n))) {
        ways.set(n, last.ways().get(n));
      }
    }
    return List.copyOf(ways);
  }

  private Routing.Settled settled(Routing.Draft draft, List<List<Point>> nudged) {
    Routing.Settled last = before.settled();
    List<Clash.Pass> passes = new ArrayList<>();
    Settling settling = new Settling(plan, draft, around);
    Settling.Changes changes =
        new Settling.Changes(otherwise(draft.traces(), last), touched(last.plan()));
    List<List<Point>> ways = nudged;
    for (int n = 0; n < Settling.PASSES; n++) {
      // The first time what one pass has found is of use to the next.
      boolean again = n > 0 && last.ways().isEmpty();
      passes.add(
          again
              ? settling.pass(n, ways, passes.getLast(), Settling.Changes.NONE)
              : settling.pass(n, ways, last.pass(n), changes));
      boolean end = n + 1 == Settling.PASSES;
      ways = Settling.after(passes.getLast(), end ? last.ways() : last.pass(n + 1).ways());
    }
    return new Routing.Settled(plan, draft.traces(), passes, ways);
  }

  /// The links that lead elsewhere than when ways were parted last, or in another manner.
  private BitSet otherwise(List<Trace> traces, Routing.Settled last) {
    BitSet otherwise = new BitSet();
    for (int n = 0; n < traces.size(); n++) {
      otherwise.set(
          n,
          n >= last.plan().links().size()
              || !plan.links().get(n).equals(last.plan().links().get(n))
              || traces.get(n).kind() != last.traces().get(n).kind());
    }
    return otherwise;
  }

  /// The links whose trace may have changed.
  private BitSet dirty() {
    List<Rect> touched = touched(before.plan());
    BitSet dirty = new BitSet();
    List<Plan.Link> old = before.plan().links();
    for (int n = 0; n < plan.links().size(); n++) {
      Plan.Link link = plan.links().get(n);
      boolean same = n < old.size() && old.get(n).equals(link);
      dirty.set(n, !same || reached(before.draft().traces().get(n).region(), touched));
    }
    return dirty;
  }

  /// Cards, signs and areas that have changed since an earlier plan, as they were and as they are.
  private List<Rect> touched(Plan then) {
    List<Rect> touched = new ArrayList<>();
    differences(plan.cards(), then.cards(), touched);
    differences(plan.signs(), then.signs(), touched);
    differences(plan.areas(), then.areas(), touched);
    return touched;
  }

  private static void differences(List<Rect> now, List<Rect> old, List<Rect> touched) {
    for (int n = 0; n < Math.max(now.size(), old.size()); n++) {
      Optional<Rect> a = n < now.size() ? Optional.of(now.get(n)) : Optional.empty();
      Optional<Rect> b = n < old.size() ? Optional.of(old.get(n)) : Optional.empty();
      if (!a.equals(b)) {
        a.ifPresent(touched::add);
        b.ifPresent(touched::add);
      }
    }
  }

  static boolean reached(Rect region, List<Rect> touched) {
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

  private List<Trace> traces(BitSet dirty) {
    Finder finder = new Finder(around);
    List<Trace> traces = new ArrayList<>(plan.links().size());
    for (int n = 0; n < plan.links().size(); n++) {
      traces.add(dirty.get(n) ? finder.trace(plan.links().get(n)) : before.draft().traces().get(n));
    }
    return List.copyOf(traces);
  }

  /// The ways with their ends spread.
  private List<List<Point>> spread(List<Trace> traces, BitSet dirty) {
    BitSet cards = new BitSet();
    for (int n = dirty.nextSetBit(0); n >= 0; n = dirty.nextSetBit(n + 1)) {
      ends(plan.links().get(n), cards);
      if (n < before.plan().links().size()) {
        ends(before.plan().links().get(n), cards);
      }
    }
    for (int n = plan.links().size(); n < before.plan().links().size(); n++) {
      ends(before.plan().links().get(n), cards);
    }
    Ports ports = new Ports(plan, traces);
    Map<Ports.End, Double> stands = new HashMap<>();
    ports.meeting(cards).forEach((place, ends) -> stands.putAll(ports.spread(place, ends)));
    List<List<Point>> ways = new ArrayList<>(traces.size());
    for (int n = 0; n < traces.size(); n++) {
      ways.add(way(n, traces.get(n), stands));
    }
    return List.copyOf(ways);
  }

  static BitSet different(List<List<Point>> now, List<List<Point>> old) {
    BitSet different = new BitSet();
    for (int n = 0; n < now.size(); n++) {
      different.set(n, n >= old.size() || !now.get(n).equals(old.get(n)));
    }
    return different;
  }

  private static void ends(Plan.Link link, BitSet cards) {
    if (!link.isNone()) {
      cards.set(link.from());
      cards.set(link.to());
    }
  }

  private List<Point> way(int n, Trace trace, Map<Ports.End, Double> stands) {
    if (trace.kind() == Trace.Kind.BY_HAND) {
      return trace.points();
    }
    Double leaves = stands.get(new Ports.End(n, true));
    Double enters = stands.get(new Ports.End(n, false));
    if (leaves == null && enters == null) {
      return before.draft().ways().get(n);
    }
    List<Point> old =
        leaves == null || enters == null ? before.draft().ways().get(n) : trace.points();
    List<Point> way =
        Ports.moved(
            trace,
            leaves == null ? along(trace.exit(), old.getFirst()) : leaves,
            enters == null ? along(trace.entry(), old.getLast()) : enters);
    return trace.kind() == Trace.Kind.STRAIGHT
        ? way
        : new Jogs(plan.links().get(n), around).way(trace, way);
  }

  private static double along(Side side, Point end) {
    return side.level() ? end.y() : end.x();
  }

  private List<List<Point>> nudged(Routing.Draft draft, BitSet moved) {
    BitSet seeds = seeds(draft, moved);
    List<List<Point>> ways = new ArrayList<>(draft.ways());
    for (int n = 0; n < ways.size(); n++) {
      if (!moved.get(n)) {
        ways.set(n, before.nudged().get(n));
      }
    }
    for (int n = seeds.nextSetBit(0); n >= 0; n = seeds.nextSetBit(n + 1)) {
      ways.set(n, draft.ways().get(n));
    }
    List<Lanes.Lane> lanes = new ArrayList<>(new Ends(plan, draft, around).moved(seeds));
    lanes.addAll(new Lanes(draft, around).around(seeds));
    for (Lanes.Lane lane : lanes) {
      int way = lane.stretch().way();
      ways.set(way, shifted(ways.get(way), lane));
    }
    return List.copyOf(ways);
  }

  private List<List<Point>> plain(List<List<Point>> whole) {
    List<List<Point>> plain = new ArrayList<>(whole.size());
    for (int n = 0; n < whole.size(); n++) {
      boolean same = n < before.whole().size() && before.whole().get(n).equals(whole.get(n));
      plain.add(same ? before.ways().get(n) : List.copyOf(Points.plain(whole.get(n))));
    }
    return List.copyOf(plain);
  }

  /// The ways that have moved, those beside them before and after, and those beside something else
  /// that has changed.
  private BitSet seeds(Routing.Draft draft, BitSet moved) {
    BitSet seeds = (BitSet) moved.clone();
    for (int n = 0; n < before.draft().ways().size(); n++) {
      if (n >= draft.ways().size() || moved.get(n)) {
        Lanes.beside(before.draft().ways().get(n), before.draft().index(), seeds);
      }
    }
    for (int n = moved.nextSetBit(0); n >= 0; n = moved.nextSetBit(n + 1)) {
      Lanes.beside(draft.ways().get(n), draft.index(), seeds);
    }
    for (Rect rect : touched(before.plan())) {
      for (int each : draft.index().near(rect.grown(Lanes.REACH))) {
        seeds.set(each);
      }
    }
    seeds.clear(draft.ways().size(), Math.max(draft.ways().size(), seeds.length()));
    return seeds;
  }

  static List<Point> shifted(List<Point> way, Lanes.Lane lane) {
    List<Point> shifted = new ArrayList<>(way);
    for (int n = lane.stretch().part(); n <= lane.stretch().part() + 1; n++) {
      Point at = way.get(n);
      shifted.set(
          n, lane.stretch().level() ? new Point(at.x(), lane.at()) : new Point(lane.at(), at.y()));
    }
    return List.copyOf(shifted);
  }

  static GridIndex index(List<List<Point>> now, List<List<Point>> old, GridIndex index) {
    if (now.size() != old.size()) {
      return GridIndex.of(now.stream().map(Routing::stretches).toList());
    }
    Map<Integer, List<Rect>> changed = new HashMap<>();
    for (int n = 0; n < now.size(); n++) {
      if (!now.get(n).equals(old.get(n))) {
        changed.put(n, Routing.stretches(now.get(n)));
      }
    }
    return index.with(changed);
  }
}
