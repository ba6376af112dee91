package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.graph.Call;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// How long an answer takes: the own time of a component, and for each step of its calls the
/// longest of those that run in parallel. A planning figure, since percentiles do not add up.
public final class Latency {
  /// Calls that fewer requests use do not count, as a share.
  private static final double RARE = 0.01;

  private final MlSystem system;
  private final String property;
  private final double[] times;
  private final boolean[] known;

  private Latency(MlSystem system, String property) {
    this.system = system;
    this.property = property;
    times = new double[system.parts().size()];
    known = new boolean[times.length];
  }

  /// The time that 99 of 100 answers stay within.
  public static Latency p99(MlSystem system) {
    return system.once("latency-p99", () -> new Latency(system, "latencyP99Ms"));
  }

  /// The typical time.
  public static Latency p50(MlSystem system) {
    return system.once("latency-p50", () -> new Latency(system, "latencyP50Ms"));
  }

  /// The time in milliseconds. A call that closes a circle adds nothing.
  public double of(Part part) {
    for (int each : Order.of(part.index(), this::callees)) {
      if (!known[each]) {
        times[each] = time(system.parts().get(each));
        known[each] = true;
      }
    }
    return times[part.index()];
  }

  /// The calls that make up the time of a part, in order: those that take longest at each step.
  public List<Part> criticalPath(Part part) {
    of(part);
    List<Part> path = new ArrayList<>();
    follow(part, path, new java.util.BitSet());
    return path;
  }

  private void follow(Part part, List<Part> path, java.util.BitSet seen) {
    java.util.ArrayDeque<Part> open = new java.util.ArrayDeque<>(List.of(part));
    seen.set(part.index());
    while (!open.isEmpty()) {
      Part next = open.pop();
      if (!next.same(part)) {
        path.add(next);
      }
      List<Part> steps = new ArrayList<>();
      for (List<Call> parallel : steps(next).values()) {
        Part longest = longest(parallel);
        if (!seen.get(longest.index())) {
          seen.set(longest.index());
          steps.add(longest);
        }
      }
      steps.reversed().forEach(open::push);
    }
  }

  private Part longest(List<Call> parallel) {
    Part longest = parallel.getFirst().callee();
    for (Call call : parallel) {
      if (times[call.callee().index()] > times[longest.index()]) {
        longest = call.callee();
      }
    }
    return longest;
  }

  private double time(Part part) {
    double time = system.number(part, property);
    for (List<Call> parallel : steps(part).values()) {
      time += times[longest(parallel).index()];
    }
    return time;
  }

  private Map<Integer, List<Call>> steps(Part part) {
    Map<Integer, List<Call>> steps = new TreeMap<>();
    counting(part)
        .forEach(call -> steps.computeIfAbsent(call.order(), _ -> new ArrayList<>()).add(call));
    return steps;
  }

  private List<Call> counting(Part part) {
    return system.calls().by(part).stream()
        .filter(call -> call.isNormal() && call.sync() && call.share() >= RARE)
        .toList();
  }

  private int[] callees(int part) {
    return counting(system.parts().get(part)).stream()
        .mapToInt(call -> call.callee().index())
        .toArray();
  }
}
