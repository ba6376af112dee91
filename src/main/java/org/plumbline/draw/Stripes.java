package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Slanting stripes over a rectangle. Rectangles of the same size share their outline, of which a
/// back end may keep what it has made.
public final class Stripes {
  /// How wide a stripe is, and the space after it, along the upper edge; less where there is little
  /// room.
  private static final double WIDE = 7;

  private static final double LEAST = 4;

  /// From one stripe to the next, along the upper edge.
  public static final double PERIOD = 2 * WIDE;

  /// What is left free along the edges; where the corners are round there are no stripes.
  private static final double EDGE = 1.5;

  /// More sizes than this are not kept.
  private static final int MOST = 256;

  private static final Map<Size, Path> KNOWN = new ConcurrentHashMap<>();

  private record Size(double width, double height) {}

  private Stripes() {}

  /// The stripes, from the corner of the rectangle as their origin.
  static Path over(Rect rect) {
    if (KNOWN.size() > MOST) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(new Size(rect.width(), rect.height()), Stripes::made);
  }

  /// Whether a shape is the stripes over a rectangle.
  public static boolean isOver(Mark.Shape shape, Rect rect) {
    return shape.fill().isPresent()
        && shape.at().equals(rect.corner())
        && shape.path().equals(over(rect));
  }

  /// Whether a point lies on a stripe, told by the sum of its distances from the left and from the
  /// upper edge, where there is room for stripes of full width.
  public static boolean isOn(double along) {
    return (along - 2 * EDGE + WIDE) % PERIOD < WIDE;
  }

  private static Path made(Size size) {
    Rect inner = new Rect(0, 0, size.width(), size.height()).grown(-EDGE);
    List<Path.Step> steps = new ArrayList<>();
    double wide = Math.min(WIDE, size.height() / LEAST);
    double last = inner.right() + inner.height() - wide;
    for (double at = inner.x() + wide; at + wide <= last; at += 2 * wide) {
      stripe(at, wide, inner, steps);
    }
    return new Path(steps);
  }

  /// One stripe that leans to the left, cut off at the edges.
  private static void stripe(double from, double wide, Rect inner, List<Path.Step> steps) {
    List<Point> corners = new ArrayList<>();
    corners.addAll(line(from, inner));
    List<Point> back = line(from + wide, inner);
    // Where the corner of the rectangle lies between the two lines it belongs to the stripe.
    if (from < inner.right() && from + wide > inner.right()) {
      corners.addFirst(new Point(inner.right(), inner.y()));
    }
    if (from < inner.x() + inner.height() && from + wide > inner.x() + inner.height()) {
      corners.add(new Point(inner.x(), inner.bottom()));
    }
    corners.addAll(back.reversed());
    steps.addAll(Path.polygon(corners).steps());
  }

  /// The line that would meet the upper edge there, from its upper to its lower end.
  private static List<Point> line(double at, Rect inner) {
    double top = Math.max(0, at - inner.right());
    double low = Math.min(inner.height(), at - inner.x());
    return List.of(new Point(at - top, inner.y() + top), new Point(at - low, inner.y() + low));
  }
}
