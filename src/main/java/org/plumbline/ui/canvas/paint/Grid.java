package org.plumbline.ui.canvas.paint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.ui.canvas.tool.Snapping;

/// The dots of the grid, painted row by row from one picture of a row: a picture costs as much as a
/// single dot. Far out only every second, fourth … dot is shown.
public final class Grid {
  /// Dots closer than this are thinned out, in screen pixels.
  private static final double DENSEST = 10;

  /// So many pictures of rows are kept.
  private static final int KEPT = 32;

  private final Map<Row, WritableImage> rows = new HashMap<>();

  /// What a picture of a row depends on.
  ///
  /// @param pixels its length in device pixels
  /// @param first where the first dot is, at its left or just before it, in device pixels
  /// @param mesh the distance of the dots in device pixels
  /// @param dot the side of a dot in device pixels
  private record Row(int pixels, double first, double mesh, int dot, Rgb color) {}

  /// Paints the dots in a part of the screen whose sides are on edges of device pixels.
  public void paint(GraphicsContext g, Frame frame, Rect part, Rgb color) {
    double mesh = Snapping.GRID;
    while (mesh * frame.zoom() < DENSEST) {
      mesh *= 2;
    }
    double scale = frame.scale();
    Viewport view = frame.view();
    Rect seen = view.toDesign(part);
    int dot = (int) Math.max(1, Math.round(1.5 * scale * Math.min(1, frame.zoom())));
    double first = (view.screenX(Math.floor(seen.x() / mesh) * mesh) - part.x()) * scale;
    int pixels = (int) Math.round(part.width() * scale);
    WritableImage picture = of(new Row(pixels, first, mesh * frame.zoom() * scale, dot, color));
    for (double y = Math.floor(seen.y() / mesh) * mesh; y <= seen.bottom(); y += mesh) {
      g.drawImage(picture, part.x(), frame.y(y), pixels / scale, dot / scale);
    }
  }

  private WritableImage of(Row row) {
    if (rows.size() > KEPT) {
      rows.clear();
    }
    return rows.computeIfAbsent(row, Grid::picture);
  }

  private static WritableImage picture(Row row) {
    int ink = 0xFF000000 | row.color().red() << 16 | row.color().green() << 8 | row.color().blue();
    int[] line = new int[row.pixels()];
    for (double x = row.first(); Math.floor(x + 0.5) < line.length; x += row.mesh()) {
      int from = (int) Math.floor(x + 0.5);
      Arrays.fill(line, Math.max(0, from), Math.clamp(from + row.dot(), 0, line.length), ink);
    }
    WritableImage picture = new WritableImage(row.pixels(), row.dot());
    for (int y = 0; y < row.dot(); y++) {
      picture
          .getPixelWriter()
          .setPixels(
              0, y, line.length, 1, PixelFormat.getIntArgbPreInstance(), line, 0, line.length);
    }
    return picture;
  }
}
