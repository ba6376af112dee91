package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Rules about decisions that concern people.
final class ResponsibleRules {
  private static final Category HERE = Category.RESPONSIBLE;
  private static final Set<String> GATES = Set.of("approval-gate", "model-registry");

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "no-explainability")
              .warning(Section.EXPLAINING)
              .always((system, report) ->
                  predictors(system)
                      .filter(each ->
                          !system
                              .chosen(
                                  system.answers(each),
                                  part ->
                                      part.is(Flag.CONSUMER)
                                          || part.type().id().equals("human-review"))
                              .isEmpty())
                      .filter(each -> !system.isLinked(each, "explainer"))
                      .forEach(report::about))
              .errorIfRegulated(),
          rule(HERE, "explanations-unused")
              .advice(Section.EXPLAINING)
              .always((system, report) ->
                  system.all("explainer").stream()
                      .filter(
                          each -> system.out(each).isEmpty() && system.calls().to(each).isEmpty())
                      .forEach(report::about)),
          rule(HERE, "no-fairness-check")
              .warning(Section.BIAS)
              .always((system, report) ->
                  predictors(system)
                      .filter(each -> !system.origins(each).isEmpty())
                      .filter(each -> !system.isLinked(each, "fairness-evaluator"))
                      .forEach(report::about))
              .errorIfRegulated(),
          rule(HERE, "fairness-not-gating")
              .warning(Section.BIAS)
              .always((system, report) -> {
                boolean gating =
                    system.all("fairness-evaluator").stream()
                        .anyMatch(each -> isGating(system, each));
                if (concernsPeople(system) && !gating) {
                  system.all("fairness-evaluator").forEach(report::about);
                }
              }),
          rule(HERE, "fairness-undefined")
              .warning(Section.BIAS)
              .inProduction((system, report) ->
                  system.all("fairness-evaluator").stream()
                      .filter(each ->
                          system.text(each, "metric").equals("unspecified")
                              || system.text(each, "groups").isBlank()
                              || system.text(each, "threshold").isBlank())
                      .forEach(report::about)),
          rule(HERE, "unfairness-without-mitigation")
              .advice(Section.BIAS)
              .always((system, report) -> {
                if (isRegulated(system) && system.all("bias-mitigation").isEmpty()) {
                  system.all("fairness-evaluator").forEach(report::about);
                }
              }),
          rule(HERE, "no-human-oversight")
              .warning(Section.ETHICS)
              .always((system, report) ->
                  regulated(system)
                      .filter(each -> system.answersCome(each, "client-application"))
                      .filter(each -> !system.answersCome(each, "human-review"))
                      .forEach(report::about)),
          rule(HERE, "decisions-not-auditable")
              .error(Section.EXPLAINING)
              .always((system, report) ->
                  regulated(system)
                      .filter(each ->
                          system.all("inference-log").stream()
                              .noneMatch(log ->
                                  system.is(log, "immutable")
                                      && system.number(log, "retentionDays") != 0
                                      && system.observed(each).at(log)))
                      .forEach(report::about)));

  private ResponsibleRules() {}

  private static boolean isRegulated(MlSystem system) {
    return system.text("impact").equals("regulated");
  }

  private static boolean concernsPeople(MlSystem system) {
    return !system.text("impact").equals("low");
  }

  private static Stream<Part> predictors(MlSystem system) {
    return concernsPeople(system) ? system.predictors().stream() : Stream.empty();
  }

  private static Stream<Part> regulated(MlSystem system) {
    return isRegulated(system) ? system.predictors().stream() : Stream.empty();
  }

  private static boolean isGating(MlSystem system, Part evaluator) {
    return system.out(evaluator).stream()
        .anyMatch(link ->
            link.kind().isA("fairness-report") && GATES.contains(link.target().type().id()));
  }
}
