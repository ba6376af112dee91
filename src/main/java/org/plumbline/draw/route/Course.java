package org.plumbline.draw.route;

import java.util.List;
import org.plumbline.geom.Point;

/// The way of one link before lines that share a gap are moved apart, and what it was found from.
///
/// @param source where it leaves
/// @param target where it enters
/// @param way its points; empty if there is none
/// @param reach how far beyond its two cards other cards could have changed it
/// @param crowd how many lines were docked at the sides of its cards before, see `Crowd`
record Course(Dock source, Dock target, List<Point> way, double reach, long crowd) {
  /// Copies the way.
  Course {
    way = List.copyOf(way);
  }

  /// A link that is not drawn.
  static final Course NONE =
      new Course(
          new Dock(Side.RIGHT, Point.ORIGIN), new Dock(Side.LEFT, Point.ORIGIN), List.of(), 0, 0);

  /// The same, found while so many lines were docked.
  Course among(long lines) {
    return new Course(source, target, way, reach, lines);
  }

  boolean isNone() {
    return way.isEmpty();
  }

  boolean isStraight() {
    return way.size() == 2;
  }
}
