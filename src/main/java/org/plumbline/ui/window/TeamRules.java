package org.plumbline.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.plumbline.catalog.Catalog;
import org.plumbline.config.Configuration;
import org.plumbline.config.OwnRules;
import org.plumbline.rules.Checks;
import org.plumbline.ui.Texts;

/// The rules by which a window checks: those of the configuration nearest to its file, read anew
/// for each check. One that cannot be followed is told once, and all rules count as they are.
final class TeamRules {
  private final Catalog catalog;
  private final Checks checks;
  private final Consumer<String> say;
  private List<String> told = List.of();
  private Optional<Found> last = Optional.empty();
  private Checks lastChecks;

  TeamRules(Catalog catalog, Consumer<String> say) {
    this.catalog = catalog;
    this.checks = new Checks(catalog);
    this.lastChecks = checks;
    this.say = say;
  }

  /// What a file leads to: the configuration, and the rules that it names.
  private record Found(Configuration.Outcome configuration, OwnRules.Outcome own) {
    static Found near(Optional<Path> file, Catalog catalog) {
      Configuration.Outcome outcome =
          file.map(Configuration::near).orElse(Configuration.Chosen.STANDARD);
      return new Found(
          outcome,
          outcome instanceof Configuration.Chosen chosen
              ? OwnRules.read(chosen.ownRules(), catalog)
              : new OwnRules.Read(OwnRules.NONE));
    }
  }

  /// The checks for a design with this file: the same ones as long as they say the same.
  synchronized Checks of(Optional<Path> file) {
    Found found = Found.near(file, catalog);
    if (!last.equals(Optional.of(found))) {
      last = Optional.of(found);
      lastChecks = checks(found);
    }
    return lastChecks;
  }

  private Checks checks(Found found) {
    return switch (found.configuration()) {
      case Configuration.Chosen chosen -> own(checks.by(chosen.rules()), found.own());
      case Configuration.Faulty(List<String> lines) -> {
        tell(lines);
        yield checks;
      }
    };
  }

  /// Whether a check would go by other rules than the last one did.
  synchronized boolean haveChanged(Optional<Path> file) {
    return last.filter(each -> !each.equals(Found.near(file, catalog))).isPresent();
  }

  private Checks own(Checks chosen, OwnRules.Outcome own) {
    return switch (own) {
      case OwnRules.Read(OwnRules read) -> {
        told = List.of();
        yield chosen.with(read.rules());
      }
      case OwnRules.Faulty(List<String> lines) -> {
        tell(lines);
        yield chosen;
      }
    };
  }

  private void tell(List<String> lines) {
    if (!lines.equals(told)) {
      told = lines;
      String first = lines.getFirst();
      Platform.runLater(() -> say.accept(Texts.say("config.faulty", first)));
    }
  }
}
