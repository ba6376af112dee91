package org.plumbline.export.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Leaves;
import org.plumbline.export.Paper;
import org.plumbline.export.report.Block;
import org.plumbline.export.report.Report;
import org.plumbline.rules.Accepting;

/// A design that is to be written, and how it is to look.
///
/// @param told what is told of its elements besides
/// @param scale pixels for a logical pixel, 0.1 to 10; the usual ones of the format if empty
/// @param paper what pages are made for; if empty, what suits the design and the format
/// @param kind what of the design is to be written
/// @param found what a check of it finds; asked for only where it is written
public record Order(
    Design design,
    Catalog catalog,
    Style style,
    Told told,
    Optional<Double> scale,
    Optional<Paper> paper,
    Kind kind,
    Supplier<Accepting> found) {
  /// What of a design is written.
  public enum Kind {
    /// What the format is there for: a picture, or the story where there is one.
    USUAL,
    /// Everything on one page, though there is a story.
    POSTER,
    /// The design in words.
    REPORT
  }

  /// As a format usually looks.
  public static Order usual(
      Design design, Catalog catalog, Style style, Told told, Supplier<Accepting> found) {
    return new Order(
        design, catalog, style, told, Optional.empty(), Optional.empty(), Kind.USUAL, found);
  }

  /// The report of the design.
  List<Block> report() {
    return Report.of(design, catalog, found.get());
  }

  /// The whole design as one picture.
  Drawing drawing() {
    return new Painter(catalog).paint(design, style, told).withLegend();
  }

  Leaves leaves() {
    return new Leaves(design, catalog, style, told);
  }
}
