package org.plumbline.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.catalog.Value;
import org.plumbline.graph.Kinds;

/// What would mend a finding about a whole design, in terms of properties and component types:
/// turned into an edit of one design by `WholeMending`, which tries it before it offers it.
sealed interface Recipe {
  /// The element that the finding is about, as a wire names it.
  String ELEMENT = "element";

  /// Sets properties of the element.
  record SetTo(Map<String, Value> values) implements Recipe {}

  /// Puts components beside the element and draws wires between them, the element and what is there
  /// of a type already.
  record Beside(List<String> types, List<Repair.Wire> wires) implements Recipe {}

  /// Splits a link on the way into the element by a component; the link nearest to the element at
  /// which that helps, or the one nearest to the start of the way.
  record OnTheWay(String type, Kinds kinds, End from) implements Recipe {}

  /// Splits a link on the way out of the element by a component.
  record Behind(String type, Kinds kinds) implements Recipe {}

  /// Puts a component in front of the element, through which all requests come.
  record InFront(String type, Map<String, Value> values) implements Recipe {}

  /// From which end of a way links are tried.
  enum End {
    NEAR,
    FAR
  }

  /// The recipe for each rule that has one.
  Map<String, Recipe> ALL = all();

  private static Map<String, Recipe> all() {
    Map<String, Recipe> all = new LinkedHashMap<>();
    set(all, "ingestion-without-retry", "retries", Value.of(3));
    set(all, "random-split-on-time-data", "method", Value.of("by-time"));
    set(all, "not-repeatable", "seedFixed", Value.of(true), "containerised", Value.of(true));
    set(all, "no-rollback", "automaticRollback", Value.of(true));
    set(all, "single-point-of-failure", "replicas", Value.of(2));
    set(all, "single-zone", "zones", Value.of(2));
    set(all, "broken-deployment-goes-live", "readinessCheck", Value.of(true));
    set(all, "training-not-resumable", "checkpointing", Value.of(true));
    set(all, "no-autoscaling", "autoscaling", Value.of(true));
    set(
        all,
        "training-too-big-for-one-machine",
        "distribution",
        Value.of("data-parallel"),
        "workers",
        Value.of(4));
    set(all, "model-card-missing", "modelCard", Value.of(true));
    set(all, "pii-unencrypted", "encryptedAtRest", Value.of(true));
    set(all, "idle-accelerators", "autoscaling", Value.of(true));
    set(all, "unencrypted-crossing", "encryptedInTransit", Value.of(true));
    beside(all, "validation-cannot-alarm", "element.alerts > ml-engineer.alerts");
    beside(all, "alerts-go-nowhere", "element.alerts > ml-engineer.alerts");
    beside(all, "no-experiment-tracking", "element.runs > experiment-tracker.runs");
    beside(all, "training-code-unversioned", "source-repository.code > element.code");
    beside(all, "approval-without-approver", "stakeholder.approval > element.decision");
    beside(all, "training-not-orchestrated", "pipeline-orchestrator.runs > element.trigger");
    beside(
        all,
        "serving-without-monitoring",
        "element.telemetry > inference-log.telemetry",
        "inference-log.records > drift-monitor.live",
        "element.telemetry > service-monitor.telemetry");
    beside(all, "no-service-monitoring", "element.telemetry > service-monitor.telemetry");
    beside(all, "no-drift-detection", "element.telemetry > drift-monitor.live");
    beside(all, "hidden-feedback-loop", "element.feedback > feedback-collector.feedback");
    beside(all, "accelerators-missing", "accelerator-pool.compute > element.compute");
    beside(all, "no-explainability", "element.predictions > explainer.predictions");
    beside(all, "fairness-not-gating", "element.report > approval-gate.evidence");
    beside(all, "unfairness-without-mitigation", "element.report > bias-mitigation.report");
    beside(all, "no-human-oversight", "element.predictions > human-review.cases");
    beside(all, "pii-store-without-policy", "data-governance.policy > element.policy");
    on(all, "training-without-cleaning", new OnTheWay("data-cleaning", Kinds.DATA, End.FAR));
    on(all, "training-without-validation", new OnTheWay("data-validation", Kinds.DATA, End.NEAR));
    on(all, "unversioned-training-data", new OnTheWay("data-version-store", Kinds.DATA, End.NEAR));
    on(all, "pii-reaches-training", new OnTheWay("pii-filter", Kinds.WIDE_DATA, End.FAR));
    on(all, "no-model-registry", new OnTheWay("model-registry", Kinds.MODEL, End.NEAR));
    on(all, "manual-deployment", new OnTheWay("cd-pipeline", Kinds.MODEL, End.NEAR));
    all.put("code-untested", new Behind("ci-pipeline", Kinds.CODE));
    all.put("replicas-without-balancer", new InFront("load-balancer", Map.of()));
    all.put(
        "open-endpoint", new InFront("api-gateway", Map.of("authentication", Value.of("oidc"))));
    all.put("generator-without-guardrail", new InFront("guardrail", Map.of()));
    all.put(
        "personal-data-to-vendor",
        new InFront("guardrail", Map.of("checks", Value.of(List.of("personal-data")))));
    return Map.copyOf(all);
  }

  private static void on(Map<String, Recipe> all, String rule, OnTheWay recipe) {
    all.put(rule, recipe);
  }

  private static void set(Map<String, Recipe> all, String rule, Object... pairs) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int n = 0; n < pairs.length; n += 2) {
      values.put((String) pairs[n], (Value) pairs[n + 1]);
    }
    all.put(rule, new SetTo(values));
  }

  /// The types to add are all that the wires name but the element.
  private static void beside(Map<String, Recipe> all, String rule, String... wires) {
    List<Repair.Wire> read = java.util.Arrays.stream(wires).map(Repair.Wire::of).toList();
    List<String> types =
        read.stream()
            .flatMap(wire -> java.util.stream.Stream.of(wire.source(), wire.target()))
            .filter(type -> !type.equals(ELEMENT))
            .distinct()
            .toList();
    all.put(rule, new Beside(types, read));
  }
}
