package org.plumbline.rules;

import org.plumbline.graph.MlSystem;

/// A rule about a whole design. Its texts stand in the bundle `design` under its id.
///
/// @param severity how bad its findings are
/// @param regulated how bad they are where the design decides about people under regulation
/// @param section the heading of the article that speaks of it
/// @param check finds what breaks it
public record DesignRule(
    String id,
    Category category,
    Severity severity,
    Severity regulated,
    Scope scope,
    String section,
    Check check) {
  /// Looks at a design and reports what breaks the rule.
  @FunctionalInterface
  public interface Check {
    void look(MlSystem system, Report report);
  }

  /// How bad the findings are in this design.
  Severity severityIn(MlSystem system) {
    return system.text("impact").equals("regulated") ? regulated : severity;
  }

  /// The same, worse where the design is regulated.
  DesignRule errorIfRegulated() {
    return new DesignRule(id, category, severity, Severity.ERROR, scope, section, check);
  }

  /// A rule that is being written down.
  static Draft rule(Category category, String id) {
    return new Draft(category, id);
  }

  record Draft(Category category, String id) {
    Stated error(Section section) {
      return new Stated(this, Severity.ERROR, section);
    }

    Stated warning(Section section) {
      return new Stated(this, Severity.WARNING, section);
    }

    Stated advice(Section section) {
      return new Stated(this, Severity.ADVICE, section);
    }
  }

  /// A draft with its severity.
  record Stated(Draft draft, Severity severity, Section section) {
    /// A rule for every design.
    DesignRule always(Check check) {
      return made(Scope.ALL, check);
    }

    /// A rule for designs for production.
    DesignRule inProduction(Check check) {
      return made(Scope.PRODUCTION, check);
    }

    private DesignRule made(Scope scope, Check check) {
      return new DesignRule(
          draft.id(), draft.category(), severity, severity, scope, section.heading(), check);
    }
  }
}
