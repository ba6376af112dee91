package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.plumbline.analysis.Cost;
import org.plumbline.analysis.Throughput;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Rules about money.
final class CostRules {
  private static final Category HERE = Category.COST;

  /// Below this utilisation accelerators mostly wait, as a share.
  private static final double IDLE = 0.2;

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "budget-exceeded")
              .error(Section.CLOUD)
              .always((system, report) -> {
                double budget = system.number("monthlyBudget");
                double total = Cost.of(system).total();
                if (budget > 0 && total > budget) {
                  report.whole(
                      Map.of("value", money(system, total), "budget", money(system, budget)));
                }
              }),
          rule(HERE, "cost-unknown")
              .advice(Section.CLOUD)
              .inProduction((system, report) -> {
                List<Part> unknown =
                    system.parts().stream().filter(each -> isUnknown(system, each)).toList();
                if (system.number("monthlyBudget") > 0 && !unknown.isEmpty()) {
                  report.about(unknown);
                }
              }),
          rule(HERE, "idle-accelerators")
              .advice(Section.CLOUD)
              .always((system, report) ->
                  system.all("online-serving").stream()
                      .filter(each -> isIdle(system, each))
                      .forEach(report::about)));

  private CostRules() {}

  private static String money(MlSystem system, double amount) {
    return Report.number(amount) + " " + system.text("currency");
  }

  private static boolean isUnknown(MlSystem system, Part part) {
    return (part.type().hasFacet("runtime") || part.type().hasFacet("job"))
        && !part.is(Flag.SOURCE)
        && !part.is(Flag.PERSON)
        && Cost.of(system).of(part) == 0;
  }

  private static boolean isIdle(MlSystem system, Part part) {
    OptionalDouble used = Throughput.atPeak(system).utilisation(part);
    return system.number(part, "accelerators") > 0
        && !system.is(part, "autoscaling")
        && used.isPresent()
        && used.getAsDouble() < IDLE;
  }
}
