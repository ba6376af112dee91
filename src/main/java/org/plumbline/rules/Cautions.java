package org.plumbline.rules;

import static org.plumbline.rules.PairRow.advise;
import static org.plumbline.rules.PairRow.warn;
import static org.plumbline.rules.Repair.add;
import static org.plumbline.rules.Repair.insert;
import static org.plumbline.rules.Repair.reroute;
import static org.plumbline.rules.Repair.setTo;
import static org.plumbline.rules.Repair.switchTo;

import java.util.List;

/// What may be connected, but is poor.
final class Cautions {
  /// In the order in which they are tried.
  static final List<PairRow> ROWS =
      List.of(
          warn("stream-read-in-batches", Section.INGESTION)
              .carrying("event-stream")
              .to("batch-ingestion")
              .mendedBy(switchTo("stream-ingestion")),
          warn("source-skips-ingestion", Section.INGESTION)
              .from("#source")
              .carrying("raw-data")
              .to("data-cleaning data-validation data-store data-version-store")
              .inProduction()
              .mendedBy(insert("batch-ingestion")),
          warn("unbuffered-stream", Section.RESILIENCE)
              .from("event-source client-application")
              .carrying("event-stream")
              .to("stream-scoring feature-pipeline drift-monitor")
              .inProduction()
              .mendedBy(insert("message-bus")),
          warn("holdout-through-feature-pipeline", Section.EVALUATION)
              .carrying("holdout-set")
              .to("feature-pipeline"),
          warn("predictions-stored-with-data", Section.MONITORING)
              .carrying("predictions")
              .to("data-store")
              .mendedBy(add("prediction-store")),
          warn("code-past-repository", Section.LIFECYCLE)
              .from("data-scientist ml-engineer experiment-workbench")
              .carrying("code-config")
              .to(
                  "model-trainer feature-pipeline data-cleaning pipeline-orchestrator "
                      + "model-evaluator ci-pipeline cd-pipeline")
              .inProduction()
              .mendedBy(insert("source-repository")),
          warn("feedback-without-join", Section.MONITORING)
              .from("client-application")
              .carrying("feedback")
              .to("quality-monitor fairness-evaluator")
              .inProduction()
              .mendedBy(insert("feedback-collector")),
          warn("explanation-in-request-path", Section.EXPLAINING)
              .from("online-serving inference-orchestrator api-gateway client-application")
              .carrying("request")
              .to("explainer")
              .mendedBy(setTo("interaction", "async")),
          warn("application-calls-vendor-model", Section.READINESS)
              .from("client-application")
              .carrying("request")
              .to("hosted-model-api")
              .inProduction()
              .mendedBy(insert("guardrail")),
          warn("batch-on-online-store", Section.SCALING)
              .from("feature-store")
              .at("online")
              .carrying("features")
              .to("batch-scoring")
              .mendedBy(reroute("feature-store.offline > batch-scoring.data")),
          advise("started-by-hand", Section.LIFECYCLE)
              .from("ml-engineer")
              .carrying("trigger")
              .inProduction()
              .mendedBy(insert("pipeline-orchestrator")));

  private Cautions() {}
}
