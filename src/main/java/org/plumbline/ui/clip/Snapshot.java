package org.plumbline.ui.clip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.PngWriter;
import org.plumbline.export.Sheet;
import org.plumbline.export.SvgWriter;
import org.plumbline.geom.Rect;

/// Pictures of what has been copied, for programs that know nothing of designs.
public final class Snapshot {
  /// More elements than this make no picture that another program would want to take.
  private static final int MOST = 1_000;

  private static final double MARGIN = 16;
  private static final double SHARP = 2;
  private static final double MOST_PIXELS = 8_000_000;

  private final byte[] png;
  private final String svg;

  private Snapshot(byte[] png, String svg) {
    this.png = png;
    this.svg = svg;
  }

  /// Whether there is little enough for pictures.
  public static boolean suits(Design part) {
    return Elements.all(part).limit(MOST + 1L).count() <= MOST;
  }

  /// Draws a part of a design. That takes a while, and may be done by any thread.
  public static Optional<Snapshot> of(Design part, Catalog catalog, Style style) {
    Drawing drawing = new Painter(catalog).paint(part, style, Told.NOTHING);
    Rect area = new Sheet(MARGIN, 1).area(drawing);
    double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (area.width() * area.height())));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    try {
      PngWriter.write(drawing, new Sheet(MARGIN, scale), png);
      SvgWriter.write(drawing, new Sheet(MARGIN, 1), svg);
    } catch (IOException _) {
      return Optional.empty(); // parts lie too far apart for a picture
    }
    return Optional.of(new Snapshot(png.toByteArray(), svg.toString(StandardCharsets.UTF_8)));
  }

  /// The picture as a PNG.
  public byte[] png() {
    return png.clone();
  }

  /// The picture as SVG.
  public String svg() {
    return svg;
  }
}
