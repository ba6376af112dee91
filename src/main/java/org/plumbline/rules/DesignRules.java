package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /// Sharing out costs more than it gains below this many components.
  private static final int MANY = 500;

  /// The rules that look at where elements lie; all others find the same wherever that is.
  static final Set<String> READING_PLACES = Set.of("overlapping-elements");

  /// The rules that look at what components are called; all others only say it.
  static final Set<String> READING_NAMES = Set.of("unnamed-element", "duplicate-name", "long-name");

  /// Rules that look at no connection, nor at anything that follows from one. Only those are named
  /// that take a while where there are many components.
  static final Set<String> IGNORING_CONNECTIONS =
      Set.of(
          "unnamed-element",
          "duplicate-name",
          "long-name",
          "overlapping-elements",
          "owner-missing",
          "technology-undecided",
          "cleaning-undecided");

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

  /// What the rules find, but for some that are left out. Where connections do not fit together,
  /// only those run that do not follow what flows.
  static Checked of(MlSystem system, RuleSet rules, boolean fitting, Set<String> left) {
    return found(
        system,
        rules,
        rule -> (fitting || rule.category().readsWordsOnly()) && !left.contains(rule.id()));
  }

  /// What those find that are named.
  static Checked of(Wiring wiring, RuleSet rules, Set<String> named) {
    return found(MlSystem.of(wiring), rules, rule -> named.contains(rule.id()));
  }

  /// Ids of the components that break a rule, whether it counts at the stage of the design or not;
  /// in the order in which the rule reports them.
  public static List<String> breaking(String rule, MlSystem system) {
    DesignRule asked =
        of(rule).orElseThrow(() -> new IllegalArgumentException("There is no rule " + rule));
    Report report = new Report(system, asked, RuleSet.RECOMMENDED);
    asked.check().look(system, report);
    return report.found().stream().flatMap(each -> each.elements().stream()).distinct().toList();
  }

  private static Checked found(MlSystem system, RuleSet rules, Predicate<DesignRule> chosen) {
    boolean production = isForProduction(system);
    List<Finding> now = new ArrayList<>();
    List<Finding> later = new ArrayList<>();
    List<DesignRule> asked = ALL.stream().filter(chosen).toList();
    List<Run> runs = asked.stream().map(rule -> new Run(rule, system, rules)).toList();
    if (isShared(system.parts().size())) {
      ForkJoinTask.invokeAll(runs);
    } else {
      runs.forEach(Run::invoke);
    }
    for (Run run : runs) {
      boolean holds = production || run.rule.scope() == Scope.ALL;
      (holds ? now : later).addAll(run.join());
    }
    return new Checked(now, later);
  }

  /// One rule over one design: a task of its own, since rules take very differently long.
  private static final class Run extends RecursiveTask<List<Finding>> {
    private static final long serialVersionUID = 1;

    private final transient DesignRule rule;
    private final transient MlSystem system;
    private final transient RuleSet rules;

    Run(DesignRule rule, MlSystem system, RuleSet rules) {
      this.rule = rule;
      this.system = system;
      this.rules = rules;
    }

    @Override
    protected List<Finding> compute() {
      return DesignRules.found(rule, system, rules);
    }
  }

  /// Whether the rules over so many components are shared out among the processors.
  static boolean isShared(int components) {
    return components >= MANY;
  }

  /// Whether rules for production count in a design.
  static boolean isForProduction(MlSystem system) {
    return system.text("stage").equals("production");
  }

  private static List<Finding> found(DesignRule rule, MlSystem system, RuleSet rules) {
    Report report = new Report(system, rule, rules);
    try {
      rule.check().look(system, report);
      // Already here, where the work is shared; the whole is then put in order by merging.
      return Checked.sorted(report.found());
    } catch (RuntimeException | StackOverflowError trouble) {
      return List.of(Checks.failed(rule.id(), trouble));
    }
  }
}
