package org.plumbline.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which properties a finding is about, by its rule: the fields that somebody would open to mend
/// it. `name` and `title` are what an element and a design are called.
final class Fields {
  private static final Map<String, List<String>> ALL = all();

  private Fields() {}

  /// The properties that findings of a rule are about; none if they are about something else.
  static List<String> of(String rule) {
    return ALL.getOrDefault(rule, List.of());
  }

  /// All rules about properties.
  static Map<String, List<String>> byRule() {
    return ALL;
  }

  private static Map<String, List<String>> all() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    ofComponents(all);
    ofRunning(all);
    ofDesigns(all);
    return Map.copyOf(all);
  }

  private static void ofComponents(Map<String, List<String>> all) {
    all.put("cleaning-undecided", List.of("missingValues", "outliers"));
    all.put("owner-missing", List.of("owner"));
    all.put("source-without-redundancy", List.of("redundancy"));
    all.put("ingestion-without-retry", List.of("retries"));
    all.put("random-split-on-time-data", List.of("method"));
    all.put("accuracy-only", List.of("metricSet"));
    all.put("gate-without-threshold", List.of("metricSet", "threshold"));
    all.put("no-baseline", List.of("baseline"));
    all.put("not-repeatable", List.of("seedFixed", "containerised"));
    all.put("no-rollback", List.of("automaticRollback"));
    all.put("experiment-undesigned", List.of("hypothesis", "metric", "minSamples"));
    all.put("monitor-without-threshold", List.of("threshold"));
    all.put("training-not-resumable", List.of("checkpointing"));
    all.put("training-too-big-for-one-machine", List.of("distribution"));
    all.put("fairness-undefined", List.of("metric", "groups", "threshold"));
    all.put("model-card-missing", List.of("modelCard"));
    all.put("algorithm-undocumented", List.of("algorithm", "task", "assumptions"));
    all.put("pii-spreads-unmarked", List.of("pii"));
    all.put("pii-unencrypted", List.of("encryptedAtRest"));
    all.put("pii-retention-undefined", List.of("retentionDays"));
    all.put("unnamed-element", List.of("name"));
    all.put("duplicate-name", List.of("name"));
    all.put("long-name", List.of("name"));
    all.put("technology-undecided", List.of("technology"));
  }

  private static void ofRunning(Map<String, List<String>> all) {
    all.put("single-point-of-failure", List.of("replicas"));
    all.put("single-zone", List.of("zones"));
    all.put("broken-deployment-goes-live", List.of("readinessCheck"));
    all.put("throughput-exceeded", List.of("replicas", "throughputRps"));
    all.put("headroom-thin", List.of("replicas", "throughputRps"));
    all.put("latency-unknown", List.of("latencyP99Ms"));
    all.put("load-unknown", List.of("peakRps"));
    all.put("no-autoscaling", List.of("autoscaling"));
    all.put("idle-accelerators", List.of("autoscaling"));
    all.put("accelerators-oversubscribed", List.of("count"));
    all.put("freshness-mismatch", List.of("maxPredictionAgeMinutes"));
    all.put("open-endpoint", List.of("authentication"));
    all.put("cost-unknown", List.of("costPerMonth"));
    all.put("unencrypted-crossing", List.of("encryptedInTransit"));
  }

  private static void ofDesigns(Map<String, List<String>> all) {
    all.put("no-title", List.of("title"));
    all.put("no-purpose", List.of("purpose", "successMetric"));
    all.put("slo-missing", List.of("latencySloP99Ms"));
    all.put("budget-exceeded", List.of("monthlyBudget"));
    all.put("too-many-elements", List.of("maxVisibleElements"));
  }
}
