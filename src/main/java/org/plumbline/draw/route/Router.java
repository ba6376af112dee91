package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Patches;
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
  private final Changed changed;
  private final List<Rect> touched;
  private final GridIndex cards;
  private final Joints joints;
  private final Surroundings around;

  private Router(Plan plan, Routing before, Changed changed) {
    this.plan = plan;
    this.before = before;
    this.changed = changed;
    this.touched = changed.touched(plan, before.plan());
    this.cards = cards(plan, before, changed);
    this.joints =
        changed.keepsEnds(plan, before.plan())
                && plan.cards().size() == before.plan().cards().size()
            ? before.draft().joints()
            : Joints.of(plan.links(), plan.cards().size());
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

  /// Ways that are at hand at once: with at most two bends, whatever is there. They are for the
  /// first look at a large plan and no start for the ways of another one.
  public static Routing sketch(Plan plan) {
    List<List<Point>> ways = plan.links().stream().map(each -> sketch(each, plan)).toList();
    GridIndex index = GridIndex.of(ways.stream().map(Routing::stretches).toList());
    return new Routing(
        plan,
        GridIndex.ofRects(plan.obstacles()),
        Routing.NOTHING.draft(),
        List.of(),
        Routing.Settled.NOTHING,
        new Routing.Ways(ways, ways, index));
  }

  private static List<Point> sketch(Plan.Link link, Plan plan) {
    if (link.isNone()) {
      return List.of();
    }
    Rect from = link.source(plan);
    Rect to = link.target(plan);
    boolean forth = from.right() <= to.x();
    Point start = new Point(forth ? from.right() : from.x(), from.center().y());
    Point end = new Point(forth ? to.x() : to.right(), to.center().y());
    double middle = (start.x() + end.x()) / 2;
    return start.y() == end.y()
        ? List.of(start, end)
        : List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end);
  }

  static Routing routed(Plan plan, Routing before, boolean passing) {
    boolean hasty = passing && !before.nudged().isEmpty();
    Changed changed = Changed.between(plan, before.plan());
    return changed.isNothing() && (hasty || before.isSettled())
        ? before
        : new Router(plan, before, changed).routing(hasty);
  }

  private static GridIndex cards(Plan plan, Routing before, Changed changed) {
    List<Rect> now = plan.obstacles();
    if (now.size() != before.cards().size()
        || plan.cards().size() != before.plan().cards().size()) {
      return GridIndex.ofRects(now);
    }
    Map<Integer, List<Rect>> moved = new HashMap<>();
    changed.cards().stream().forEach(n -> moved.put(n, List.of(now.get(n))));
    changed.signs().stream()
        .map(n -> n + plan.cards().size())
        .forEach(n -> moved.put(n, List.of(now.get(n))));
    return before.cards().with(moved);
  }

  private Routing routing(boolean hasty) {
    BitSet dirty = dirty();
    List<Trace> traces =
        Patches.patchedByAll(before.draft().traces(), plan.links().size(), dirty, finder());
    List<List<Point>> draft = spread(traces, dirty);
    BitSet moved = Patches.between(draft, before.draft().ways());
    GridIndex index = index(draft, before.draft().ways(), before.draft().index());
    Routing.Draft now = new Routing.Draft(traces, regions(traces), joints, draft, index);
    List<List<Point>> nudged = nudged(now, moved);
    Routing.Settled settled = hasty ? before.settled() : settled(now, nudged);
    List<List<Point>> whole = hasty ? unsettled(nudged) : settled.ways();
    List<List<Point>> ways = plain(whole);
    GridIndex found = index(ways, before.ways(), before.index());
    return new Routing(plan, cards, now, nudged, settled, new Routing.Ways(ways, whole, found));
  }

  /// Each finder has a memory of its own, so as many are made as are at work at once.
  private IntFunction<Trace> finder() {
    Queue<Finder> idle = new ConcurrentLinkedQueue<>(List.of(new Finder(around)));
    return n -> {
      Finder finder =
          Optional.ofNullable(idle.poll())
              .orElseGet(() -> new Finder(new Surroundings(plan, cards)));
      Trace trace = finder.trace(plan.links().get(n));
      idle.add(finder);
      return trace;
    };
  }

  private GridIndex regions(List<Trace> traces) {
    List<Trace> old = before.draft().traces();
    if (traces.size() != old.size()) {
      return GridIndex.ofRects(traces.stream().map(Trace::region).toList());
    }
    Map<Integer, List<Rect>> changed = new HashMap<>();
    Patches.between(traces, old).stream()
        .forEach(n -> changed.put(n, List.of(traces.get(n).region())));
    return before.draft().regions().with(changed);
  }

  /// The ways that have changed since others were parted as they are, and the others.
  private List<List<Point>> unsettled(List<List<Point>> nudged) {
    Routing.Settled last = before.settled();
    BitSet changed = Patches.between(nudged, last.pass(0).ways());
    return Patches.patched(last.ways(), nudged.size(), changed, nudged::get);
  }

  private Routing.Settled settled(Routing.Draft draft, List<List<Point>> nudged) {
    Routing.Settled last = before.settled();
    List<Clash.Pass> passes = new ArrayList<>();
    Settling settling = new Settling(plan, draft, around);
    Settling.Changes changes =
        new Settling.Changes(
            otherwise(draft.traces(), last),
            Changed.between(plan, last.plan()).touched(plan, last.plan()));
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
    BitSet otherwise = Patches.between(plan.links(), last.plan().links());
    Patches.between(traces, last.traces()).stream()
        .filter(n ->
            n >= traces.size()
                || n >= last.traces().size()
                || traces.get(n).kind() != last.traces().get(n).kind())
        .forEach(otherwise::set);
    return otherwise;
  }

  /// The links whose trace may have changed.
  private BitSet dirty() {
    BitSet dirty = (BitSet) changed.links().clone();
    for (Rect rect : touched) {
      for (int n : before.draft().regions().near(rect)) {
        dirty.set(n);
      }
    }
    dirty.clear(plan.links().size(), Math.max(plan.links().size(), dirty.length()));
    return dirty;
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
    ports
        .meeting(cards, joints.at(cards))
        .forEach((place, ends) -> stands.putAll(ports.spread(place, ends)));
    BitSet places = (BitSet) dirty.clone();
    stands.keySet().forEach(end -> places.set(end.link()));
    return Patches.patchedByAll(
        before.draft().ways(), traces.size(), places, n -> way(n, traces.get(n), stands));
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
    List<Lanes.Lane> lanes = new ArrayList<>(new Ends(plan, draft, around).moved(seeds));
    lanes.addAll(new Lanes(draft, around).around(seeds));
    Map<Integer, List<Point>> ways = new HashMap<>();
    seeds.stream().forEach(n -> ways.put(n, draft.ways().get(n)));
    BitSet changed = (BitSet) seeds.clone();
    for (Lanes.Lane lane : lanes) {
      int way = lane.stretch().way();
      ways.computeIfAbsent(way, before.nudged()::get);
      ways.computeIfPresent(way, (_, now) -> shifted(now, lane));
      changed.set(way);
    }
    return Patches.patched(before.nudged(), draft.ways().size(), changed, ways::get);
  }

  private List<List<Point>> plain(List<List<Point>> whole) {
    return Patches.patchedByAll(
        before.ways(),
        whole.size(),
        Patches.between(whole, before.whole()),
        n -> List.copyOf(Points.plain(whole.get(n))));
  }

  /// The ways that have moved, those beside them before and after, and those beside something else
  /// that has changed.
  private BitSet seeds(Routing.Draft draft, BitSet moved) {
    BitSet seeds = (BitSet) moved.clone();
    List<List<Point>> old = before.draft().ways();
    for (int n = moved.nextSetBit(0); n >= 0 && n < old.size(); n = moved.nextSetBit(n + 1)) {
      Lanes.beside(old.get(n), before.draft().index(), seeds);
    }
    int count = draft.ways().size();
    for (int n = moved.nextSetBit(0); n >= 0 && n < count; n = moved.nextSetBit(n + 1)) {
      Lanes.beside(draft.ways().get(n), draft.index(), seeds);
    }
    for (Rect rect : touched) {
      for (int each : draft.index().near(rect.grown(Lanes.REACH))) {
        seeds.set(each);
      }
    }
    seeds.clear(count, Math.max(count, seeds.length()));
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
    Patches.between(now, old).stream().forEach(n -> changed.put(n, Routing.stretches(now.get(n))));
    return index.with(changed);
  }
}
