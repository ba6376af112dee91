package org.plumbline.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.edit.Edit;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;

/// Finds out what an edit would do to a design: whether a finding goes away, and whether an error
/// comes that was not there. Errors that were there are looked for once for all edits.
final class Trial {
  /// What may be spent on trying, in components looked at: a try looks at all of them. So a large
  /// design with thousands of findings has fixes for the first of them only, always the same ones.
  private static final long MOST = 500_000;

  private final Standing standing;
  private final MlSystem system;
  private final Yardstick yardstick;
  private final boolean production;
  private final Map<String, Set<List<String>>> errors = new HashMap<>();
  private Optional<Set<List<String>>> refused = Optional.empty();
  private long spent;

  Trial(Standing standing, MlSystem system, Yardstick yardstick) {
    this.standing = standing;
    this.system = system;
    this.yardstick = yardstick;
    this.production = system.text("stage").equals("production");
  }

  /// Whether the edit makes the finding go away and brings no error. What is cheap and fails most
  /// is looked at first.
  boolean mends(Edit edit, Finding finding) {
    spent += system.design().components().size();
    if (spent > MOST) {
      return false;
    }
    Wiring wiring = Wiring.of(edit.apply(system.design()), standing.wiring().catalog());
    MlSystem after = MlSystem.of(wiring);
    DesignRule own = DesignRules.of(finding.rule()).orElseThrow();
    return found(own, after).stream().noneMatch(each -> each.elements().equals(finding.elements()))
        && before().containsAll(refused(Standing.of(wiring, standing.rules())))
        && DesignRules.all().stream().allMatch(rule -> bringsNothing(rule, after))
        && yardstick.strictest().stream().allMatch(rule -> bringsNothing(rule, after));
  }

  /// Whether the finding is one of the design as it is.
  boolean stands(Finding finding) {
    return DesignRules.of(finding.rule())
        .filter(rule -> before(rule).contains(finding.elements()))
        .isPresent();
  }

  private boolean bringsNothing(DesignRule rule, MlSystem after) {
    boolean counts =
        yardstick.isError(rule.id(), rule.severityIn(after))
            && (production || rule.scope() == Scope.ALL);
    Set<List<String>> left = counts ? elements(found(rule, after)) : Set.of();
    return left.isEmpty() || before(rule).containsAll(left);
  }

  private boolean bringsNothing(TeamRule rule, MlSystem after) {
    boolean counts = production || rule.entry().scope() == Scope.ALL;
    Set<List<String>> left = counts ? elements(Teams.found(rule, after)) : Set.of();
    return left.isEmpty()
        || errors
            .computeIfAbsent(rule.entry().id(), _ -> elements(Teams.found(rule, system)))
            .containsAll(left);
  }

  private Set<List<String>> before(DesignRule rule) {
    return errors.computeIfAbsent(rule.id(), _ -> elements(found(rule, system)));
  }

  private Set<List<String>> before() {
    Set<List<String>> known = refused.orElseGet(() -> refused(standing));
    refused = Optional.of(known);
    return known;
  }

  private Set<List<String>> refused(Standing standing) {
    Set<List<String>> refused = new HashSet<>();
    for (Breach breach : standing.breaches()) {
      if (yardstick.isError(breach.rule().id(), breach.rule().severity())) {
        refused.add(List.of(breach.rule().id(), breach.connectionId()));
      }
    }
    return refused;
  }

  private static Set<List<String>> elements(List<Finding> findings) {
    Set<List<String>> elements = new HashSet<>();
    findings.forEach(each -> elements.add(each.elements()));
    return elements;
  }

  private List<Finding> found(DesignRule rule, MlSystem system) {
    Report report = new Report(system, rule, yardstick.rules());
    rule.check().look(system, report);
    return report.found();
  }
}
