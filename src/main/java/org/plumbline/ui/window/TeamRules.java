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

  TeamRules(Catalog catalog, Consumer<String> say) {
    this.catalog = catalog;
    this.checks = new Checks(catalog);
    this.say = say;
  }

  /// The checks for a design with this file.
  Checks of(Optional<Path> file) {
    return switch (file.map(Configuration::near).orElse(Configuration.Chosen.USUAL)) {
      case Configuration.Chosen chosen -> by(chosen);
      case Configuration.Faulty(List<String> lines) -> {
        tell(lines);
        yield checks;
      }
    };
  }

  private Checks by(Configuration.Chosen chosen) {
    Checks chosenChecks = checks.by(chosen.rules());
    return switch (OwnRules.read(chosen.ownRules(), catalog)) {
      case OwnRules.Read(OwnRules own) -> {
        told = List.of();
        yield chosenChecks.with(own.rules());
      }
      case OwnRules.Faulty(List<String> lines) -> {
        tell(lines);
        yield chosenChecks;
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
