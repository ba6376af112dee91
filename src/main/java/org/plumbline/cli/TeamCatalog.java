package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.config.Configuration;
import org.plumbline.config.UserFolder;
import org.plumbline.packs.Packs;
import org.plumbline.packs.Stock;

/// The component types with which a file is read: the bundled ones, those of the user's packs, and
/// those of the packs that the configuration for the file names.
final class TeamCatalog {
  private final Optional<String> named;
  private final List<Path> own;
  private final Map<List<Path>, Catalog> known = new HashMap<>();

  TeamCatalog(Arguments arguments, Streams streams) {
    named =
        arguments.has("--config") ? Optional.of(arguments.value("--config", "")) : Optional.empty();
    own = Packs.inside(UserFolder.packs(streams.userFolder()));
  }

  /// The catalogue for a file; without a file only `--config` and the user are asked.
  ///
  /// @throws Stopped if the configuration or a pack cannot be followed
  Catalog of(Optional<Path> file) throws Stopped {
    List<Path> packs = new ArrayList<>(own);
    if (named.isPresent()) {
      packs.addAll(packs(Configuration.read(Inputs.path(named.get()))));
    } else if (file.isPresent()) {
      packs.addAll(packs(Configuration.near(file.get())));
    }
    Optional<Catalog> read = Optional.ofNullable(known.get(packs));
    return read.isPresent() ? read.get() : read(packs);
  }

  /// The catalogue for a file in the folder in which the program was started.
  Catalog here() throws Stopped {
    return of(Optional.of(Path.of(Configuration.FILE)));
  }

  private Catalog read(List<Path> packs) throws Stopped {
    Stock stock = Packs.read(packs);
    if (!stock.faults().isEmpty()) {
      throw Stopped.unreadable(String.join("\n", stock.faults()));
    }
    known.put(packs, stock.catalog());
    return stock.catalog();
  }

  private static List<Path> packs(Configuration.Outcome outcome) throws Stopped {
    if (outcome instanceof Configuration.Faulty(List<String> lines)) {
      throw Stopped.unreadable(String.join("\n", lines));
    }
    return ((Configuration.Chosen) outcome).packs();
  }
}
