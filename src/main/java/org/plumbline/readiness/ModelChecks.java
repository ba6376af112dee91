package org.plumbline.readiness;

import java.util.List;
import java.util.Set;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Checks of how a model is made, judged and released.
final class ModelChecks {
  private static final Set<String> PLACES = Set.of("cluster", "cloud", "site");
  private static final Set<String> UNSEEN =
      Set.of("k-fold", "nested-cv", "time-series-cv", "human-rating");

  static final List<Check> ALL =
      List.of(
          Check.of(
                  Area.TRAINING,
                  "trainer-evaluated",
                  5,
                  life -> Shown.all(life.trainers(), life::isEvaluated),
                  Closing.by("evaluation-bypassed", "model-never-served")
                      .orAdd("model-evaluator")
                      .wired("element.model > model-evaluator.model"))
              .ofTrainers(),
          Check.of(
                  Area.TRAINING,
                  "tracked",
                  3,
                  life -> Shown.all(life.trainers(), life::isTracked),
                  Closing.by("no-experiment-tracking")
                      .orAdd("experiment-tracker")
                      .wired("element.runs > experiment-tracker.runs"))
              .ofTrainers(),
          Check.of(
                  Area.TRAINING,
                  "code-versioned",
                  3,
                  life -> Shown.all(life.trainers(), life::hasVersionedCode),
                  Closing.by("training-code-unversioned")
                      .orAdd("source-repository")
                      .wired("source-repository.code > element.code"))
              .ofTrainers(),
          Check.of(
                  Area.TRAINING,
                  "algorithm-chosen",
                  2,
                  life ->
                      Shown.all(
                          life.trainers(),
                          each -> !life.system().text(each, "algorithm").equals("unspecified")),
                  Closing.by("algorithm-undocumented").orSet("algorithm"))
              .ofTrainers(),
          Check.of(
                  Area.TRAINING,
                  "compute-known",
                  2,
                  life -> Shown.all(life.trainers(), each -> hasPlace(life.system(), each)),
                  Closing.by("workload-without-platform")
                      .orAdd("kubernetes-cluster")
                      .wired("kubernetes-cluster.compute > element.compute"))
              .ofTrainers(),
          Check.of(
              Area.EVALUATION,
              "evaluator-on-every-path",
              6,
              life ->
                  Shown.all(
                      life.predictors(), each -> life.everyModelPasses(each, "model-evaluator")),
              Closing.by("evaluation-bypassed").orAdd("model-evaluator")),
          Check.of(
              Area.EVALUATION,
              "unseen-data",
              5,
              life -> Shown.all(life.evaluators(), each -> seesUnseen(life.system(), each)),
              Closing.by("no-holdout", "evaluation-shares-training-data")
                  .orAdd("data-splitter")
                  .wired("data-splitter.holdout > element.data")
                  .orSet("strategy")),
          Check.of(
              Area.EVALUATION,
              "metrics-and-threshold",
              4,
              life ->
                  Shown.all(
                      life.evaluators(),
                      each ->
                          life.system().choices(each, "metricSet").size() >= 2
                              && !life.system().text(each, "threshold").isBlank()),
              Closing.by("accuracy-only", "gate-without-threshold")
                  .orSet("metricSet", "threshold")),
          Check.of(
              Area.DELIVERY,
              "registry-on-every-path",
              4,
              life ->
                  Shown.all(
                      life.predictors(), each -> life.everyModelPasses(each, "model-registry")),
              Closing.by("no-model-registry").orAdd("model-registry")),
          Check.of(
              Area.DELIVERY,
              "ci",
              2,
              life -> Shown.all(life.system().all("source-repository"), life::isTested),
              Closing.by("code-untested")
                  .orAdd("source-repository", "ci-pipeline")
                  .wired("source-repository.code > ci-pipeline.code")),
          Check.of(
              Area.DELIVERY,
              "cd",
              2,
              life -> Shown.all(life.predictors(), life::isDeployed),
              Closing.by("manual-deployment")
                  .orAdd("cd-pipeline")
                  .wired("cd-pipeline.deployment > element.model")),
          Check.of(
              Area.DELIVERY,
              "approval",
              2,
              life -> Shown.all(life.predictors(), life::isApproved),
              Closing.by("release-without-approval")
                  .orAdd("approval-gate")
                  .wired(
                      "model-evaluator.metrics > approval-gate.evidence",
                      "approval-gate.approval > model-registry.approval")));

  private ModelChecks() {}

  private static boolean hasPlace(MlSystem system, Part trainer) {
    return system.gets(trainer, "compute")
        || system.is(trainer, "managed")
        || system.isWithin(trainer, PLACES);
  }

  private static boolean seesUnseen(MlSystem system, Part evaluator) {
    return UNSEEN.contains(system.text(evaluator, "strategy"))
        || system.in(evaluator, "data").stream().anyMatch(link -> link.kind().isA("holdout-set"));
  }
}
