package org.plumbline.cli;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.config.Configuration;
import org.plumbline.config.OwnRules;
import org.plumbline.rules.Checks;

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
      return checks(outcome(), file.catalog());
    }
    return checks(
        path.isPresent() ? Configuration.near(path.get()) : Configuration.Chosen.STANDARD,
        file.catalog());
  }

  /// The checks where no file is in question: by the nearest configuration beside or above the
  /// folder in which the program runs.
  ///
  /// @throws Stopped if the configuration cannot be followed
  Checks here(Catalog catalog) throws Stopped {
    return checks(outcome(), catalog);
  }

  /// The rules of the team's own that are found there.
  ///
  /// @throws Stopped if the configuration or a rule cannot be followed
  OwnRules own(Catalog catalog) throws Stopped {
    return own(chosen(outcome()), catalog);
  }

  /// The rules in these files and folders.
  ///
  /// @throws Stopped with a line for each fault
  static OwnRules read(List<Path> places, Catalog catalog) throws Stopped {
    return switch (OwnRules.read(places, catalog)) {
      case OwnRules.Read(OwnRules own) -> own;
      case OwnRules.Faulty(List<String> lines) ->
          throw Stopped.unreadable(String.join("\n", lines));
    };
  }

  private Configuration.Outcome outcome() throws Stopped {
    return named.isPresent()
        ? Configuration.read(Inputs.path(named.get()))
        : Configuration.near(Inputs.path(Configuration.FILE));
  }

  private Checks checks(Configuration.Outcome outcome, Catalog catalog) throws Stopped {
    Configuration.Chosen chosen = chosen(outcome);
    return checks
        .computeIfAbsent(catalog, Checks::new)
        .by(chosen.rules())
        .with(own(chosen, catalog).rules());
  }

  private static Configuration.Chosen chosen(Configuration.Outcome outcome) throws Stopped {
    if (outcome instanceof Configuration.Faulty(List<String> lines)) {
      throw Stopped.unreadable(String.join("\n", lines));
    }
    return (Configuration.Chosen) outcome;
  }

  private static OwnRules own(Configuration.Chosen chosen, Catalog catalog) throws Stopped {
    return chosen.ownRules().isEmpty() ? OwnRules.NONE : read(chosen.ownRules(), catalog);
  }
}
