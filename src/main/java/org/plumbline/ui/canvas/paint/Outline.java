package org.plumbline.ui.canvas.paint;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A path as straight stretches, so that the distance of any place from it is plain arithmetic. Two
/// outlines are equal only if they are the same one.
final class Outline {
  /// Into how many stretches a curve is taken apart: icons are 24 pixels wide.
  private static final int CURVE = 8;

  private final double[] ends;
  private final Rect bounds;

  private Outline(double[] ends, Rect bounds) {
    this.ends = ends;
    this.bounds = bounds;
  }

  static Outline of(Path path) {
    List<Point> ends = new ArrayList<>();
    Point start = Point.ORIGIN;
    Point last = Point.ORIGIN;
    for (Path.Step step : path.steps()) {
      switch (step) {
        case Path.MoveTo(Point to) -> {
          start = to;
          last = to;
        }
        case Path.LineTo(Point to) -> last = line(ends, last, to);
        case Path.CurveTo(Point a, Point b, Point to) ->
            last = curve(ends, last, new Path.CurveTo(a, b, to));
        case Path.Close() -> last = line(ends, last, start);
      }
    }
    double[] flat = new double[2 * ends.size()];
    for (int n = 0; n < ends.size(); n++) {
      flat[2 * n] = ends.get(n).x();
      flat[2 * n + 1] = ends.get(n).y();
    }
    Rect bounds =
        Rect.around(ends.stream().map(end -> Rect.between(end, end)).toList())
            .orElse(new Rect(0, 0, 0, 0));
    return new Outline(flat, bounds);
  }

  Rect bounds() {
    return bounds;
  }

  /// How far the place is from the nearest stretch.
  double distance(double x, double y) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int n = 0; n < ends.length; n += 4) {
      double dx = ends[n + 2] - ends[n];
      double dy = ends[n + 3] - ends[n + 1];
      double px = x - ends[n];
      double py = y - ends[n + 1];
      double length = dx * dx + dy * dy;
      double share = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
      double ox = px - share * dx;
      double oy = py - share * dy;
      nearest = Math.min(nearest, ox * ox + oy * oy);
    }
    return Math.sqrt(nearest);
  }

  /// Whether the outline goes around the place (by the non-zero rule).
  boolean surrounds(double x, double y) {
    int winding = 0;
    for (int n = 0; n < ends.length; n += 4) {
      double y1 = ends[n + 1];
      double y2 = ends[n + 3];
      if (y1 <= y != y2 <= y) {
        double crossing = ends[n] + (y - y1) / (y2 - y1) * (ends[n + 2] - ends[n]);
        if (crossing > x) {
          winding += y2 > y1 ? 1 : -1;
        }
      }
    }
    return winding != 0;
  }

  private static Point line(List<Point> ends, Point from, Point to) {
    ends.add(from);
    ends.add(to);
    return to;
  }

  private static Point curve(List<Point> ends, Point from, Path.CurveTo curve) {
    Point last = from;
    for (int n = 1; n <= CURVE; n++) {
      last = line(ends, last, on(from, curve, (double) n / CURVE));
    }
    return last;
  }

  /// The place on a cubic Bézier curve after a share of its way.
  private static Point on(Point from, Path.CurveTo curve, double t) {
    double s = 1 - t;
    double a = s * s * s;
    double b = 3 * s * s * t;
    double c = 3 * s * t * t;
    double d = t * t * t;
    Point p = curve.control1();
    Point q = curve.control2();
    return new Point(
        a * from.x() + b * p.x() + c * q.x() + d * curve.to().x(),
        a * from.y() + b * p.y() + c * q.y() + d * curve.to().y());
  }
}
