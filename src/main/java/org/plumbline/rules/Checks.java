package org.plumbline.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;

/// Everything that can be found in a design: the one list that the panel, the badges and the
/// command line show.
///
/// A rule that throws is a finding, not a crash.
public final class Checks {
  private static final Set<String> COUNTING =
      Set.of(GraphRules.DUPLICATE.id(), GraphRules.PORT_FULL.id(), GraphRules.ILLEGAL_CYCLE.id());

  private final Connecting connecting;
  private final RuleSet rules;

  /// Checks by this catalogue.
  public Checks(Catalog catalog) {
    this(new Connecting(catalog));
  }

  /// Checks with what has been found out about this catalogue already.
  public Checks(Connecting connecting) {
    this(connecting, RuleSet.RECOMMENDED);
  }

  private Checks(Connecting connecting, RuleSet rules) {
    this.connecting = connecting;
    this.rules = rules;
  }

  /// The same by these rules.
  public Checks by(RuleSet chosen) {
    return new Checks(connecting, chosen);
  }

  /// What is found in the design: connections first, then the whole.
  public Checked of(Design design) {
    Checked connections = guarded("connections", connecting::findings, design);
    boolean fitting = fitTogether(connections.now());
    Checked whole =
        guarded("design", each -> DesignRules.of(each, connecting.catalog(), fitting), design);
    return rules.of(connections.and(whole));
  }

  /// Whether connections fit together in a design of which this is found, so that rules could
  /// follow what flows.
  static boolean fitTogether(List<Finding> findings) {
    return findings.stream().allMatch(each -> needsFitting(each) || fits(each));
  }

  /// Whether a finding is of a rule that looks only at designs whose connections fit together.
  static boolean needsFitting(Finding finding) {
    return DesignRules.of(finding.rule())
        .filter(rule -> !rule.category().readsWordsOnly())
        .isPresent();
  }

  /// Whether the design still makes sense where this is found: errors about the number and the
  /// order of connections do not keep others from being followed.
  private static boolean fits(Finding finding) {
    return finding.severity() != Severity.ERROR
        || COUNTING.contains(finding.rule())
        || DesignRules.of(finding.rule()).isPresent();
  }

  /// Ways to mend what is found in the design.
  public Remedies remedies(Design design) {
    return connecting.remedies(design);
  }

  /// Whether fixes of the finding have been tried before they were offered, by the rules as they
  /// count here.
  boolean hasTried(Finding finding) {
    return rules.equals(RuleSet.RECOMMENDED) && DesignRules.of(finding.rule()).isPresent();
  }

  /// What a check finds, or that it failed.
  static Checked guarded(String name, Function<Design, Checked> check, Design design) {
    try {
      return check.apply(design);
    } catch (RuntimeException | StackOverflowError trouble) {
      return new Checked(List.of(failed(name, trouble)), List.of());
    }
  }

  static Finding failed(String name, Throwable trouble) {
    return new Finding(
        "internal-error",
        Severity.ERROR,
        List.of(),
        Sayings.WORDS.say("internal-error.message", name, trouble),
        Sayings.WORDS.say("internal-error.why"),
        Section.ECOSYSTEM.heading());
  }
}
