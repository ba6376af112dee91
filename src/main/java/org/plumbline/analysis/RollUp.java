package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.graph.Call;
import org.plumbline.graph.Calls;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;

/// Own times summed up along the calls for which somebody waits: each part's own time, and for each
/// order of its calls, one after the other, the slowest of those made at the same time.
///
/// Calls that fewer than one request in a hundred makes do not count, and neither does a call that
/// closes a circle.
///
/// @param ms the sum, in ms
/// @param path the slowest parts in the order in which they are waited for, the application left
///   out; cut off after 1000
/// @param hops how many parts on the whole path have a known time of their own
public record RollUp(double ms, List<Part> path, double hops) {
  private static final double SELDOM = 0.01;
  private static final int LONGEST = 1000;

  /// Copies the path.
  public RollUp {
    path = List.copyOf(path);
  }

  /// Share of requests, 0 to 1, that meet at least one hop in the slowest hundredth of its answers:
  /// 1 - 0.99 to the power of the hops.
  public double tailExposure() {
    return 1 - Math.pow(0.99, hops);
  }

  /// The sums of one property, for each of these applications in their order.
  static List<RollUp> of(Dependencies dependencies, List<Part> applications, String property) {
    Calls calls = dependencies.calls();
    List<RollUp> found = new ArrayList<>();
    for (Walk walk : Walk.all(dependencies.wiring(), part -> callees(calls, part), applications)) {
      Sums sums = new Sums(calls, walk, property);
      walk.roots().forEach(root -> found.add(sums.of(root)));
    }
    return found;
  }

  private static List<Part> callees(Calls calls, Part part) {
    return calls.from(part).stream().filter(RollUp::isWaitedFor).map(Call::callee).toList();
  }

  private static boolean isWaitedFor(Call call) {
    return call.isNormal() && call.sync() && Rounding.clean(call.share()) >= SELDOM;
  }

  /// The sums of all parts that one walk reaches.
  private static final class Sums {
    private final Calls calls;
    private final Walk walk;
    private final double[] ms;
    private final double[] hops;

    Sums(Calls calls, Walk walk, String property) {
      this.calls = calls;
      this.walk = walk;
      int most = walk.order().stream().mapToInt(Part::index).max().orElse(0) + 1;
      ms = new double[most];
      hops = new double[most];
      for (Part part : walk.order()) {
        double own = Settings.number(part, property);
        int at = part.index();
        ms[at] = own;
        hops[at] = own > 0 ? 1 : 0;
        for (Part slowest : slowest(part)) {
          ms[at] += ms[slowest.index()];
          hops[at] += hops[slowest.index()];
        }
      }
    }

    RollUp of(Part application) {
      List<Part> path = new ArrayList<>();
      Deque<Part> open = new ArrayDeque<>();
      slowest(application).reversed().forEach(open::push);
      while (!open.isEmpty() && path.size() < LONGEST) {
        Part next = open.pop();
        path.add(next);
        slowest(next).reversed().forEach(open::push);
      }
      return new RollUp(Rounding.clean(ms[application.index()]), path, hops[application.index()]);
    }

    /// The slowest callee of each order, the first in file order if several are.
    private List<Part> slowest(Part caller) {
      Map<Integer, Part> slowest = new TreeMap<>();
      for (Call call : calls.from(caller)) {
        if (isWaitedFor(call) && !walk.closes(caller, call.callee())) {
          slowest.merge(call.order(), call.callee(), this::slower);
        }
      }
      return List.copyOf(slowest.values());
    }

    private Part slower(Part first, Part second) {
      return ms[second.index()] > ms[first.index()] ? second : first;
    }
  }
}
