package org.plumbline.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checked;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;

/// Checks the designs that operands name. A file that cannot be read is told on standard error and
/// does not keep the others from being checked.
final class Checkup {
  private final RuleChoice choice;
  private final Streams streams;
  private final TeamRules rules;
  private final TeamCatalog catalog;
  private final List<CheckedFile> checked = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private Exit exit = Exit.DONE;

  Checkup(Arguments arguments, Streams streams) throws Stopped {
    this.choice = RuleChoice.of(arguments);
    this.rules = new TeamRules(arguments);
    this.catalog = new TeamCatalog(arguments, streams);
    this.streams = streams;
  }

  /// What is found in each.
  List<CheckedFile> of(List<String> operands) {
    for (String operand : operands) {
      try {
        for (String name : new Inputs(streams.in()).named(operand)) {
          check(name);
        }
      } catch (Stopped stopped) {
        tell(stopped);
      }
    }
    return List.copyOf(checked);
  }

  /// Whether all of them could be read.
  Exit exit() {
    return exit;
  }

  private void check(String name) {
    try {
      DesignFile file = DesignFile.of(new Inputs(streams.in()).read(name), catalog);
      file.tellIfNewer(streams);
      checked.add(checked(file));
    } catch (Stopped stopped) {
      tell(stopped);
    }
  }

  /// Says it, once: a fault of a configuration concerns every design below it.
  private void tell(Stopped stopped) {
    if (told.add(stopped.message())) {
      streams.err().println(stopped.message());
    }
    exit = exit.or(stopped.exit());
  }

  private CheckedFile checked(DesignFile file) throws Stopped {
    Checks checks = rules.of(file);
    choice.knownTo(checks);
    Review review = Review.of(checks, file.design(), LocalDate.now(ZoneOffset.UTC));
    Accepting accepting = review.found();
    Checked open = accepting.open().with(file.repairs().stream().map(Damage::finding).toList());
    return new CheckedFile(
        file,
        choice.of(open.now()),
        choice.of(open.later()),
        accepting.accepted().stream().filter(each -> choice.has(each.finding().rule())).toList(),
        0,
        review.remedies(),
        checks);
  }
}
