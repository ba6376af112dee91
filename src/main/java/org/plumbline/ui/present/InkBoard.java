package org.plumbline.ui.present;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rgb;
import org.plumbline.ui.canvas.paint.Viewport;

/// What has been drawn on a slide, above it.
final class InkBoard extends Canvas {
  private final Ink ink;
  private final Color pen;

  InkBoard(Ink ink, Rgb pen) {
    this.ink = ink;
    this.pen = Color.rgb(pen.red(), pen.green(), pen.blue());
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Shows the strokes on a slide.
  void show(int slide, Viewport view) {
    List<List<Point>> strokes = ink.on(slide);
    setVisible(!strokes.isEmpty());
    if (strokes.isEmpty()) {
      return;
    }
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    g.setStroke(pen);
    g.setLineWidth(Math.max(3, getHeight() / 220));
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    for (List<Point> stroke : strokes) {
      g.beginPath();
      Point first = view.toScreen(stroke.getFirst());
      g.moveTo(first.x(), first.y());
      g.lineTo(first.x(), first.y());
      stroke.stream().skip(1).map(view::toScreen).forEach(each -> g.lineTo(each.x(), each.y()));
      g.stroke();
    }
  }
}
