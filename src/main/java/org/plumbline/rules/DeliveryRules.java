package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.graph.Call;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;

/// Rules about the way of a model and its code into production.
final class DeliveryRules {
  private static final Category HERE = Category.DELIVERY;
  private static final Set<String> DECIDED = Set.of("human", "both");
  private static final Set<String> RELEASING = Set.of("model-registry", "cd-pipeline");
  private static final Set<String> PROGRESSIVE =
      Set.of("blue-green", "canary", "shadow", "staged-fleet");
  private static final Set<String> TESTS = Set.of("ab-test", "champion-challenger");
  private static final Set<String> ROLLED_OUT = Set.of("online-serving", "edge-runtime");
  private static final double EXACT = 0.001;

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "evaluation-bypassed")
              .error(Section.EVALUATION)
              .always((system, report) -> past("model-evaluator", system).forEach(report::about)),
          rule(HERE, "release-without-approval")
              .warning(Section.BRIDGING)
              .inProduction((system, report) ->
                  system.predictors().stream()
                      .filter(_ -> !system.text("impact").equals("low"))
                      .filter(each -> !system.origins(each).isEmpty() && !isApproved(system, each))
                      .forEach(report::about)),
          rule(HERE, "approval-without-approver")
              .warning(Section.BRIDGING)
              .inProduction((system, report) ->
                  system.all("approval-gate").stream()
                      .filter(each -> DECIDED.contains(system.text(each, "kind")))
                      .filter(each -> !system.gets(each, "approval"))
                      .forEach(report::about)),
          rule(HERE, "code-untested")
              .warning(Section.LIFECYCLE)
              .inProduction((system, report) ->
                  system.all("source-repository").stream()
                      .filter(each -> isUntested(system, each))
                      .forEach(report::about)),
          rule(HERE, "manual-deployment")
              .warning(Section.LIFECYCLE)
              .inProduction((system, report) ->
                  system.predictors().stream()
                      .filter(each -> !system.in(each, "model").isEmpty())
                      .filter(each ->
                          system.in(each, "model").stream()
                              .noneMatch(link -> link.kind().isA("deployment")))
                      .forEach(report::about)),
          rule(HERE, "no-progressive-rollout")
              .warning(Section.LIFECYCLE)
              .inProduction((system, report) ->
                  system.parts().stream()
                      .filter(each -> ROLLED_OUT.contains(each.type().id()))
                      .filter(each -> takesAllAtOnce(system, each))
                      .forEach(report::about)),
          rule(HERE, "splitter-single-variant")
              .error(Section.LIFECYCLE)
              .always((system, report) ->
                  system.all("traffic-splitter").stream()
                      .filter(each -> requests(system, each) < 2)
                      .forEach(report::about)),
          rule(HERE, "traffic-shares-wrong")
              .error(Section.LIFECYCLE)
              .always((system, report) ->
                  system.all("traffic-splitter").stream()
                      .filter(each -> requests(system, each) >= 2 && isMisshared(system, each))
                      .forEach(report::about)),
          rule(HERE, "ab-test-without-analysis")
              .warning(Section.SKILLS)
              .always((system, report) ->
                  system.all("traffic-splitter").stream()
                      .filter(each -> TESTS.contains(system.text(each, "splitMode")))
                      .filter(each -> !isAnalysed(system, each))
                      .forEach(report::about)),
          rule(HERE, "experiment-undesigned")
              .advice(Section.SKILLS)
              .inProduction((system, report) ->
                  system.all("ab-test-analyzer").stream()
                      .filter(each ->
                          system.text(each, "hypothesis").isBlank()
                              || system.text(each, "metric").isBlank()
                              || system.number(each, "minSamples") == 0)
                      .forEach(report::about)),
          rule(HERE, "training-not-orchestrated")
              .warning(Section.LIFECYCLE)
              .inProduction((system, report) ->
                  system.all("model-trainer").stream()
                      .filter(each ->
                          !system.reached("pipeline-orchestrator", Kinds.TRIGGER, "").at(each))
                      .forEach(report::about)));

  private DeliveryRules() {}

  /// Predictors to which some origin has a model path that passes no component of the type.
  static Stream<Part> past(String type, MlSystem system) {
    List<Part> origins = new ArrayList<>(system.all("model-trainer"));
    origins.addAll(system.all("pretrained-model"));
    origins.addAll(system.all("experiment-workbench"));
    Ways.Reached reached = system.ways().from(origins, Kinds.MODEL, type);
    return system.predictors().stream().filter(reached::at);
  }

  private static boolean isApproved(MlSystem system, Part predictor) {
    return system
        .chosen(
            system.ways().into(List.of(predictor), Kinds.MODEL, List.of()),
            part -> RELEASING.contains(part.type().id()))
        .stream()
        .anyMatch(part -> system.gets(part, "approval"));
  }

  private static boolean isUntested(MlSystem system, Part repository) {
    Ways.Reached reached = system.ways().from(List.of(repository), Kinds.CODE, "ci-pipeline");
    return Stream.of("model-trainer", "pipeline-orchestrator", "cd-pipeline")
        .flatMap(type -> system.all(type).stream())
        .anyMatch(reached::at);
  }

  /// The pipelines that deploy to a component.
  static Stream<Part> deployers(MlSystem system, Part part) {
    return system.in(part).stream()
        .filter(link -> link.kind().isA("deployment"))
        .map(Link::source)
        .filter(each -> each.type().id().equals("cd-pipeline"));
  }

  private static boolean takesAllAtOnce(MlSystem system, Part part) {
    return system.gets(part, "deployment")
        && !system.reached("traffic-splitter", Kinds.REQUEST, "").at(part)
        && deployers(system, part)
            .noneMatch(each -> PROGRESSIVE.contains(system.text(each, "strategy")));
  }

  private static long requests(MlSystem system, Part splitter) {
    return system.out(splitter).stream().filter(link -> link.kind().isA("request")).count();
  }

  private static boolean isMisshared(MlSystem system, Part splitter) {
    double sum = 0;
    boolean shadowed = false;
    for (Call call : system.calls().from(splitter)) {
      sum += call.isNormal() ? call.share() : 0;
      shadowed |= call.role() == Call.Role.SHADOW;
    }
    boolean shadowing = system.text(splitter, "splitMode").equals("shadow");
    return Math.abs(sum - 1) > EXACT + 1e-9 || shadowed != shadowing;
  }

  private static boolean isAnalysed(MlSystem system, Part splitter) {
    List<Part> starts = new ArrayList<>(List.of(splitter));
    system.calls().from(splitter).forEach(call -> starts.add(call.callee()));
    Ways.Reached reached = system.ways().from(starts, Kinds.OUTCOMES);
    return system.all("ab-test-analyzer").stream().anyMatch(reached::at);
  }
}
