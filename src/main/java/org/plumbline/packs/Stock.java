package org.plumbline.packs;

import java.util.List;
import org.plumbline.catalog.Catalog;

/// The catalogue with all packs that can be used.
///
/// @param faults what is wrong with the others, a line each: `FILE:LINE:COLUMN: what is wrong`
public record Stock(Catalog catalog, List<String> faults) {
  /// Copies the lines.
  public Stock {
    faults = List.copyOf(faults);
  }

  /// The bundled catalogue, without packs.
  public static Stock bundled() {
    return new Stock(Catalog.bundled(), List.of());
  }
}
