package org.plumbline.draw.route;

import java.util.List;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// The way of a link as if it were alone: from the middle of one side to the middle of another.
///
/// @param region what the search has looked at; as long as no card in it changes, nor an end, the
///   trace stays
record Trace(Kind kind, Side exit, Side entry, List<Point> points, Rect region) {
  /// Stands for a link that is not drawn.
  static final Trace NONE =
      new Trace(Kind.BY_HAND, Side.RIGHT, Side.LEFT, List.of(), new Rect(0, 0, 0, 0));

  /// Copies the points.
  Trace {
    points = List.copyOf(points);
  }

  /// Kinds of way.
  enum Kind {
    /// One stretch between sides that face each other.
    STRAIGHT,
    /// At least one bend.
    BENT,
    /// Through points that a person set, which nothing moves.
    BY_HAND
  }

  /// The coordinate along the side where the way leaves.
  double leaves() {
    return exit.level() ? points.getFirst().y() : points.getFirst().x();
  }

  /// The coordinate along the side where the way enters.
  double enters() {
    return entry.level() ? points.getLast().y() : points.getLast().x();
  }
}
