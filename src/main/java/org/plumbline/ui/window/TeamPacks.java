package org.plumbline.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.config.Configuration;
import org.plumbline.packs.Packs;
import org.plumbline.packs.Stock;

/// The component types for a window: the bundled ones, those of the packs in the user's folder, and
/// those of the packs that the configuration nearest to its file names. Read anew each time.
///
/// @param folder where the user's packs lie
record TeamPacks(Path folder) {
  /// The types for a design with this file. A configuration that cannot be followed names no packs;
  /// the rules tell what is wrong with it.
  Stock of(Optional<Path> file) {
    List<Path> packs = new ArrayList<>(Packs.inside(folder));
    if (file.map(Configuration::near).orElse(Configuration.Chosen.STANDARD)
        instanceof Configuration.Chosen chosen) {
      packs.addAll(chosen.packs());
    }
    return Packs.read(packs);
  }
}
