package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.rules.Finding;
import org.plumbline.rules.RuleIds;

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
      if (!rule.equals(Damage.RULE) && !RuleIds.all().contains(rule)) {
        throw Stopped.unreadable(
            WORDS.say("bad.rule", rule, Damage.RULE, String.join(", ", RuleIds.all())));
      }
    }
    return new RuleChoice(only, skip);
  }

  boolean has(String rule) {
    return only.map(list -> list.contains(rule)).orElse(true) && !skip.contains(rule);
  }

  List<Finding> of(List<Finding> findings) {
    return findings.stream().filter(finding -> has(finding.rule())).toList();
  }
}
