package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.List;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.store.Fault;

/// What had to be repaired in a file, told as a finding.
final class Damage {
  /// The rule that it breaks.
  static final String RULE = "damaged-file";

  private Damage() {}

  /// The finding names the place by its JSON pointer, which survives reformatting of the file.
  static Finding finding(Fault fault) {
    return new Finding(
        RULE,
        Severity.ERROR,
        fault.element().isEmpty() ? List.of() : List.of(fault.element()),
        WORDS.say("damage", fault.pointer(), fault.message()),
        WORDS.say("damage.why"),
        "");
  }
}
