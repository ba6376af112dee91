package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.plumbline.graph.Call;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// How many requests come to each component in a second, and how many it can take.
public final class Throughput {
  private final MlSystem system;
  private final double[] loads;

  private Throughput(MlSystem system, ToDoubleFunction<Part> start) {
    this.system = system;
    loads = new double[system.parts().size()];
    system
        .all("client-application")
        .forEach(part -> loads[part.index()] = start.applyAsDouble(part));
    pass();
  }

  /// The load at the peak.
  public static Throughput atPeak(MlSystem system) {
    return system.once(
        "load-peak", () -> new Throughput(system, part -> system.number(part, "peakRps")));
  }

  /// The load on average; a third of the peak where no average is given.
  public static Throughput onAverage(MlSystem system) {
    return system.once(
        "load-average",
        () ->
            new Throughput(
                system,
                part ->
                    system.number(part, "averageRps") > 0
                        ? system.number(part, "averageRps")
                        : system.number(part, "peakRps") / 3));
  }

  /// Requests per second; 0 if unknown.
  public double load(Part part) {
    return loads[part.index()];
  }

  /// Requests per second that all replicas sustain together; 0 if unknown.
  public double capacity(Part part) {
    return part.type().hasFacet("online")
        ? system.number(part, "replicas") * system.number(part, "throughputRps")
        : 0;
  }

  /// Load over capacity, 1 for all that it can take; empty unless both are known.
  public OptionalDouble utilisation(Part part) {
    double capacity = capacity(part);
    return capacity > 0 && load(part) > 0
        ? OptionalDouble.of(load(part) / capacity)
        : OptionalDouble.empty();
  }

  /// Each part passes its load on once all of its callers have; parts that call one another in a
  /// circle pass on what came to them from outside.
  private void pass() {
    int[] waiting = new int[loads.length];
    for (Part part : system.parts()) {
      waiting[part.index()] =
          (int) system.calls().to(part).stream().filter(Throughput::passes).count();
    }
    Deque<Part> ready = new ArrayDeque<>();
    boolean[] done = new boolean[loads.length];
    system.parts().stream().filter(part -> waiting[part.index()] == 0).forEach(ready::add);
    for (int next = 0; next <= loads.length; next++) {
      while (!ready.isEmpty()) {
        Part part = ready.remove();
        done[part.index()] = true;
        for (Call call : system.calls().by(part)) {
          if (passes(call)) {
            int callee = call.callee().index();
            if (!done[callee]) {
              loads[callee] += loads[part.index()] * call.share() * call.perRequest();
            }
            if (--waiting[callee] == 0 && !done[callee]) {
              ready.add(call.callee());
            }
          }
        }
      }
      if (next < loads.length && !done[next]) {
        ready.add(system.parts().get(next));
      }
    }
  }

  private static boolean passes(Call call) {
    return call.role() != Call.Role.FALLBACK;
  }
}
