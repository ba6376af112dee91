package org.plumbline.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.catalog.Catalog;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checked;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;
import org.plumbline.rules.Severity;

/// `check`: what is to be said against each design, in the words that the designer uses.
///
/// A file that cannot be read does not keep the others from being checked.
final class CheckFiles implements Verb {
  private static final Usage USAGE =
      Usage.many(
          "check",
          "FILE",
          Option.choice("--fail-on", "error", "warning", "advice", "never"),
          Option.choice("--format", "text", "json"),
          Option.valued("--only", "RULE,…"),
          Option.valued("--skip", "RULE,…"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    RuleChoice choice = RuleChoice.of(arguments);
    Checks checks = new Checks(Catalog.bundled());
    List<CheckedFile> checked = new ArrayList<>();
    Exit exit = Exit.DONE;
    for (String operand : arguments.operands()) {
      try {
        for (String name : new Inputs(streams.in()).named(operand)) {
          exit = exit.or(check(name, streams, file -> checked.add(checked(file, checks, choice))));
        }
      } catch (Stopped stopped) {
        streams.err().println(stopped.message());
        exit = exit.or(stopped.exit());
      }
    }
    print(arguments, streams, checked);
    boolean failed = checked.stream().anyMatch(file -> fails(file, arguments));
    return failed ? exit.or(Exit.FOUND) : exit;
  }

  private interface Checking {
    void check(DesignFile file);
  }

  private static Exit check(String name, Streams streams, Checking checking) {
    try {
      DesignFile file = DesignFile.of(new Inputs(streams.in()).read(name));
      file.tellIfNewer(streams);
      checking.check(file);
      return Exit.DONE;
    } catch (Stopped stopped) {
      streams.err().println(stopped.message());
      return stopped.exit();
    }
  }

  private static CheckedFile checked(DesignFile file, Checks checks, RuleChoice choice) {
    Review review = Review.of(checks, file.design(), LocalDate.now(ZoneOffset.UTC));
    Accepting accepting = review.found();
    List<Finding> now = new ArrayList<>(file.repairs().stream().map(Damage::finding).toList());
    now.addAll(accepting.open().now());
    Checked all = Checked.ordered(choice.of(now), choice.of(accepting.open().later()));
    return new CheckedFile(
        file.name(),
        all.now(),
        all.later(),
        accepting.accepted().stream().filter(each -> choice.has(each.finding().rule())).toList(),
        review.remedies());
  }

  private static void print(Arguments arguments, Streams streams, List<CheckedFile> checked) {
    if (arguments.wantsJson()) {
      streams.out().print(JsonWriter.text(FindingsAsJson.of(checked)));
    } else {
      FindingsAsText text = new FindingsAsText(streams.out(), streams.coloured());
      checked.forEach(text::print);
    }
  }

  private static boolean fails(CheckedFile file, Arguments arguments) {
    String bar = arguments.value("--fail-on", Severity.ERROR.id());
    return file.findings().stream().anyMatch(finding -> reaches(finding.severity(), bar));
  }

  private static boolean reaches(Severity severity, String bar) {
    for (Severity each : Severity.values()) {
      if (each.id().equals(bar)) {
        return severity.compareTo(each) <= 0;
      }
    }
    return false;
  }
}
