package org.plumbline.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which rules count, and how much: a profile, and what somebody has said of single rules.
///
/// @param set by rule: the severity of its findings, or empty for a rule that is switched off
/// @param figures thresholds that are not the usual ones
public record RuleSet(
    Profile profile, Map<String, Optional<Severity>> set, Map<Threshold, Double> figures) {
  /// All rules as they are.
  public static final RuleSet RECOMMENDED = new RuleSet(Profile.RECOMMENDED, Map.of());

  /// Copies the maps.
  public RuleSet {
    set = Map.copyOf(set);
    figures = Map.copyOf(figures);
  }

  /// A choice that leaves all thresholds as they are.
  public RuleSet(Profile profile, Map<String, Optional<Severity>> set) {
    this(profile, set, Map.of());
  }

  /// The figure that counts here.
  public double figure(Threshold threshold) {
    return figures.getOrDefault(threshold, threshold.usual());
  }

  /// A choice for many rules at once.
  public enum Profile {
    /// As the rules are defined.
    RECOMMENDED("recommended"),
    /// Advice becomes a warning, a warning an error.
    STRICT("strict"),
    /// Without advice, for somebody who draws a first design.
    LEARNER("learner"),
    /// What concerns people, their data, proof and documents counts one step more.
    REGULATED("regulated");

    private static final List<Category> PROVABLE =
        List.of(
            Category.RESPONSIBLE,
            Category.PRIVACY,
            Category.REPRODUCIBILITY,
            Category.DOCUMENTATION);

    private final String id;

    Profile(String id) {
      this.id = id;
    }

    /// The word in a configuration.
    public String id() {
      return id;
    }

    /// How bad a finding of a rule is here that is this bad by definition; empty if it does not
    /// count.
    public Optional<Severity> severity(String rule, Severity defined) {
      return switch (this) {
        case RECOMMENDED -> Optional.of(defined);
        case STRICT -> Optional.of(worse(defined));
        case LEARNER -> Optional.of(defined).filter(severity -> severity != Severity.ADVICE);
        case REGULATED -> Optional.of(isProvable(rule) ? worse(defined) : defined);
      };
    }

    private static boolean isProvable(String id) {
      return DesignRules.of(id).filter(rule -> PROVABLE.contains(rule.category())).isPresent();
    }

    private static Severity worse(Severity severity) {
      return severity == Severity.ADVICE ? Severity.WARNING : Severity.ERROR;
    }
  }

  /// What was checked, as it counts here.
  Checked of(Checked checked) {
    return profile == Profile.RECOMMENDED && set.isEmpty()
        ? checked
        : Checked.ordered(counted(checked.now()), counted(checked.later()));
  }

  private List<Finding> counted(List<Finding> findings) {
    return findings.stream().flatMap(each -> counted(each).stream()).toList();
  }

  private Optional<Finding> counted(Finding finding) {
    return severity(finding.rule(), finding.severity()).map(finding::as);
  }

  /// How bad a finding of a rule is here that is this bad by definition; empty if it does not
  /// count.
  public Optional<Severity> severity(String rule, Severity defined) {
    Optional<Severity> said = set.get(rule);
    return said == null ? profile.severity(rule, defined) : said;
  }
}
