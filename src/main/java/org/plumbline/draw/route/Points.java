package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Point;

/// Tidies ways.
final class Points {
  private static final double SAME = 0.01;

  private Points() {}

  /// The way without points that repeat the one before, or lie on the line between their
  /// neighbours.
  static List<Point> plain(List<Point> way) {
    List<Point> plain = new ArrayList<>(way.size());
    for (Point point : way) {
      if (!plain.isEmpty() && same(plain.getLast(), point)) {
        continue;
      }
      if (plain.size() > 1 && between(plain.get(plain.size() - 2), plain.getLast(), point)) {
        plain.removeLast();
      }
      plain.add(point);
    }
    if (plain.size() == 1 && way.size() > 1) {
      // A line between two places on one another still has two ends.
      plain.add(plain.getFirst());
    }
    return plain;
  }

  private static boolean same(Point a, Point b) {
    return Math.abs(a.x() - b.x()) < SAME && Math.abs(a.y() - b.y()) < SAME;
  }

  private static boolean between(Point a, Point b, Point c) {
    boolean upright = Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME;
    boolean level = Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME;
    boolean onwards =
        (b.x() - a.x()) * (c.x() - b.x()) >= 0 && (b.y() - a.y()) * (c.y() - b.y()) >= 0;
    return (upright || level) && onwards;
  }
}
