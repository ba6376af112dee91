package org.plumbline.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.words.Words;

/// Writes a drawing as PNG. The picture is made and written in strips, so that memory depends on
/// its width only; no display is needed. The same drawing always gives the same bytes.
public final class PngWriter {
  /// More pixels than this on a side are refused: few programs open such pictures.
  private static final int LONGEST = 65_000;

  /// More pixels than this in all are refused.
  private static final double MOST = 1_000_000_000;

  /// Pixels in one strip, about.
  private static final int STRIP = 4_000_000;

  /// Pixels that are packed at once, about.
  private static final int PIECE = 1_000_000;

  private static final Words WORDS = Words.beside(PngWriter.class);

  private PngWriter() {}

  /// Writes the drawing on a sheet; the stream stays open.
  ///
  /// @throws IOException if the stream fails, or if the picture would be too large
  public static void write(Drawing drawing, Sheet sheet, OutputStream out) throws IOException {
    Rect area = sheet.area(drawing);
    double width = Math.ceil(area.width() * sheet.scale());
    double height = Math.ceil(area.height() * sheet.scale());
    if (width > LONGEST || height > LONGEST || width * height > MOST) {
      throw new IOException(tooLarge(area, sheet));
    }
    int columns = (int) Math.max(1, width);
    int rows = (int) Math.max(1, height);
    int strip = Math.min(rows, Math.max(16, STRIP / columns));
    int type = sheet.clear() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    PngStream png = new PngStream(out, columns, rows, sheet.clear());
    if (sheet.parcel().isPresent()) {
      png.text("plumbline", sheet.parcel().get().packed());
    }
    png.begin();
    BufferedImage image = new BufferedImage(columns, strip, type);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int piece = Math.max(1, PIECE / columns);
    // While pieces of one strip are packed, the next one is painted.
    try (Packers packers = new Packers(png)) {
      for (int top = 0; top < rows; top += strip) {
        paint(drawing, area, new Strip(image, top, sheet.scale()));
        int count = Math.min(strip, rows - top);
        for (int from = 0; from < count; from += piece) {
          packers.pack(png.differences(pixels, from, Math.min(piece, count - from)));
        }
      }
      packers.finish();
    }
    png.end();
  }

  /// A part of the picture: from row `top` on, as high as the image.
  private record Strip(BufferedImage image, int top, double scale) {}

  private static void paint(Drawing drawing, Rect area, Strip strip) {
    Graphics2D g = strip.image().createGraphics();
    try {
      MarkRaster raster = new MarkRaster(g);
      Rgb paper = drawing.background();
      raster.clear(
          strip.image().getColorModel().hasAlpha() ? paper.withOpacity(0) : paper, strip.image());
      g.translate(0, -strip.top());
      g.scale(strip.scale(), strip.scale());
      g.translate(-area.x(), -area.y());
      Rect seen =
          new Rect(
              area.x(),
              area.y() + strip.top() / strip.scale(),
              area.width(),
              strip.image().getHeight() / strip.scale());
      for (Figure figure : drawing.within(seen.grown(2 / strip.scale()))) {
        for (Mark mark : figure.marks()) {
          raster.paint(mark);
        }
      }
    } finally {
      g.dispose();
    }
  }

  private static String tooLarge(Rect area, Sheet sheet) {
    double longest = Math.max(area.width(), area.height());
    double most = Math.min(LONGEST / longest, Math.sqrt(MOST / (area.width() * area.height())));
    return WORDS.say(
        "too-large",
        Math.round(area.width() * sheet.scale()),
        Math.round(area.height() * sheet.scale()),
        Math.floor(most * 100) / 100);
  }
}
