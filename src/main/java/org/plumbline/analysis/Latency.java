package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.BitSet;
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
/// @param unknown the gaps: parts with a performance of their own for whose answer the application
///   waits, and whose 99th percentile nobody has estimated; in the order in which they are reached
public record Latency(
    Part application, RollUp p99, RollUp p50, OptionalDouble budget, List<Part> unknown) {
  /// Copies the gaps.
  public Latency {
    unknown = List.copyOf(unknown);
  }

  /// The latency of each critical application, in file order.
  public static List<Latency> of(Dependencies dependencies) {
    List<Part> applications = dependencies.criticalApplications();
    List<RollUp> slow = RollUp.of(dependencies, applications, "latencyP99Ms");
    List<RollUp> usual = RollUp.of(dependencies, applications, "latencyP50Ms");
    double target = Settings.number(dependencies.wiring(), "latencySloP99Ms");
    OptionalDouble budget = target > 0 ? OptionalDouble.of(target) : OptionalDouble.empty();
    List<Latency> latencies = new ArrayList<>();
    for (int n = 0; n < applications.size(); n++) {
      Part application = applications.get(n);
      List<Part> unknown = unknown(dependencies, application);
      latencies.add(new Latency(application, slow.get(n), usual.get(n), budget, unknown));
    }
    return latencies;
  }

  /// What is left of the budget in ms; below 0 if the answer comes too late.
  public OptionalDouble budgetLeft() {
    return budget.isPresent()
        ? OptionalDouble.of(Rounding.clean(budget.getAsDouble() - p99.ms()))
        : budget;
  }

  private static List<Part> unknown(Dependencies dependencies, Part application) {
    BitSet reached = new BitSet();
    reached.set(application.index());
    List<Part> order = new ArrayList<>(List.of(application));
    for (int next = 0; next < order.size(); next++) {
      for (Call call : dependencies.calls().from(order.get(next))) {
        if (call.isNormal() && call.sync() && !reached.get(call.callee().index())) {
          reached.set(call.callee().index());
          order.add(call.callee());
        }
      }
    }
    return order.stream()
        .filter(part -> part.type().hasFacet("online"))
        .filter(part -> Settings.number(part, "latencyP99Ms") <= 0)
        .toList();
  }
}
