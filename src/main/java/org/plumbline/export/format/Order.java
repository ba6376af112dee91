package org.plumbline.export.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Content;
import org.plumbline.export.Leaves;
import org.plumbline.export.Paper;
import org.plumbline.export.Sheet;
import org.plumbline.export.report.Block;
import org.plumbline.export.report.Report;
import org.plumbline.rules.Accepting;

/// A design that is to be written, and how it is to look.
///
/// @param told what is told of its elements besides
/// @param file the design as a file; asked for only where a picture carries it
/// @param dress how pictures are dressed
/// @param scale pixels for a logical pixel, 0.1 to 10; the usual ones of the format if empty
/// @param paper what pages are made for; if empty, what suits the design and the format
/// @param kind what of the design is to be written
/// @param found what a check of it finds; asked for only where it is written
public record Order(
    Design design,
    Catalog catalog,
    Style style,
    Told told,
    Supplier<byte[]> file,
    Dress dress,
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

  /// How a picture is dressed.
  ///
  /// @param clear whether the paper shines through
  /// @param title whether its title stands above it
  /// @param carries whether the picture carries the design, so that it can be opened
  public record Dress(boolean clear, boolean title, boolean carries) {
    /// On paper, without a title, with the design.
    public static final Dress USUAL = new Dress(false, false, true);
  }

  /// The design with all that is said of it.
  Content content() {
    return new Content(design, catalog, told, found.get());
  }

  /// The report of the design.
  List<Block> report() {
    return Report.of(design, catalog, found.get());
  }

  /// The whole design as one picture.
  Drawing drawing() {
    Drawing drawing = new Painter(catalog).paint(design, style, told).withLegend();
    return dress.title() ? drawing.withTitle() : drawing;
  }

  Sheet sheet(double usual) {
    String carried = dress.carries() ? new String(file.get(), StandardCharsets.UTF_8) : "";
    return new Sheet(Sheet.USUAL.margin(), scale.orElse(usual), dress.clear(), carried);
  }

  Leaves leaves() {
    return new Leaves(design, catalog, style, told);
  }
}
