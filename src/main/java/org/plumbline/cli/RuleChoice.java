package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.RuleIds;
import org.plumbline.rules.TeamRule;
import org.plumbline.words.Nearest;
import org.plumbline.words.Quoted;

/// The rules of which the user wants to hear.
///
/// @param only the only ones; absent for all
/// @param skip those left out
record RuleChoice(Optional<List<String>> only, List<String> skip) {
  RuleChoice {
    only = only.map(List::copyOf);
    skip = List.copyOf(skip);
  }

  /// What `--only` and `--skip` say.
  ///
  /// @throws Stopped for a rule that does not exist, which would make a check pass that should not
  static RuleChoice of(Arguments arguments) throws Stopped {
    return of(arguments.list("--only"), arguments.list("--skip").orElse(List.of()));
  }

  /// The same of lists.
  ///
  /// @throws Stopped for a rule that does not exist
  static RuleChoice of(Optional<List<String>> only, List<String> skip) throws Stopped {
    List<String> named = Stream.concat(only.stream().flatMap(List::stream), skip.stream()).toList();
    for (String rule : named) {
      if (!rule.equals(Damage.RULE) && !RuleIds.all().contains(rule) && !TeamRule.isIts(rule)) {
        throw unknown(rule, RuleIds.all());
      }
    }
    return new RuleChoice(only, skip);
  }

  /// Makes sure that the rules of a team's own that are named are among those that are checked.
  ///
  /// @throws Stopped for one that is not
  RuleChoice knownTo(Checks checks) throws Stopped {
    for (String rule : Stream.concat(only.stream().flatMap(List::stream), skip.stream()).toList()) {
      if (TeamRule.isIts(rule) && checks.rule(rule).isEmpty()) {
        throw unknown(rule, checks);
      }
    }
    return this;
  }

  /// What to say of a rule that is not among those that are checked.
  static Stopped unknown(String rule, Checks checks) {
    return unknown(rule, checks.entries().stream().map(RuleBook.Entry::id).toList());
  }

  private static Stopped unknown(String rule, Collection<String> known) {
    List<String> all = Stream.concat(known.stream(), Stream.of(Damage.RULE)).toList();
    List<String> near = Nearest.of(rule, all);
    String shown = Quoted.of(rule);
    return Stopped.unreadable(
        near.isEmpty()
            ? WORDS.say("bad.rule", shown)
            : WORDS.say("bad.rule-near", shown, String.join(", ", near)));
  }

  boolean has(String rule) {
    return only.map(list -> list.contains(rule)).orElse(true) && !skip.contains(rule);
  }

  List<Finding> of(List<Finding> findings) {
    return only.isEmpty() && skip.isEmpty()
        ? findings
        : findings.stream().filter(finding -> has(finding.rule())).toList();
  }
}
