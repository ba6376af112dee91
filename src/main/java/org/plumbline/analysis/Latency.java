package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.graph.Call;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;

/// How long an application waits for its answer, and where the time goes.
///
/// Percentiles do not add up: the sum is a figure for planning, not a promise. For hops one after
/// the other it lies above the true percentile; calls side by side push the true one above the
/// slowest of them.
///
/// @param p99 the time in which 99 of 100 answers have come
/// @param p50 the time in which half of them have come
/// @param budget what the design allows, in ms; empty if it sets no target
public record Latency(Part application, RollUp p99, RollUp p50, OptionalDouble budget) {
  /// The latency of each critical application, in file order.
  public static List<Latency> of(Dependencies dependencies) {
    List<Part> applications = dependencies.criticalApplications();
    List<RollUp> slow = RollUp.of(dependencies, applications, "latencyP99Ms");
    List<RollUp> usual = RollUp.of(dependencies, applications, "latencyP50Ms");
    double target = Settings.number(dependencies.wiring(), "latencySloP99Ms");
    OptionalDouble budget = target > 0 ? OptionalDouble.of(target) : OptionalDouble.empty();
    List<Latency> latencies = new ArrayList<>();
    for (int n = 0; n < applications.size(); n++) {
      latencies.add(new Latency(applications.get(n), slow.get(n), usual.get(n), budget));
    }
    return latencies;
  }

  /// One part for whose answer is waited on the critical path, in the order of the waiting.
  ///
  /// @param ms its own time; 0 if nobody has estimated it
  /// @param share its part of the whole time, 0 to 1
  public record Hop(Part part, double ms, double share) {}

  /// Where the time goes: every part on the critical path with its share.
  public List<Hop> hops() {
    return p99.path().stream()
        .map(part -> {
          double own = Settings.number(part, "latencyP99Ms");
          return new Hop(part, own, p99.ms() > 0 ? own / p99.ms() : 0);
        })
        .toList();
  }

  /// What is left of the budget in ms; below 0 if the answer comes too late.
  public OptionalDouble budgetLeft() {
    return budget.isPresent()
        ? OptionalDouble.of(Rounding.clean(budget.getAsDouble() - p99.ms()))
        : budget;
  }

  /// The gaps: parts with a performance of their own for whose answer some critical application
  /// waits, and whose 99th percentile nobody has estimated; in file order.
  public static List<Part> unknown(Dependencies dependencies) {
    BitSet reached = new BitSet();
    Deque<Part> open = new ArrayDeque<>(dependencies.criticalApplications());
    while (!open.isEmpty()) {
      for (Call call : dependencies.calls().from(open.remove())) {
        if (call.isNormal() && call.sync() && !reached.get(call.callee().index())) {
          reached.set(call.callee().index());
          open.add(call.callee());
        }
      }
    }
    return dependencies.wiring().parts().stream()
        .filter(part -> reached.get(part.index()) && part.type().hasFacet("online"))
        .filter(part -> Settings.number(part, "latencyP99Ms") <= 0)
        .toList();
  }
}
