package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.BitSet;
import java.util.List;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;

/// Rules about whether a model can be made again.
final class ReproducibilityRules {
  private static final Category HERE = Category.REPRODUCIBILITY;

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "unversioned-training-data")
              .warning(Section.LIFECYCLE)
              .inProduction(ReproducibilityRules::unversioned),
          rule(HERE, "no-model-registry")
              .warning(Section.LIFECYCLE)
              .inProduction((system, report) ->
                  DeliveryRules.past("model-registry", system).forEach(report::about)),
          rule(HERE, "no-experiment-tracking")
              .warning(Section.TOOLS)
              .inProduction((system, report) -> {
                BitSet tracked =
                    system.ways().into(system.all("experiment-tracker"), Kinds.METRICS, List.of());
                system.all("model-trainer").stream()
                    .filter(each -> !tracked.get(each.index()))
                    .forEach(report::about);
              }),
          rule(HERE, "training-code-unversioned")
              .warning(Section.LIFECYCLE)
              .inProduction((system, report) ->
                  system.all("model-trainer").stream()
                      .filter(each -> !system.reached("source-repository", Kinds.CODE, "").at(each))
                      .forEach(report::about)),
          rule(HERE, "not-repeatable")
              .advice(Section.EVALUATION)
              .inProduction((system, report) ->
                  system.all("model-trainer").stream()
                      .filter(each ->
                          !system.is(each, "seedFixed") || !system.is(each, "containerised"))
                      .forEach(report::about)),
          rule(HERE, "notebook-in-production")
              .warning(Section.BRIDGING)
              .inProduction((system, report) -> {
                BitSet used = system.ways().into(system.predictors(), Kinds.MODEL, List.of());
                system.all("experiment-workbench").stream()
                    .filter(each -> used.get(each.index()))
                    .forEach(report::about);
              }));

  private ReproducibilityRules() {}

  private static void unversioned(MlSystem system, Report report) {
    List<Part> travelling =
        system.all("feature-store").stream().filter(each -> system.is(each, "timeTravel")).toList();
    Ways.Reached kept = system.reached("data-version-store", Kinds.DATA, "");
    Ways.Reached stored = system.ways().from(travelling, Kinds.DATA);
    system.all("model-trainer").stream()
        .filter(each -> !system.in(each, "data").isEmpty())
        .filter(each -> !kept.at(each) && !stored.at(each))
        .forEach(report::about);
  }
}
