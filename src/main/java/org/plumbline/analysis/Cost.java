package org.plumbline.analysis;

import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// What the design costs in a month of 30 days, in the design's currency.
public final class Cost {
  private static final double HOURS = 720;
  private static final double MINUTES = 43_200;
  private static final double SECONDS = 2_592_000;

  private final MlSystem system;
  private final double[] costs;

  private Cost(MlSystem system) {
    this.system = system;
    costs = new double[system.parts().size()];
    system.parts().forEach(part -> costs[part.index()] = cents(cost(part)));
  }

  /// The costs of a design.
  public static Cost of(MlSystem system) {
    return system.once(Cost.class, () -> new Cost(system));
  }

  /// What a component costs in a month, in whole cents.
  public double of(Part part) {
    return costs[part.index()];
  }

  /// What all cost together in a month.
  public double total() {
    double total = 0;
    for (double cost : costs) {
      total += cost;
    }
    return cents(total);
  }

  private static double cents(double amount) {
    return Math.floor(amount * 100 + 0.5) / 100;
  }

  private double cost(Part part) {
    boolean each =
        system.text(part, "costBasis").equals("per-replica") && part.type().hasFacet("runtime");
    double fixed =
        system.number(part, "costPerMonth") * (each ? system.number(part, "replicas") : 1);
    return fixed + (part.type().hasFacet("job") ? runs(part) : 0) + usage(part);
  }

  private double runs(Part part) {
    double hours =
        system.text(part, "mode").equals("streaming")
            ? HOURS
            : runsPerMonth(part) * system.number(part, "hoursPerRun");
    return hours * system.number(part, "workers") * system.number(part, "hourlyRate");
  }

  private double runsPerMonth(Part part) {
    double runs = system.number(part, "runsPerMonth");
    double interval = system.number(part, "intervalMinutes");
    if (runs > 0) {
      return runs;
    }
    return interval > 0 ? MINUTES / interval : 0;
  }

  private double usage(Part part) {
    return part.type().id().equals("hosted-model-api")
        ? system.number(part, "pricePer1000Requests")
            * Throughput.onAverage(system).load(part)
            * SECONDS
            / 1000
        : 0;
  }
}
