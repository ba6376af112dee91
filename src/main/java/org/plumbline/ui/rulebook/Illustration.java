package org.plumbline.ui.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.image.Image;
import org.plumbline.book.Page;
import org.plumbline.book.Side;
import org.plumbline.catalog.Catalog;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.export.PngWriter;
import org.plumbline.export.Sheet;
import org.plumbline.ui.Workbench.Theme;

/// A page with its two pictures made, so that nothing is left to do on the toolkit's thread.
///
/// @param wrong the picture of what breaks the rule; empty where nothing is drawn
/// @param right the picture of what does not
record Illustration(Page page, Optional<Image> wrong, Optional<Image> right) {
  /// How wide pictures may be, in pixels of the window.
  static final double WIDTH = 640;

  /// Pixels of a picture for one of the window, for screens that are finer than usual.
  static final double FINE = 2;

  private static final double MARGIN = 16;

  /// Makes the pictures, in some tens of milliseconds.
  static Illustration of(Page page, Catalog catalog, Theme theme) {
    Painter painter = new Painter(catalog);
    Style style = theme.style();
    return new Illustration(
        page, picture(page.wrong(), painter, style), picture(page.right(), painter, style));
  }

  private static Optional<Image> picture(Side side, Painter painter, Style style) {
    if (side.design().isBlank()) {
      return Optional.empty();
    }
    Drawing drawing = side.drawing(painter, style);
    double width = new Sheet(MARGIN, 1).area(drawing).width();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      PngWriter.write(drawing, new Sheet(MARGIN, FINE * Math.min(1, WIDTH / width)), png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory does not fail to take bytes
    }
    return Optional.of(new Image(new ByteArrayInputStream(png.toByteArray())));
  }
}
