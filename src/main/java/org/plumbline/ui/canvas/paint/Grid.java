package org.plumbline.ui.canvas.paint;

import java.util.Arrays;
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

  private Row row = new Row(0, 0, 1, Rgb.of("#000000"));
  private WritableImage picture = new WritableImage(1, 1);

  /// What a picture of a row depends on.
  ///
  /// @param pixels its length in device pixels
  /// @param mesh the distance of the dots in device pixels
  /// @param dot the side of a dot in device pixels
  private record Row(int pixels, double mesh, int dot, Rgb color) {}

  public void paint(GraphicsContext g, Frame frame, Rect screen, Rgb color) {
    double mesh = Snapping.GRID;
    while (mesh * frame.zoom() < DENSEST) {
      mesh *= 2;
    }
    double scale = frame.scale();
    int pixels = (int) Math.ceil((screen.width() + mesh * frame.zoom()) * scale);
    int dot = (int) Math.max(1, Math.round(1.5 * scale * Math.min(1, frame.zoom())));
    draw(new Row(pixels, mesh * frame.zoom() * scale, dot, color));
    Viewport view = frame.view();
    double left = frame.x(Math.floor(view.x() / mesh) * mesh);
    double bottom = view.toDesign(new org.plumbline.geom.Point(0, screen.height())).y();
    for (double y = Math.floor(view.y() / mesh) * mesh; y <= bottom; y += mesh) {
      g.drawImage(picture, left, frame.y(y), pixels / scale, dot / scale);
    }
  }

  private void draw(Row wanted) {
    if (row.equals(wanted)) {
      return;
    }
    row = wanted;
    Rgb color = row.color();
    int ink = 0xFF000000 | color.red() << 16 | color.green() << 8 | color.blue();
    int[] line = new int[row.pixels()];
    for (double x = 0; Math.round(x) < line.length; x += row.mesh()) {
      int from = (int) Math.round(x);
      Arrays.fill(line, from, Math.min(line.length, from + row.dot()), ink);
    }
    picture = new WritableImage(row.pixels(), row.dot());
    for (int y = 0; y < row.dot(); y++) {
      picture
          .getPixelWriter()
          .setPixels(
              0, y, line.length, 1, PixelFormat.getIntArgbPreInstance(), line, 0, line.length);
    }
  }
}
