package org.plumbline.export.report;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.compare.Comparison;
import org.plumbline.design.Design;
import org.plumbline.draw.Told;
import org.plumbline.rules.Accepting;

/// A design with all that is said of it, for exports that have pictures and words.
///
/// @param told what is told of its elements in pictures
/// @param found what a check has found, and what of it is accepted
/// @param variants the table of its variants, if it has any
public record Content(
    Design design, Catalog catalog, Told told, Accepting found, Optional<Comparison> variants) {
  /// A design without variants.
  public Content(Design design, Catalog catalog, Told told, Accepting found) {
    this(design, catalog, told, found, Optional.empty());
  }
}
