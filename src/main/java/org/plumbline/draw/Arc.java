package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;

/// A part of an ellipse between two points, as cubic curves. The centre is found as the
/// implementation notes of SVG 1.1 (F.6.5) describe it.
record Arc(Point from, Point to, Ellipse ellipse) {
  /// Radii, and how far the ellipse is turned, in radians.
  record Ellipse(double rx, double ry, double turned) {}

  /// The curves of the part that is large or small and runs clockwise or not.
  List<Path.CurveTo> curves(boolean large, boolean clockwise) {
    double cos = Math.cos(ellipse.turned());
    double sin = Math.sin(ellipse.turned());
    Point half = from.minus(to);
    double x = (cos * half.x() + sin * half.y()) / 2;
    double y = (-sin * half.x() + cos * half.y()) / 2;
    double grow = Math.max(1, Math.hypot(x / ellipse.rx(), y / ellipse.ry()));
    double rx = ellipse.rx() * grow;
    double ry = ellipse.ry() * grow;
    double flat = rx * rx * y * y + ry * ry * x * x;
    double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - flat) / flat));
    double side = large == clockwise ? -root : root;
    double cx = side * rx * y / ry;
    double cy = -side * ry * x / rx;
    double start = Math.atan2((y - cy) / ry, (x - cx) / rx);
    double sweep = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start;
    sweep += clockwise && sweep < 0 ? 2 * Math.PI : !clockwise && sweep > 0 ? -2 * Math.PI : 0;
    Point middle =
        new Point(
            cos * cx - sin * cy + (from.x() + to.x()) / 2,
            sin * cx + cos * cy + (from.y() + to.y()) / 2);
    return new Frame(middle, rx, ry, cos, sin).curves(start, sweep);
  }

  /// The found ellipse.
  private record Frame(Point middle, double rx, double ry, double cos, double sin) {
    List<Path.CurveTo> curves(double start, double sweep) {
      int parts = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
      double step = sweep / parts;
      double pull = 4.0 / 3 * Math.tan(step / 4);
      List<Path.CurveTo> curves = new ArrayList<>();
      for (int n = 0; n < parts; n++) {
        double a = start + n * step;
        double b = a + step;
        curves.add(
            new Path.CurveTo(
                at(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a)),
                at(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b)),
                at(Math.cos(b), Math.sin(b))));
      }
      return curves;
    }

    /// A point of the unit circle on the ellipse.
    private Point at(double x, double y) {
      return middle.plus(cos * rx * x - sin * ry * y, sin * rx * x + cos * ry * y);
    }
  }
}
