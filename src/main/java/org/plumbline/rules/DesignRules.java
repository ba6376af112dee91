package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;

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
  static Checked of(Design design, Catalog catalog, boolean fitting) {
    MlSystem system = MlSystem.of(Wiring.of(design, catalog));
    boolean production = system.text("stage").equals("production");
    List<Finding> now = new ArrayList<>();
    List<Finding> later = new ArrayList<>();
    for (DesignRule rule : ALL) {
      if (fitting || rule.category().readsWordsOnly()) {
        boolean holds = production || rule.scope() == Scope.ALL;
        (holds ? now : later).addAll(found(rule, system));
      }
    }
    return new Checked(now, later);
  }

  private static List<Finding> found(DesignRule rule, MlSystem system) {
    Report report = new Report(system, rule);
    try {
      rule.check().look(system, report);
      return report.found();
    } catch (RuntimeException | StackOverflowError trouble) {
      return List.of(Checks.failed(rule.id(), trouble));
    }
  }
}
