package org.plumbline.rules;

import static org.plumbline.rules.PairRow.refuse;
import static org.plumbline.rules.Repair.add;
import static org.plumbline.rules.Repair.insert;
import static org.plumbline.rules.Repair.reroute;
import static org.plumbline.rules.Repair.switchTo;

import java.util.List;

/// What may not be connected because the receiver cannot use what comes: asked only where the types
/// of the ports do not fit, so that people read a reason and not a mismatch. The last row matches
/// everything.
final class Refusals {
  /// In the order in which they are tried.
  static final List<PairRow> ROWS =
      List.of(
          refuse("holdout-leaves-evaluation", Section.EVALUATION)
              .carrying("holdout-set")
              .to(
                  "model-trainer hyperparameter-tuner bias-mitigation experiment-workbench "
                      + "data-splitter data-cleaning data-validation ci-pipeline drift-monitor "
                      + "batch-scoring")
              .mendedBy(reroute("data-splitter.train > model-trainer.data")),
          refuse("training-set-judges-model", Section.EVALUATION)
              .carrying("training-set")
              .to("model-evaluator fairness-evaluator batch-scoring data-splitter")
              .mendedBy(reroute("data-splitter.holdout > model-evaluator.data")),
          refuse("source-feeds-training", Section.INGESTION)
              .from("#source")
              .carrying("raw-data")
              .to("model-trainer hyperparameter-tuner data-splitter model-evaluator")
              .mendedBy(insert("batch-ingestion data-cleaning feature-pipeline data-splitter")),
          refuse("raw-data-to-training", Section.INGESTION)
              .carrying("raw-data")
              .to("model-trainer hyperparameter-tuner data-splitter model-evaluator")
              .mendedBy(insert("data-cleaning feature-pipeline data-splitter")),
          refuse("events-to-request-server", Section.SERVING)
              .carrying("event-stream")
              .to(
                  "online-serving inference-orchestrator hosted-model-api prediction-store "
                      + "fallback-responder")
              .mendedBy(switchTo("stream-scoring")),
          refuse("raw-data-to-features", Section.FEATURES)
              .carrying("raw-data")
              .to("feature-store feature-pipeline vector-store")
              .mendedBy(insert("data-cleaning")),
          refuse("raw-data-to-serving", Section.SERVING)
              .carrying("raw-data")
              .to(
                  "#predictor inference-orchestrator hosted-model-api prediction-store "
                      + "fallback-responder")
              .mendedBy(insert("data-cleaning feature-pipeline")),
          refuse("plain-features-to-vector-store", Section.FEATURES)
              .carrying("=features")
              .to("vector-store")
              .mendedBy(reroute("feature-pipeline.embeddings > vector-store.embeddings")),
          refuse("dataset-to-feature-store", Section.FEATURES)
              .carrying("dataset")
              .to("feature-store vector-store")
              .mendedBy(insert("feature-pipeline")),
          refuse("dataset-to-online-serving", Section.SERVING)
              .carrying("dataset")
              .to("online-serving stream-scoring inference-orchestrator")
              .mendedBy(insert("feature-pipeline feature-store")),
          refuse("labels-as-features", Section.EVALUATION)
              .carrying("labels")
              .to(
                  "feature-pipeline feature-store @serving data-splitter data-cleaning "
                      + "data-validation")
              .mendedBy(reroute("labeling.labels > model-trainer.labels")),
          refuse("unvalidated-model-to-serving", Section.EVALUATION)
              .carrying("=model")
              .to("#predictor cd-pipeline fallback-responder")
              .mendedBy(insert("model-evaluator model-registry")),
          refuse("model-to-people", Section.SERVING)
              .carrying("model")
              .to("@people dashboard")
              .mendedBy(insert("model-evaluator model-registry cd-pipeline online-serving")),
          refuse("model-to-data-store", Section.LIFECYCLE)
              .carrying("model")
              .to("@storage feature-store @sources")
              .mendedBy(add("model-registry")),
          refuse("deployment-to-non-server", Section.SERVING).carrying("deployment"),
          refuse("predictions-train-model", Section.MONITORING)
              .carrying("predictions")
              .to(
                  "model-trainer hyperparameter-tuner feature-pipeline feature-store "
                      + "data-cleaning data-validation data-splitter data-version-store "
                      + "batch-ingestion")
              .mendedBy(insert("feedback-collector")),
          refuse("telemetry-trains-model", Section.MONITORING)
              .carrying("telemetry")
              .to(
                  "model-trainer hyperparameter-tuner feature-pipeline feature-store "
                      + "data-splitter data-version-store model-evaluator data-validation")
              .mendedBy(insert("data-cleaning")),
          refuse("alert-starts-training", Section.MONITORING)
              .carrying("alert")
              .to(
                  "model-trainer hyperparameter-tuner pipeline-orchestrator batch-ingestion "
                      + "data-cleaning feature-pipeline model-evaluator data-validation "
                      + "data-version-store ci-pipeline")
              .mendedBy(insert("retraining-trigger")),
          refuse("alert-to-serving", Section.RESILIENCE)
              .carrying("alert")
              .to("@serving model-registry traffic-splitter")
              .mendedBy(insert("cd-pipeline")),
          refuse("feedback-trains-model", Section.MONITORING)
              .carrying("feedback")
              .to(
                  "model-trainer hyperparameter-tuner feature-pipeline feature-store "
                      + "data-cleaning data-validation data-splitter data-version-store "
                      + "batch-ingestion stream-ingestion")
              .mendedBy(insert("feedback-collector")),
          refuse("metrics-release-model", Section.LIFECYCLE)
              .carrying("metrics")
              .to("#predictor cd-pipeline traffic-splitter fallback-responder")
              .mendedBy(insert("approval-gate cd-pipeline")),
          refuse("person-operates-serving", Section.LIFECYCLE)
              .from("data-scientist ml-engineer stakeholder experiment-workbench")
              .to("@serving @platform")
              .mendedBy(insert("source-repository ci-pipeline cd-pipeline")),
          refuse("code-to-serving", Section.LIFECYCLE)
              .carrying("code-config")
              .to("@serving model-registry")
              .mendedBy(insert("ci-pipeline cd-pipeline")),
          refuse("trigger-to-server", Section.TOOLS)
              .carrying("trigger")
              .to("@serving @monitoring @people @storage @responsible"),
          refuse("request-to-batch", Section.SERVING)
              .carrying("request")
              .to("batch-scoring")
              .mendedBy(
                  add("prediction-store")
                      .wired("batch-scoring.predictions > prediction-store.predictions")
                      .wired("client-application.requests > prediction-store.requests")),
          refuse("request-to-stream", Section.SERVING)
              .carrying("request")
              .to("stream-scoring message-bus stream-ingestion")
              .mendedBy(reroute("client-application.events > message-bus.events")),
          refuse("application-bypasses-serving", Section.SERVING)
              .from("client-application")
              .carrying("request event-stream feedback")
              .to("@storage @features @training @delivery data-splitter model-evaluator @sources"),
          refuse("data-to-people", Section.SERVING)
              .carrying("dataset features raw-data labels")
              .to("@people dashboard")
              .mendedBy(insert("online-serving")),
          refuse("compute-to-non-workload", Section.ROBUSTNESS).carrying("compute"),
          refuse("policy-to-non-holder", Section.CURRENCY).carrying("policy"),
          refuse("approval-elsewhere", Section.BRIDGING)
              .carrying("approval")
              .to(
                  "@serving @training @sources @storage @features dashboard inference-log "
                      + "explainer @platform @people model-evaluator data-splitter "
                      + "source-repository ci-pipeline"),
          refuse("explanation-elsewhere", Section.EXPLAINING)
              .carrying("explanation")
              .to("@training @features @sources @storage @platform @serving"),
          refuse("source-has-no-input", Section.INGESTION)
              .to("#source pretrained-model managed-ml-platform accelerator-pool"),
          refuse("no-common-artifact", Section.ECOSYSTEM).mendedBy(new Repair.ShortestChain()));

  private Refusals() {}
}
