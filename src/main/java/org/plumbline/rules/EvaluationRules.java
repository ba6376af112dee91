package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.List;

/// Rules about how a model is judged.
final class EvaluationRules {
  private static final Category HERE = Category.EVALUATION;

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "accuracy-only")
              .warning(Section.SKILLS)
              .always((system, report) ->
                  system.all("model-evaluator").stream()
                      .filter(each ->
                          system.choices(each, "metricSet").stream()
                              .distinct()
                              .toList()
                              .equals(List.of("accuracy")))
                      .forEach(report::about)),
          rule(HERE, "gate-without-threshold")
              .warning(Section.EVALUATION)
              .inProduction((system, report) ->
                  system.all("model-evaluator").stream()
                      .filter(each ->
                          system.choices(each, "metricSet").isEmpty()
                              || system.text(each, "threshold").isBlank())
                      .forEach(report::about)),
          rule(HERE, "no-baseline")
              .advice(Section.EVALUATION)
              .inProduction((system, report) ->
                  system.all("model-evaluator").stream()
                      .filter(each -> system.text(each, "baseline").equals("none"))
                      .forEach(report::about)));

  private EvaluationRules() {}
}
