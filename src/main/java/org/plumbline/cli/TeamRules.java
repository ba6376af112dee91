package org.plumbline.cli;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.config.Configuration;
import org.plumbline.rules.Checks;
import org.plumbline.rules.RuleSet;

/// The rules by which a file is checked: those of the configuration that `--config` names, or of
/// the nearest one beside or above the file.
final class TeamRules {
  private final IdentityHashMap<Catalog, Checks> checks = new IdentityHashMap<>();
  private final Optional<String> named;

  TeamRules(Arguments arguments) {
    named =
        arguments.has("--config") ? Optional.of(arguments.value("--config", "")) : Optional.empty();
  }

  /// The checks for a file.
  ///
  /// @throws Stopped if the configuration cannot be followed
  Checks of(DesignFile file) throws Stopped {
    Optional<Path> path = file.source().path();
    if (named.isPresent()) {
      return by(Configuration.read(Inputs.path(named.get())), file);
    }
    return by(
        path.isPresent() ? Configuration.near(path.get()) : Configuration.Chosen.STANDARD, file);
  }

  private Checks by(Configuration.Outcome outcome, DesignFile file) throws Stopped {
    return switch (outcome) {
      case Configuration.Chosen(RuleSet rules, List<Path> _) ->
          checks.computeIfAbsent(file.catalog(), Checks::new).by(rules);
      case Configuration.Faulty(List<String> lines) ->
          throw Stopped.unreadable(String.join("\n", lines));
    };
  }
}
