package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Mended;
import org.plumbline.store.DesignWriter;

/// `fix`: mends what can be mended without asking anybody, in place; from standard input to
/// standard output.
final class FixFiles implements Verb {
  private static final Usage USAGE =
      Usage.many(
          "fix",
          "FILE",
          Option.valued("--rule", "RULE,…"),
          Option.valued("--config", "FILE"),
          Option.flag("--dry-run"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    RuleChoice choice = RuleChoice.of(arguments.list("--rule"), List.of());
    TeamCatalog catalog = new TeamCatalog(arguments, streams);
    TeamRules rules = new TeamRules(arguments);
    Exit exit = Exit.DONE;
    for (String operand : arguments.operands()) {
      for (String name : new Inputs(streams.in()).named(operand)) {
        try {
          DesignFile file = DesignFile.told(name, streams, catalog);
          if (file.newer()) {
            throw Stopped.unreadable(WORDS.say("fix.newer", file.name()));
          }
          Checks checks = rules.of(file);
          choice.knownTo(checks);
          Mended.Wish wish =
              new Mended.Wish(each -> choice.has(each.rule()), LocalDate.now(ZoneOffset.UTC));
          Mended mended = Mended.of(checks, file.design(), wish);
          write(file, mended, new Target(streams, arguments.has("--dry-run")));
        } catch (Stopped stopped) {
          streams.err().println(stopped.message());
          exit = exit.or(stopped.exit());
        }
      }
    }
    return exit;
  }

  private record Target(Streams streams, boolean dry) {}

  private static void write(DesignFile file, Mended mended, Target target) throws Stopped {
    Streams streams = target.streams();
    Optional<String> path = file.source().place();
    boolean toOutput = path.isEmpty() && !target.dry();
    java.io.PrintStream report = toOutput ? streams.err() : streams.out();
    mended.steps().forEach(step -> report.println(line(file.name(), step)));
    report.println(
        file.name()
            + ": "
            + WORDS.count(target.dry() ? "fix.would" : "fix.done", mended.steps().size()));
    if (toOutput || (!target.dry() && !mended.steps().isEmpty())) {
      byte[] bytes = DesignWriter.write(mended.design(), file.catalog());
      new Output(streams).write(path.orElse("-"), bytes);
    }
  }

  private static String line(String file, Mended.Step step) {
    Finding finding = step.finding();
    String elements = finding.elements().isEmpty() ? "-" : String.join(",", finding.elements());
    return String.join(": ", file, elements, finding.rule(), step.fix().label());
  }
}
