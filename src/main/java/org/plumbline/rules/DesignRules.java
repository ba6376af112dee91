package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.graph.MlSystem;

/// All rules about whole designs, and their run over one.
public final class DesignRules {
  private static final List<DesignRule> ALL =
      Stream.of(
              LifecycleRules.ALL,
              DataRules.ALL,
              LeakageRules.ALL,
              EvaluationRules.ALL,
              SkewRules.ALL,
              ReproducibilityRules.ALL,
              DeliveryRules.ALL,
              MonitoringRules.ALL,
              ResilienceRules.ALL,
              ScalingRules.ALL,
              PerformanceRules.ALL,
              ResponsibleRules.ALL,
              PrivacyRules.ALL,
              CostRules.ALL,
              DocumentationRules.ALL,
              ReadabilityRules.ALL)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, DesignRule> BY_ID =
      ALL.stream().collect(Collectors.toMap(DesignRule::id, rule -> rule));

  private DesignRules() {}

  public static List<DesignRule> all() {
    return ALL;
  }

  /// The rule with this id.
  static Optional<DesignRule> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /// What the rules find. Where connections do not fit together, only those run that do not follow
  /// what flows.
  static Checked of(MlSystem system, RuleSet rules, boolean fitting) {
    boolean production = isForProduction(system);
    List<Finding> now = new ArrayList<>();
    List<Finding> later = new ArrayList<>();
    for (DesignRule rule : ALL) {
      if (fitting || rule.category().readsWordsOnly()) {
        boolean holds = production || rule.scope() == Scope.ALL;
        (holds ? now : later).addAll(found(rule, system, rules));
      }
    }
    return new Checked(now, later);
  }

  /// Whether rules for production count in a design.
  static boolean isForProduction(MlSystem system) {
    return system.text("stage").equals("production");
  }

  private static List<Finding> found(DesignRule rule, MlSystem system, RuleSet rules) {
    Report report = new Report(system, rule, rules);
    try {
      rule.check().look(system, report);
      return report.found();
    } catch (RuntimeException | StackOverflowError trouble) {
      return List.of(Checks.failed(rule.id(), trouble));
    }
  }
}
