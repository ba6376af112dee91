package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.graph.MlSystem;

/// Runs the rules of a team over one design.
final class Teams {
  private Teams() {}

  static Checked of(List<TeamRule> rules, MlSystem system) {
    boolean production = DesignRules.isForProduction(system);
    List<Finding> now = new ArrayList<>();
    List<Finding> later = new ArrayList<>();
    for (TeamRule rule : rules) {
      boolean holds = production || rule.entry().scope() == Scope.ALL;
      (holds ? now : later).addAll(found(rule, system));
    }
    return new Checked(now, later);
  }

  /// What one of them finds.
  static List<Finding> found(TeamRule rule, MlSystem system) {
    try {
      return rule.look(system);
    } catch (RuntimeException | StackOverflowError trouble) {
      return List.of(Checks.failed(rule.entry().id(), trouble));
    }
  }
}
