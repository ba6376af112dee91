package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.graph.Call;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;

/// Which part gives up first when everybody asks at once, and what would help.
///
/// The load is steady; bursts shorter than the start of a replica need more.
///
/// @param usages the parts of which load or capacity is known, by id, in file order
/// @param calls requests a second over each connection on which some are known to go, by id, in
///   file order
/// @param bottleneck the part with the largest utilisation, the first of them in file order; empty
///   if no utilisation is known
/// @param peak what all applications together ask at their peak, in requests a second
/// @param target the utilisation for which the design plans, 0.1 to 1
public record Throughput(
    Map<String, Usage> usages,
    Map<String, Double> calls,
    Optional<Usage> bottleneck,
    double peak,
    double target) {
  /// Copies the maps in their order.
  public Throughput {
    usages = Collections.unmodifiableMap(new LinkedHashMap<>(usages));
    calls = Collections.unmodifiableMap(new LinkedHashMap<>(calls));
  }

  /// What one part is asked and what it can do.
  ///
  /// @param load requests a second that it gets; 0 if unknown
  /// @param capacity requests a second that all its replicas together sustain; 0 if unknown
  public record Usage(Part part, double load, double capacity) {
    /// Load over capacity, if both are known; 1 is all that it can do.
    public OptionalDouble utilisation() {
      return load > 0 && capacity > 0
          ? OptionalDouble.of(Rounding.clean(load / capacity))
          : OptionalDouble.empty();
    }

    /// Whether it is known to be used beyond this utilisation.
    public boolean isAbove(double utilisation) {
      return utilisation().orElse(0) > utilisation;
    }

    /// The same part when it is asked this many times as much.
    Usage times(double factor) {
      return new Usage(part, load * factor, capacity);
    }
  }

  /// What would bring the utilisation of a part down to the target.
  public sealed interface Advice {
    /// The part that is used too much.
    Part part();

    /// More copies, this many in all.
    record Replicas(Part part, long replicas) implements Advice {}

    /// A machine so many times as big, to one decimal.
    record BiggerMachine(Part part, double factor) implements Advice {}

    /// It cannot grow: a cache before it, requests in batches, or fewer calls for each request.
    record LessLoad(Part part) implements Advice {}
  }

  /// The throughput of a design.
  public static Throughput of(Dependencies dependencies) {
    Load load = Load.peak(dependencies);
    Map<String, Usage> usages = new LinkedHashMap<>();
    Optional<Usage> bottleneck = Optional.empty();
    for (Part part : dependencies.wiring().parts()) {
      Usage usage = new Usage(part, load.at(part), capacity(part));
      if (usage.load() > 0 || usage.capacity() > 0) {
        usages.put(part.id(), usage);
      }
      if (usage.isAbove(bottleneck.map(most -> most.utilisation().orElse(0)).orElse(0.0))) {
        bottleneck = Optional.of(usage);
      }
    }
    double peak =
        dependencies.applications().stream()
            .mapToDouble(application -> Settings.number(application, "peakRps"))
            .sum();
    double target = Settings.number(dependencies.wiring(), "targetUtilisation");
    return new Throughput(usages, calls(dependencies, load), bottleneck, peak, target);
  }

  private static Map<String, Double> calls(Dependencies dependencies, Load load) {
    Map<String, Double> calls = new LinkedHashMap<>();
    for (Call call : dependencies.calls().all()) {
      double over = load.over(call.link());
      if (over > 0) {
        calls.put(call.link().connection().id(), Rounding.clean(over));
      }
    }
    return calls;
  }

  /// Requests a second that all replicas of a part sustain; 0 if unknown.
  private static double capacity(Part part) {
    return Math.max(1, Settings.number(part, "replicas")) * Settings.number(part, "throughputRps");
  }

  /// What is known of a part.
  public Usage usage(Part part) {
    return usages.getOrDefault(part.id(), new Usage(part, 0, 0));
  }

  /// How many times as much the design would stand before its bottleneck gives up; below 1 it does
  /// not even stand what is planned.
  public OptionalDouble headroom() {
    OptionalDouble most = bottleneck.map(Usage::utilisation).orElse(OptionalDouble.empty());
    return most.isPresent() ? OptionalDouble.of(1 / most.getAsDouble()) : most;
  }

  /// The largest peak that the design stands, in requests a second of all applications together.
  public OptionalDouble largestPeak() {
    OptionalDouble headroom = headroom();
    return headroom.isPresent() ? OptionalDouble.of(headroom.getAsDouble() * peak) : headroom;
  }

  /// What to do about every part that is used beyond the target, in file order.
  public List<Advice> advice() {
    return advice(1);
  }

  /// The same if so many times as much is asked as at the peak.
  public List<Advice> advice(double factor) {
    List<Advice> advice = new ArrayList<>();
    for (Usage each : usages.values()) {
      Usage usage = each.times(factor);
      if (usage.isAbove(target)) {
        advice.add(advice(usage));
      }
    }
    return advice;
  }

  private Advice advice(Usage usage) {
    Part part = usage.part();
    double needed = usage.load() / target;
    return switch (Settings.text(part, "scaling")) {
      case "horizontal" ->
          new Advice.Replicas(part, (long) up(needed / Settings.number(part, "throughputRps")));
      case "vertical" -> new Advice.BiggerMachine(part, up(10 * needed / usage.capacity()) / 10);
      default -> new Advice.LessLoad(part);
    };
  }

  private static double up(double number) {
    return Math.ceil(Rounding.clean(number));
  }

  /// The gaps: parts that get requests and of which nobody has said how many they sustain.
  public List<Part> unknown() {
    return usages.values().stream()
        .filter(usage -> usage.capacity() <= 0 && usage.part().type().hasFacet("online"))
        .map(Usage::part)
        .toList();
  }
}
