package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;

/// All parts that can be reached from some, in an order in which each comes after those that it
/// leads to, so that sums along ways need one pass.
///
/// Where parts lead to one another in a circle there is no such order: a step back to a part from
/// which the walk has come closes a circle, and whoever sums up leaves it out.
final class Walk {
  /// How many steps walks from each root may take together. A design that needs more is a tangle of
  /// thousands of parts in circles, of which one walk for all has to do.
  private static final long ENOUGH = 500_000;

  private final List<Part> roots;
  private final List<Part> order = new ArrayList<>();
  private final Set<Long> closing = new HashSet<>();
  private final Visit[] visits;

  /// How far the walk has come with a part.
  private enum Visit {
    NONE,
    OPEN,
    DONE
  }

  /// A part on the way from a root, and the next parts that still have to be tried.
  private record Frame(Part part, Iterator<Part> next) {}

  private Walk(Wiring wiring, Function<Part, List<Part>> next, List<Part> roots) {
    this.roots = roots;
    visits = new Visit[wiring.size()];
    Arrays.fill(visits, Visit.NONE);
    for (Part root : roots) {
      if (visits[root.index()] == Visit.NONE) {
        from(root, next);
      }
    }
  }

  /// The walk from these roots; where circles make what is found depend on the root, one walk for
  /// each root, unless that would take too long.
  static List<Walk> all(Wiring wiring, Function<Part, List<Part>> next, List<Part> roots) {
    Walk whole = new Walk(wiring, next, roots);
    boolean tangled = (long) roots.size() * whole.order.size() > ENOUGH;
    return whole.closing.isEmpty() || tangled
        ? List.of(whole)
        : roots.stream().map(root -> new Walk(wiring, next, List.of(root))).toList();
  }

  List<Part> roots() {
    return roots;
  }

  /// The parts reached, roots included; each after those that it leads to.
  List<Part> order() {
    return order;
  }

  /// Whether steps from one part to the other close a circle.
  boolean closes(Part from, Part to) {
    return closing.contains(key(from, to));
  }

  private long key(Part from, Part to) {
    return (long) from.index() * visits.length + to.index();
  }

  private void from(Part root, Function<Part, List<Part>> next) {
    Deque<Frame> way = new ArrayDeque<>();
    enter(way, new Frame(root, next.apply(root).iterator()));
    while (!way.isEmpty()) {
      Frame frame = way.peek();
      if (!frame.next().hasNext()) {
        visits[frame.part().index()] = Visit.DONE;
        order.add(way.pop().part());
      } else {
        Part to = frame.next().next();
        switch (visits[to.index()]) {
          case NONE -> enter(way, new Frame(to, next.apply(to).iterator()));
          case OPEN -> closing.add(key(frame.part(), to));
          case DONE -> {}
        }
      }
    }
  }

  private void enter(Deque<Frame> way, Frame frame) {
    visits[frame.part().index()] = Visit.OPEN;
    way.push(frame);
  }
}
