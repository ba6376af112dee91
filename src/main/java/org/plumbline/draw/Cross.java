package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// A cross from corner to corner of a rectangle: what it lies on has failed itself.
final class Cross {
  /// What is left free along the edges, as a share of the height.
  private static final double EDGE = 0.1;

  /// How thick its strokes are, as a share of the height.
  private static final double THICK = 0.05;

  private static final double LEAST = 1.5;

  private Cross() {}

  static Mark over(Rect rect, Rgb color) {
    double edge = EDGE * rect.height();
    double right = rect.width() - edge;
    double low = rect.height() - edge;
    List<Path.Step> steps =
        List.of(
            new Path.MoveTo(new Point(edge, edge)),
            new Path.LineTo(new Point(right, low)),
            new Path.MoveTo(new Point(right, edge)),
            new Path.LineTo(new Point(edge, low)));
    Mark.Stroke stroke = Mark.Stroke.solid(color, Math.max(LEAST, THICK * rect.height()));
    return new Mark.Shape(new Path(steps), rect.corner(), Optional.empty(), Optional.of(stroke));
  }
}
