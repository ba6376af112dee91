package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds the ways of all links of a plan, in four steps: each link by itself with its ends in the
/// middle of the best sides; ends that share a side spread along it; each link again between its
/// ends; lines that share a gap moved apart.
///
/// Finding is a search over the few lines that matter near a link, so it costs the same in a large
/// design as in a small one. What was found before is kept where no card near it has moved, and the
/// result is the same as that of finding everything anew.
public final class Router {
  private final Plan plan;
  private final Routing before;
  private final GridIndex cards;
  private final Courses courses;
  private final Obstacles.Indexes indexes;
  private final List<Rect> disturbed;

  private Router(Plan plan, Routing before) {
    this.plan = plan;
    this.before = before;
    cards =
        plan.cards().equals(before.plan().cards())
            ? before.cards()
            : GridIndex.ofRects(plan.cards());
    indexes = new Obstacles.Indexes(cards, GridIndex.ofRects(plan.titles()));
    courses = new Courses(plan, indexes);
    disturbed = disturbed(plan, before.plan());
  }

  /// Ways for all links.
  public static Routing route(Plan plan) {
    return new Router(plan, Routing.NOTHING).routed();
  }

  /// Ways for all links, those of `before` where nothing near them has changed.
  public static Routing route(Plan plan, Routing before) {
    return plan.equals(before.plan()) ? before : new Router(plan, before).routed();
  }

  private Routing routed() {
    BitSet kept = kept();
    Crowd crowd = new Crowd(plan.cards().size());
    List<Course> free = courses(n -> free(n, kept, crowd));
    List<Dock> docks = new Docking(plan, free).docks();
    List<Course> docked = courses(n -> docked(n, free.get(n), docks, kept));
    List<List<Point>> raw = docked.stream().map(Course::way).toList();
    List<List<Point>> ways = same(Spreading.apart(plan, indexes, raw));
    return new Routing(plan, ways, index(ways), cards, new Routing.Trail(free, docked));
  }

  private List<Course> courses(IntFunction<Course> course) {
    List<Course> all = new ArrayList<>(plan.links().size());
    for (int n = 0; n < plan.links().size(); n++) {
      all.add(course.apply(n));
    }
    return all;
  }

  private Course free(int n, BitSet kept, Crowd crowd) {
    Plan.Link link = plan.links().get(n);
    if (link.isNone() || link.from() == link.to()) {
      return Course.NONE;
    }
    Course course = link.bends().isEmpty() ? free(n, link, kept, crowd) : courses.placed(link);
    crowd.add(link, course);
    return course;
  }

  private Course free(int n, Plan.Link link, BitSet kept, Crowd crowd) {
    boolean same = kept.get(n) && before.trail().free().get(n).crowd() == crowd.around(link);
    return same ? before.trail().free().get(n) : courses.free(link, crowd);
  }

  private Course docked(int n, Course free, List<Dock> docks, BitSet kept) {
    Dock source = docks.get(2 * n);
    Dock target = docks.get(2 * n + 1);
    if (free.isNone() || (source.equals(free.source()) && target.equals(free.target()))) {
      return free;
    }
    if (kept.get(n)) {
      Course old = before.trail().docked().get(n);
      if (source.equals(old.source()) && target.equals(old.target())) {
        return old;
      }
    }
    return courses.docked(plan.links().get(n), source, target);
  }

  /// The links whose cards, and all cards near them, are where they were.
  private BitSet kept() {
    BitSet kept = new BitSet();
    int count = Math.min(plan.links().size(), before.plan().links().size());
    for (int n = 0; n < count; n++) {
      Plan.Link link = plan.links().get(n);
      kept.set(n, link.equals(before.plan().links().get(n)) && (link.isNone() || undisturbed(n)));
    }
    return kept;
  }

  private boolean undisturbed(int n) {
    Plan.Link link = plan.links().get(n);
    if (link.from() >= before.plan().cards().size()
        || link.to() >= before.plan().cards().size()
        || !link.source(plan).equals(link.source(before.plan()))
        || !link.target(plan).equals(link.target(before.plan()))) {
      return false;
    }
    double reach =
        Math.max(before.trail().free().get(n).reach(), before.trail().docked().get(n).reach());
    Rect window = link.source(plan).union(link.target(plan)).grown(reach);
    return disturbed.stream().noneMatch(window::intersects);
  }

  /// Everything that a card or title covers now or covered before, but not both.
  private static List<Rect> disturbed(Plan now, Plan before) {
    List<Rect> disturbed = new ArrayList<>();
    compare(now.cards(), before.cards(), disturbed);
    compare(now.titles(), before.titles(), disturbed);
    return disturbed;
  }

  private static void compare(List<Rect> now, List<Rect> before, List<Rect> disturbed) {
    for (int n = 0; n < Math.max(now.size(), before.size()); n++) {
      boolean same = n < now.size() && n < before.size() && now.get(n).equals(before.get(n));
      if (!same && n < now.size()) {
        disturbed.add(now.get(n));
      }
      if (!same && n < before.size()) {
        disturbed.add(before.get(n));
      }
    }
  }

  /// The ways, each the very list of before where it has not changed.
  private List<List<Point>> same(List<List<Point>> ways) {
    List<List<Point>> same = new ArrayList<>(ways.size());
    for (int n = 0; n < ways.size(); n++) {
      boolean kept = n < before.ways().size() && before.ways().get(n).equals(ways.get(n));
      same.add(kept ? before.ways().get(n) : List.copyOf(ways.get(n)));
    }
    return same;
  }

  private GridIndex index(List<List<Point>> ways) {
    if (ways.size() != before.ways().size()) {
      return GridIndex.of(ways.stream().map(Routing::stretches).toList());
    }
    Map<Integer, List<Rect>> changed = new HashMap<>();
    for (int n = 0; n < ways.size(); n++) {
      if (!ways.get(n).equals(before.ways().get(n))) {
        changed.put(n, Routing.stretches(ways.get(n)));
      }
    }
    return before.index().with(changed);
  }
}
