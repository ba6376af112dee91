package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Point;

/// What can be done with a finished way.
final class Ways {
  private static final double EPSILON = 1e-6;

  private Ways() {}

  /// The same way without points at which it does not bend.
  static List<Point> straightened(List<Point> way) {
    List<Point> bends = new ArrayList<>();
    for (Point point : way) {
      while (bends.size() >= 2 && inLine(bends.get(bends.size() - 2), bends.getLast(), point)) {
        bends.removeLast();
      }
      if (bends.isEmpty() || bends.getLast().distance(point) > EPSILON) {
        bends.add(point);
      }
    }
    return bends;
  }

  private static boolean inLine(Point a, Point b, Point c) {
    return (same(a.x(), b.x()) && same(b.x(), c.x())) || (same(a.y(), b.y()) && same(b.y(), c.y()));
  }

  static boolean same(double a, double b) {
    return Math.abs(a - b) < EPSILON;
  }
}
