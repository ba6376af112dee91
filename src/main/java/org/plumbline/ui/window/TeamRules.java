package org.plumbline.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.plumbline.config.Configuration;
import org.plumbline.rules.Checks;
import org.plumbline.rules.RuleSet;
import org.plumbline.ui.Texts;

/// The rules by which a window checks: those of the configuration nearest to its file, read anew
/// for each check. One that cannot be followed is told once, and all rules count as they are.
final class TeamRules {
  private final Checks checks;
  private final Consumer<String> say;
  private List<String> told = List.of();

  TeamRules(Checks checks, Consumer<String> say) {
    this.checks = checks;
    this.say = say;
  }

  /// The checks for a design with this file.
  Checks of(Optional<Path> file) {
    return switch (file.map(Configuration::near).orElse(Configuration.Chosen.STANDARD)) {
      case Configuration.Chosen(RuleSet rules, List<Path> _) -> {
        told = List.of();
        yield checks.by(rules);
      }
      case Configuration.Faulty(List<String> lines) -> {
        if (!lines.equals(told)) {
          told = lines;
          String first = lines.getFirst();
          Platform.runLater(() -> say.accept(Texts.say("config.faulty", first)));
        }
        yield checks;
      }
    };
  }
}
