package org.plumbline.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// A cross from corner to corner of a rectangle: what it lies on has failed itself. Rectangles of
/// the same size share its outline, of which a back end may keep what it has made.
public final class Cross {
  /// What is left free along the edges, as a share of the height.
  private static final double EDGE = 0.1;

  /// How thick its strokes are, as a share of the height.
  private static final double THICK = 0.05;

  private static final double LEAST = 1.5;

  /// More sizes than this are not kept.
  private static final int MOST = 256;

  private static final Map<Size, Path> KNOWN = new ConcurrentHashMap<>();

  private record Size(double width, double height) {}

  private Cross() {}

  static Mark over(Rect rect, Rgb color) {
    Mark.Stroke stroke = Mark.Stroke.solid(color, Math.max(LEAST, THICK * rect.height()));
    return new Mark.Shape(outline(rect), rect.corner(), Optional.empty(), Optional.of(stroke));
  }

  /// Whether a shape is the cross over a rectangle.
  public static boolean isOver(Mark.Shape shape, Rect rect) {
    return shape.fill().isEmpty()
        && shape.at().equals(rect.corner())
        && shape.path().equals(outline(rect));
  }

  private static Path outline(Rect rect) {
    if (KNOWN.size() > MOST) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(new Size(rect.width(), rect.height()), Cross::made);
  }

  private static Path made(Size size) {
    double edge = EDGE * size.height();
    double right = size.width() - edge;
    double low = size.height() - edge;
    List<Path.Step> steps =
        List.of(
            new Path.MoveTo(new Point(edge, edge)),
            new Path.LineTo(new Point(right, low)),
            new Path.MoveTo(new Point(right, edge)),
            new Path.LineTo(new Point(edge, low)));
    return new Path(steps);
  }
}
