package org.plumbline.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.catalog.Value;
import org.plumbline.graph.Kinds;
import org.plumbline.rules.Recipe.Behind;
import org.plumbline.rules.Recipe.Beside;
import org.plumbline.rules.Recipe.End;
import org.plumbline.rules.Recipe.InFront;
import org.plumbline.rules.Recipe.Made;
import org.plumbline.rules.Recipe.OnTheWay;
import org.plumbline.rules.Recipe.SetTo;

/// The recipe for each rule that has one. The rules without are those whose findings only a person
/// can answer.
final class Recipes {
  static final Map<String, Recipe> ALL = all();

  private Recipes() {}

  /// Ids of the component types that would mend a finding of the rule, where the recipe names them.
  static List<String> types(String rule) {
    return switch (ALL.get(rule)) {
      case Beside(List<String> types, _) -> types;
      case OnTheWay(String type, _, _) -> List.of(type);
      case Behind(String type, _) -> List.of(type);
      case InFront(String type, _) -> List.of(type);
      case SetTo _, Made _ -> List.of();
      case null -> List.of();
    };
  }

  private static Map<String, Recipe> all() {
    Map<String, Recipe> all = new LinkedHashMap<>();
    settings(all);
    neighbours(all);
    passages(all);
    drawn(all);
    return Map.copyOf(all);
  }

  private static void settings(Map<String, Recipe> all) {
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
  }

  private static void neighbours(Map<String, Recipe> all) {
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
  }

  private static void passages(Map<String, Recipe> all) {
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
  }

  private static void drawn(Map<String, Recipe> all) {
    made(all, "throughput-exceeded", Figures::replicas);
    made(all, "headroom-thin", Figures::replicas);
    made(all, "accelerators-oversubscribed", Figures::accelerators);
    made(all, "pii-spreads-unmarked", Figures::personalData);
    made(all, "no-progressive-rollout", Figures::rollout);
    made(all, "freshness-mismatch", Figures::freshness);
    made(all, "traffic-shares-wrong", Shares::scaled);
    made(all, "call-cycle", Waiting::circle);
    made(all, "evaluation-shares-training-data", Splits::holdOut);
    made(all, "no-holdout", Splits::holdOut);
    made(all, "holdout-reaches-training", Splits::keptApart);
    made(all, "evaluation-bypassed", Releases::evaluated);
    made(all, "release-without-approval", Releases::approved);
    made(all, "model-never-served", Releases::served);
    made(all, "notebook-in-production", Releases::trained);
    made(all, "training-serving-skew", Feeds::sameFeatures);
    made(all, "serving-without-features", Feeds::features);
    made(all, "features-bypass-store", Feeds::store);
    made(all, "no-labels", Feeds::labels);
    made(all, "drift-without-reference", Feeds::reference);
    made(all, "no-data-catalog", Feeds::catalog);
    made(all, "pii-leaves-trust-zone", Feeds::filtered);
    made(all, "predictions-unused", Callers::application);
    made(all, "no-fallback", Callers::fallback);
    made(all, "splitter-single-variant", Callers::variant);
    made(all, "ab-test-without-analysis", Callers::analysis);
    made(all, "no-quality-monitoring", Watches::quality);
    made(all, "no-retraining-loop", Watches::retraining);
    made(all, "no-feedback", Watches::feedback);
    made(all, "no-human-alerted", Watches::alerted);
    made(all, "no-stakeholder-view", Watches::shown);
    made(all, "no-fairness-check", Watches::fairness);
    made(all, "decisions-not-auditable", Watches::audit);
    made(all, "unnamed-element", Pages::named);
    made(all, "duplicate-name", Pages::toldApart);
    made(all, "overlapping-elements", Pages::apart);
    made(all, "too-many-elements", Pages::collapsed);
    made(all, "no-story", Pages::told);
  }

  private static void made(Map<String, Recipe> all, String rule, Recipe.Making making) {
    all.put(rule, new Made(making));
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
    List<Repair.Wire> read = Stream.of(wires).map(Repair.Wire::of).toList();
    List<String> types =
        read.stream()
            .flatMap(wire -> Stream.of(wire.source(), wire.target()))
            .filter(type -> !type.equals(Recipe.ELEMENT))
            .distinct()
            .toList();
    all.put(rule, new Beside(types, read));
  }
}
