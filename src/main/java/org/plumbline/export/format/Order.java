package org.plumbline.export.format;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Leaves;
import org.plumbline.export.Paper;

/// A design that is to be written, and how it is to look.
///
/// @param told what is told of its elements besides
/// @param scale pixels for a logical pixel, 0.1 to 10; the usual ones of the format if empty
/// @param paper what pages are made for; if empty, what suits the design and the format
/// @param poster whether everything is to stand on one page, though there is a story
public record Order(
    Design design,
    Catalog catalog,
    Style style,
    Told told,
    Optional<Double> scale,
    Optional<Paper> paper,
    boolean poster) {
  /// As a format usually looks.
  public static Order usual(Design design, Catalog catalog, Style style, Told told) {
    return new Order(design, catalog, style, told, Optional.empty(), Optional.empty(), false);
  }

  /// The whole design as one picture.
  Drawing drawing() {
    return new Painter(catalog).paint(design, style, told).withLegend();
  }

  Leaves leaves() {
    return new Leaves(design, catalog, style, told);
  }
}
