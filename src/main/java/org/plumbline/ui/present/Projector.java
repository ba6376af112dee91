package org.plumbline.ui.present;

import javafx.scene.canvas.GraphicsContext;
import org.plumbline.draw.Figure;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.ui.canvas.paint.Frame;
import org.plumbline.ui.canvas.paint.MarkBrush;
import org.plumbline.ui.canvas.paint.Paints;
import org.plumbline.ui.canvas.paint.Viewport;

/// Puts slides onto a surface.
final class Projector {
  /// What lies this far outside the picture is painted too, in screen pixels.
  private static final double BESIDE = 24;

  private final Reel reel;
  private final MarkBrush brush = new MarkBrush();
  private final Paints paints = new Paints();

  Projector(Reel reel) {
    this.reel = reel;
  }

  /// How the plane lies on a surface of which a part of it fills the width.
  static Viewport viewport(Rect seen, double width) {
    return new Viewport(width / seen.width(), seen.x(), seen.y());
  }

  /// Paints the picture of a slide.
  ///
  /// @param seen the part of the plane that fills it
  /// @param picture where the picture is on the surface, from its upper left corner on
  void picture(int slide, Rect seen, Rect picture, GraphicsContext g, double scale) {
    Viewport view = viewport(seen, picture.width());
    Frame frame = new Frame(view, scale);
    fill(reel.style().surfaces().canvas(), picture, g);
    for (Figure figure : reel.drawing(slide).within(seen.grown(BESIDE / view.zoom()))) {
      brush.paint(figure.marks(), g, frame);
    }
  }

  /// Paints the words of a layout on a surface that is as large as their panel.
  void words(Layout layout, GraphicsContext g, double scale) {
    Rect panel = layout.panel();
    Rect all = panel.at(new Point(0, 0));
    fill(reel.style().surfaces().panel(), all, g);
    double line = 1 / scale;
    Rect edge =
        panel.x() > 0 ? new Rect(0, 0, line, all.height()) : new Rect(0, 0, all.width(), line);
    fill(reel.style().surfaces().border(), edge, g);
    brush.paint(layout.words(), g, new Frame(new Viewport(1, panel.x(), panel.y()), scale));
  }

  /// Paints what colours tell on a surface that is as large as its area.
  void key(Layout.Key key, GraphicsContext g, double scale) {
    fill(reel.style().surfaces().canvas(), key.area().at(new Point(0, 0)), g);
    brush.paint(key.marks(), g, new Frame(viewport(key.seen(), key.area().width()), scale));
  }

  private void fill(Rgb color, Rect rect, GraphicsContext g) {
    g.setFill(paints.of(color));
    g.fillRect(rect.x(), rect.y(), rect.width(), rect.height());
  }
}
