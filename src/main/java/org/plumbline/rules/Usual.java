package org.plumbline.rules;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.plumbline.catalog.ComponentType;

/// What usually comes next in systems that are well made, the likeliest first. Ports alone tell
/// what may follow, but not that an alert goes to people before it goes into a report. Types of
/// packs are in no list and rank by their ports.
final class Usual {
  /// By type, what takes what it gives.
  static final Map<String, List<String>> NEXT =
      Map.ofEntries(
          after("operational-database", "batch-ingestion", "stream-ingestion", "labeling"),
          after("event-source", "stream-ingestion", "message-bus", "pii-filter"),
          after("external-data-provider", "batch-ingestion", "labeling", "pii-filter"),
          after("public-dataset", "batch-ingestion", "experiment-workbench", "labeling"),
          after("document-corpus", "batch-ingestion", "labeling", "pii-filter"),
          after("batch-ingestion", "data-store", "data-validation", "data-cleaning"),
          after("stream-ingestion", "data-cleaning", "feature-pipeline", "data-store"),
          after("data-cleaning", "data-validation", "data-store", "feature-pipeline"),
          after("data-validation", "feature-pipeline", "data-version-store", "data-store"),
          after("labeling", "data-version-store", "data-store", "data-splitter"),
          after("data-store", "feature-pipeline", "data-version-store", "data-cleaning"),
          after("data-version-store", "feature-pipeline", "data-splitter", "model-trainer"),
          after("data-catalog", "data-governance", "data-validation", "feature-pipeline"),
          after("data-governance", "data-store", "pii-filter", "feature-store"),
          after("pii-filter", "data-store", "data-version-store", "feature-pipeline"),
          after("vector-store", "inference-orchestrator", "online-serving"),
          after("feature-pipeline", "feature-store", "data-splitter", "vector-store"),
          after("feature-store", "data-splitter", "online-serving", "batch-scoring"),
          after("experiment-workbench", "experiment-tracker", "source-repository"),
          after("model-trainer", "model-evaluator", "experiment-tracker", "model-registry"),
          after("hyperparameter-tuner", "model-trainer"),
          after("experiment-tracker", "model-registry", "data-scientist", "approval-gate"),
          after("pretrained-model", "model-trainer", "model-evaluator", "model-registry"),
          after("data-splitter", "model-trainer", "model-evaluator", "hyperparameter-tuner"),
          after("model-evaluator", "model-registry", "approval-gate", "experiment-tracker"),
          after("ab-test-analyzer", "approval-gate", "traffic-splitter", "stakeholder"),
          after("source-repository", "ci-pipeline", "pipeline-orchestrator"),
          after("ci-pipeline", "cd-pipeline", "pipeline-orchestrator", "model-trainer"),
          after("model-registry", "cd-pipeline", "online-serving", "batch-scoring"),
          after("approval-gate", "cd-pipeline", "model-registry", "traffic-splitter"),
          after("cd-pipeline", "online-serving", "batch-scoring", "stream-scoring"),
          after("api-gateway", "online-serving", "load-balancer", "traffic-splitter"),
          after("traffic-splitter", "online-serving", "ab-test-analyzer", "service-monitor"),
          after("online-serving", "client-application", "inference-log", "service-monitor"),
          after("batch-scoring", "prediction-store", "inference-log", "data-store"),
          after("stream-scoring", "message-bus", "inference-log", "prediction-store"),
          after("edge-runtime", "client-application", "inference-log", "service-monitor"),
          after("inference-orchestrator", "vector-store", "hosted-model-api", "online-serving"),
          after("hosted-model-api", "guardrail", "client-application", "inference-log"),
          after("fallback-responder", "client-application", "inference-log", "service-monitor"),
          after("prediction-store", "client-application", "dashboard", "drift-monitor"),
          after("inference-log", "drift-monitor", "quality-monitor", "data-store"),
          after("service-monitor", "ml-engineer", "dashboard", "cd-pipeline"),
          after("drift-monitor", "retraining-trigger", "ml-engineer", "dashboard"),
          after("quality-monitor", "retraining-trigger", "ml-engineer", "dashboard"),
          after("feedback-collector", "quality-monitor", "labeling", "data-store"),
          after("retraining-trigger", "pipeline-orchestrator", "model-trainer"),
          after("dashboard", "stakeholder", "data-scientist", "ml-engineer"),
          after("explainer", "human-review", "client-application", "inference-log"),
          after("fairness-evaluator", "approval-gate", "bias-mitigation", "dashboard"),
          after("bias-mitigation", "model-trainer", "data-version-store"),
          after("human-review", "feedback-collector", "client-application", "labeling"),
          after("guardrail", "inference-orchestrator", "online-serving", "hosted-model-api"),
          after("kubernetes-cluster", "online-serving", "model-trainer", "pipeline-orchestrator"),
          after("managed-ml-platform", "model-trainer", "online-serving", "feature-pipeline"),
          after("accelerator-pool", "model-trainer", "online-serving", "hyperparameter-tuner"),
          after("pipeline-orchestrator", "feature-pipeline", "model-trainer", "batch-ingestion"),
          after("message-bus", "stream-ingestion", "stream-scoring", "feature-pipeline"),
          after("cache", "online-serving", "prediction-store", "inference-orchestrator"),
          after("load-balancer", "online-serving", "api-gateway", "inference-orchestrator"),
          after("client-application", "api-gateway", "online-serving", "feedback-collector"),
          after("data-scientist", "source-repository", "experiment-workbench", "approval-gate"),
          after("ml-engineer", "source-repository", "approval-gate", "retraining-trigger"),
          after("stakeholder", "approval-gate", "data-governance", "feedback-collector"));

  /// By type, what gives it what it takes, where that is more than what the first table says the
  /// other way round.
  static final Map<String, List<String>> PREVIOUS =
      Map.ofEntries(
          before("data-store", "batch-ingestion", "stream-ingestion", "data-cleaning"),
          before("labeling", "data-store", "inference-log", "feedback-collector"),
          before("pii-filter", "batch-ingestion", "stream-ingestion", "data-store"),
          before("vector-store", "feature-pipeline"),
          before("experiment-workbench", "data-version-store", "data-store", "data-scientist"),
          before("hyperparameter-tuner", "data-splitter", "experiment-tracker"),
          before("approval-gate", "model-evaluator", "fairness-evaluator", "stakeholder"),
          before("traffic-splitter", "api-gateway", "load-balancer"),
          before("online-serving", "cd-pipeline", "api-gateway", "feature-store"),
          before("batch-scoring", "model-registry", "cd-pipeline", "feature-store"),
          before("inference-orchestrator", "api-gateway", "guardrail", "vector-store"),
          before("fallback-responder", "api-gateway", "model-registry", "source-repository"),
          before("prediction-store", "batch-scoring", "stream-scoring", "online-serving"),
          before("explainer", "online-serving", "model-registry", "model-trainer"),
          before("fairness-evaluator", "model-trainer", "data-splitter", "inference-log"),
          before("human-review", "online-serving", "explainer", "guardrail"),
          before("guardrail", "api-gateway", "client-application", "hosted-model-api"),
          before("message-bus", "event-source", "client-application", "stream-ingestion"),
          before("cache", "api-gateway", "client-application", "load-balancer"),
          before("load-balancer", "api-gateway", "client-application"));

  private Usual() {}

  /// How many are likelier than a type to stand beside a known one; the same for all that usually
  /// do not.
  static int order(ComponentType known, ComponentType type, Neighbour.Side side) {
    List<String> previous = PREVIOUS.getOrDefault(known.id(), List.of());
    int place =
        switch (side) {
          case AFTER -> place(known.id(), type.id());
          case BEFORE ->
              previous.isEmpty() ? place(type.id(), known.id()) : previous.indexOf(type.id());
        };
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private static int place(String first, String second) {
    return NEXT.getOrDefault(first, List.of()).indexOf(second);
  }

  private static Map.Entry<String, List<String>> after(String type, String... next) {
    return entry(type, List.of(next));
  }

  private static Map.Entry<String, List<String>> before(String type, String... previous) {
    return entry(type, List.of(previous));
  }
}
