package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;
import org.plumbline.graph.Wiring;

/// Collects the numbers that are missing, in the order of the analyses and then of the file.
final class Gaps {
  private final Dependencies dependencies;
  private final List<Gap> found = new ArrayList<>();

  private Gaps(Dependencies dependencies) {
    this.dependencies = dependencies;
  }

  static List<Gap> of(Dependencies dependencies, Throughput throughput, Cost cost) {
    Gaps gaps = new Gaps(dependencies);
    gaps.waiting();
    gaps.loads(throughput);
    gaps.money(cost);
    return List.copyOf(gaps.found);
  }

  private void waiting() {
    List<Part> critical = dependencies.criticalApplications();
    if (!critical.isEmpty()) {
      target(Analysis.AVAILABILITY, "availabilityTargetPct");
      target(Analysis.LATENCY, "latencySloP99Ms");
    }
    missing(Analysis.LATENCY, Latency.unknown(dependencies), "latencyP99Ms");
  }

  private void loads(Throughput throughput) {
    missing(
        Analysis.THROUGHPUT,
        dependencies.applications().stream()
            .filter(each -> !dependencies.calls().from(each).isEmpty())
            .filter(each -> Settings.number(each, "peakRps") <= 0)
            .toList(),
        "peakRps");
    missing(Analysis.THROUGHPUT, throughput.unknown(), "throughputRps");
  }

  private void money(Cost cost) {
    if (cost.total() > 0) {
      target(Analysis.COST, "monthlyBudget");
    }
    cost.unknown().forEach(part -> add(Analysis.COST, part.id(), price(part)));
  }

  /// The number whose absence makes a part cost nothing.
  private static String price(Part part) {
    if (part.type().id().equals("hosted-model-api")) {
      return "pricePer1000Requests";
    }
    if (!part.type().hasFacet("job")) {
      return "costPerMonth";
    }
    return Settings.number(part, "hourlyRate") > 0 ? "hoursPerRun" : "hourlyRate";
  }

  private void target(Analysis analysis, String property) {
    Wiring wiring = dependencies.wiring();
    if (Settings.number(wiring, property) <= 0) {
      add(analysis, "", property);
    }
  }

  private void missing(Analysis analysis, Collection<Part> parts, String property) {
    parts.forEach(part -> add(analysis, part.id(), property));
  }

  private void add(Analysis analysis, String element, String property) {
    found.add(new Gap(analysis, element, property));
  }
}
