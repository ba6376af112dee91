package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.Scenario;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.json.JsonWriter;
import org.plumbline.readiness.Readiness;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.standing.Standing;
import org.plumbline.standing.StandingJson;

/// `analyze`: what a design would be like in use, how far it is on its way to production, and what
/// happens if something fails; with gates for a build.
final class AnalyzeFile implements Verb {
  private static final Usage USAGE =
      Usage.one(
          "analyze",
          "FILE",
          Option.valued("--fail", "ID,…"),
          Option.valued("--scenario", ScenarioChoice.SHOWN),
          Option.flag("--readiness"),
          Option.choice("--format", "text", "json"),
          Option.valued("--max-p99", "MS"),
          Option.valued("--min-availability", "PCT"),
          Option.valued("--max-cost", "N"),
          Option.valued("--min-coverage", "N"),
          Option.valued("--min-maturity", "N"),
          Option.valued("--config", "FILE"));

  /// Characters of a line where the terminal does not say how many it has.
  private static final int WIDTH = 80;

  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    List<Gate> gates = Gate.all(arguments);
    TeamCatalog catalog = new TeamCatalog(arguments, streams);
    DesignFile file = DesignFile.told(arguments.operands().getFirst(), streams, catalog);
    MlSystem system = MlSystem.of(Wiring.of(file.design(), file.catalog()));
    Optional<Scenario> scenario = ScenarioChoice.of(arguments, system);
    Readiness readiness = Readiness.of(system);
    streams
        .out()
        .print(
            arguments.has("--readiness")
                ? page(arguments, file)
                : arguments.wantsJson()
                    ? JsonWriter.text(AnalysesAsJson.of(readiness, scenario))
                    : new AnalysesAsText(readiness, width(System.getenv("COLUMNS"))).of(scenario));
    Exit exit = Exit.DONE;
    for (Gate gate : gates) {
      for (String said : gate.violations(readiness)) {
        streams.err().println(WORDS.say("gate", file.name(), said));
        exit = Exit.FOUND;
      }
    }
    return exit;
  }

  /// Where the design stands, for those who decide, instead of all that analyses say.
  private static String page(Arguments arguments, DesignFile file) throws Stopped {
    Checks checks = new TeamRules(arguments).of(file);
    Review review = Review.of(checks, file.design(), LocalDate.now(ZoneOffset.UTC));
    Standing standing = Standing.of(file.design(), file.catalog(), review.found());
    return arguments.wantsJson() ? JsonWriter.text(StandingJson.of(standing)) : standing.asText();
  }

  /// The width that a shell says its terminal has, within reason.
  static int width(@Nullable String columns) {
    if (columns == null || !columns.matches("[0-9]{1,4}")) {
      return WIDTH;
    }
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
  }
}
