package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.plumbline.analysis.Cost;
import org.plumbline.analysis.Throughput;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.words.Money;

/// Rules about money.
final class CostRules {
  private static final Category HERE = Category.COST;

  /// Below this utilisation accelerators mostly wait, as a share.

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "budget-exceeded")
              .error(Section.CLOUD)
              .always((system, report) -> {
                double budget = system.number("monthlyBudget");
                double total = budget > 0 ? cost(system).total() : 0;
                if (total > budget) {
                  report.whole(
                      Map.of("value", money(system, total), "budget", money(system, budget)));
                }
              }),
          rule(HERE, "cost-unknown")
              .advice(Section.CLOUD)
              .inProduction((system, report) -> {
                if (system.number("monthlyBudget") > 0 && !cost(system).unknown().isEmpty()) {
                  report.about(cost(system).unknown());
                }
              }),
          rule(HERE, "idle-accelerators")
              .advice(Section.CLOUD)
              .always((system, report) ->
                  system.all("online-serving").stream()
                      .filter(each -> isIdle(system, each, report.figure(Threshold.IDLE)))
                      .forEach(report::about)));

  private CostRules() {}

  private static String money(MlSystem system, double amount) {
    return Money.in(system.text("currency")).say(amount);
  }

  private static Cost cost(MlSystem system) {
    return system.once(Cost.class, () -> Cost.of(system.dependencies()));
  }

  private static boolean isIdle(MlSystem system, Part part, double idle) {
    OptionalDouble used =
        system
            .once(Throughput.class, () -> Throughput.of(system.dependencies()))
            .usage(part)
            .utilisation();
    return system.number(part, "accelerators") > 0
        && !system.is(part, "autoscaling")
        && used.isPresent()
        && used.getAsDouble() < idle;
  }
}
