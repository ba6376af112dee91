package org.plumbline.rules;

import java.util.List;
import java.util.Optional;

/// By which rules a design is judged: what counts of the bundled ones and how much, and the rules
/// of a team's own. What is offered as a mend is tried by the same rules by which the design was
/// found wanting.
///
/// @param own rules of a team's own, in the order in which they are tried
record Yardstick(RuleSet rules, List<TeamRule> own) {
  /// The bundled rules as they are.
  static final Yardstick USUAL = new Yardstick(RuleSet.RECOMMENDED, List.of());

  Yardstick {
    own = List.copyOf(own);
  }

  /// Whether findings of a rule are errors here.
  ///
  /// @param defined how bad they are by definition
  boolean isError(String rule, Severity defined) {
    return rules.severity(rule, defined).equals(Optional.of(Severity.ERROR));
  }

  /// The rules of the team's own whose findings are errors.
  List<TeamRule> strictest() {
    return own.stream()
        .filter(each -> isError(each.entry().id(), each.entry().severity()))
        .toList();
  }
}
