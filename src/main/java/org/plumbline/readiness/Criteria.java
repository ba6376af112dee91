package org.plumbline.readiness;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// The criteria of both levels of maturity.
final class Criteria {
  private static final Set<String> ABOUT_LEARNING = Set.of("data", "model");
  private static final Set<String> UNHURRIED = Set.of("batch-scoring", "stream-scoring");

  static final List<Criterion> ALL =
      List.of(
          first(
              "orchestrated-training",
              life ->
                  Shown.all(
                      life.serving(), each -> life.isStartedBy(each, "pipeline-orchestrator")),
              Closing.by("training-not-orchestrated")
                  .orAdd("pipeline-orchestrator")
                  .wired("pipeline-orchestrator.runs > element.trigger")),
          first(
              "starts-by-itself",
              life -> {
                List<String> broken = life.breaking("no-retraining-loop");
                return Shown.all(
                    life.serving(), each -> !broken.contains(each.id()) || life.isScheduled(each));
              },
              Closing.by("no-retraining-loop")
                  .orAdd("retraining-trigger")
                  .wired("retraining-trigger.trigger > element.trigger")),
          first(
              "data-validated",
              life ->
                  Shown.all(
                      life.serving(), each -> life.everyExamplePasses(each, "data-validation")),
              Closing.by("training-without-validation")
                  .orAdd("data-validation")
                  .wired("data-validation.valid > element.data")),
          first(
              "model-validated",
              life ->
                  Shown.all(life.taught(), each -> life.everyModelPasses(each, "model-evaluator"))
                      .and(judged(life.system())),
              Closing.by("evaluation-bypassed", "gate-without-threshold")
                  .orAdd("model-evaluator")
                  .orSet("threshold")),
          first(
              "registered",
              life ->
                  Shown.all(life.taught(), each -> life.everyModelPasses(each, "model-registry")),
              Closing.by("no-model-registry").orAdd("model-registry")),
          first(
              "runs-recorded",
              life -> Shown.all(life.serving(), life::isTracked),
              Closing.by("no-experiment-tracking")
                  .orAdd("experiment-tracker")
                  .wired("element.runs > experiment-tracker.runs")),
          first(
              "monitored",
              life -> Shown.all(life.taught(), each -> !life.system().watchers(each).isEmpty()),
              Closing.by("serving-without-monitoring")
                  .orAdd("drift-monitor")
                  .wired("element.telemetry > drift-monitor.live")),
          second(
              "code-versioned",
              life -> Shown.all(life.serving(), life::hasVersionedCode),
              Closing.by("training-code-unversioned")
                  .orAdd("source-repository")
                  .wired("source-repository.code > element.code")),
          second(
              "ci-tests",
              Criteria::tested,
              Closing.by("code-untested").orAdd("ci-pipeline").orSet("tests")),
          second(
              "cd",
              life -> Shown.all(life.taught(), life::isDeployed),
              Closing.by("manual-deployment")
                  .orAdd("cd-pipeline")
                  .wired("cd-pipeline.deployment > element.model")),
          second(
              "monitoring-starts-training",
              life -> Shown.all(life.serving(), life::isStartedByMonitors),
              Closing.by("no-retraining-loop")
                  .orAdd("retraining-trigger")
                  .wired(
                      "drift-monitor.alerts > retraining-trigger.alerts",
                      "retraining-trigger.trigger > element.trigger")),
          second(
              "data-versioned",
              life -> Shown.all(life.serving(), life::isVersioned),
              Closing.by("unversioned-training-data")
                  .orAdd("data-version-store")
                  .wired("data-version-store.snapshot > element.data")),
          second(
              "safe-release",
              life ->
                  Shown.all(
                      life.taught(),
                      each ->
                          UNHURRIED.contains(each.type().id())
                              || life.isSafelyRolledOut(each)
                              || life.isRolledBack(each)),
              Closing.by("no-progressive-rollout", "no-rollback").orAdd("cd-pipeline")));

  private Criteria() {}

  private static Criterion first(String id, Function<Lifecycle, Shown> question, Closing closing) {
    return new Criterion(1, id, question, closing);
  }

  private static Criterion second(String id, Function<Lifecycle, Shown> question, Closing closing) {
    return new Criterion(2, id, question, closing);
  }

  private static Shown judged(MlSystem system) {
    return Shown.all(
        system.all("model-evaluator"), each -> !system.text(each, "threshold").isBlank());
  }

  private static Shown tested(Lifecycle life) {
    List<String> untested = life.breaking("code-untested");
    Shown pipelines =
        Shown.all(life.system().all("ci-pipeline"), each -> testsLearning(life.system(), each));
    return new Shown(untested.isEmpty(), List.of(), untested).and(pipelines);
  }

  private static boolean testsLearning(MlSystem system, Part pipeline) {
    List<String> tests = system.choices(pipeline, "tests");
    return tests.stream().distinct().count() >= 2
        && tests.stream().anyMatch(ABOUT_LEARNING::contains);
  }
}
