package org.plumbline.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;

/// What every part costs in a month: its fixed cost, the runs of its job, and what is paid for each
/// request to a vendor's model.
final class Bill {
  private static final double HOURS = 720;
  private static final double MINUTES = 43_200;
  private static final double SECONDS = 2_592_000;

  private final List<Part> parts;
  private final Load load;
  private final double[] costs;
  private final double answers;

  Bill(Dependencies dependencies) {
    parts = dependencies.wiring().parts();
    load = Load.average(dependencies);
    costs = parts.stream().mapToDouble(this::cost).toArray();
    answers = SECONDS * dependencies.applications().stream().mapToDouble(Load::average).sum();
  }

  /// The cost of a part in a month, to cents.
  double of(Part part) {
    return costs[part.index()];
  }

  /// Requests of all applications in a month.
  double answers() {
    return answers;
  }

  /// The cost of all parts in a month.
  double total() {
    double total = 0;
    for (double cost : costs) {
      total += cost;
    }
    return Rounding.halfUp(total, 2);
  }

  /// The sums under each key, for parts that may stand under several; without parts that cost
  /// nothing.
  Map<String, Double> by(Function<Part, Set<String>> keys) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (Part part : parts) {
      if (of(part) != 0) {
        keys.apply(part).forEach(key -> sums.merge(key, of(part), Double::sum));
      }
    }
    sums.replaceAll((_, sum) -> Rounding.halfUp(sum, 2));
    return sums;
  }

  private double cost(Part part) {
    return Rounding.halfUp(fixed(part) + runs(part) + usage(part), 2);
  }

  private static double fixed(Part part) {
    boolean each =
        Settings.text(part, "costBasis").equals("per-replica") && part.type().hasFacet("runtime");
    double times = each ? Settings.number(part, "replicas") : 1;
    return times * Settings.number(part, "costPerMonth");
  }

  private static double runs(Part part) {
    return part.type().hasFacet("job")
        ? hours(part) * Settings.number(part, "workers") * Settings.number(part, "hourlyRate")
        : 0;
  }

  /// Hours in a month in which the job runs; a stream never ends.
  private static double hours(Part part) {
    if (Settings.text(part, "mode").equals("streaming")) {
      return HOURS;
    }
    double runs = Settings.number(part, "runsPerMonth");
    double interval = Settings.number(part, "intervalMinutes");
    double derived = interval > 0 ? MINUTES / interval : 0;
    return (runs > 0 ? runs : derived) * Settings.number(part, "hoursPerRun");
  }

  private double usage(Part part) {
    double price = Settings.number(part, "pricePer1000Requests");
    return price > 0 ? price * load.at(part) * SECONDS / 1000 : 0;
  }
}
