package org.plumbline.ui.canvas.paint;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// A picture of marks that stay as they are, for dialogs.
///
/// @param seen the part of their plane that is shown
/// @param zoom screen pixels for a unit of the plane
/// @param scale device pixels for each pixel of the screen
public record MarkPicture(Rect seen, double zoom, double scale) {
  /// Words are hinted at down to this height.
  private static final double HINTED = 1.5;

  /// The picture on a ground of this colour.
  public Canvas of(List<Mark> marks, Rgb ground) {
    Canvas canvas = new Canvas(seen.width() * zoom, seen.height() * zoom);
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(new Paints().of(ground));
    g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    Frame frame = new Frame(new Viewport(zoom, seen.x(), seen.y()), scale);
    new MarkBrush(HINTED).paint(marks, g, frame);
    return canvas;
  }
}
