package org.plumbline.draw.route;

import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A side of a card, and the way straight out of it.
enum Side {
  RIGHT(0, 1, 0),
  BOTTOM(1, 0, 1),
  TOP(2, 0, -1),
  LEFT(3, -1, 0);

  private static final Side[] ALL = values();

  private final int number;
  private final int dx;
  private final int dy;

  Side(int number, int dx, int dy) {
    this.number = number;
    this.dx = dx;
    this.dy = dy;
  }

  /// The side with a number from 0 to 3.
  static Side of(int number) {
    return ALL[number];
  }

  int number() {
    return number;
  }

  int dx() {
    return dx;
  }

  int dy() {
    return dy;
  }

  /// Whether lines leave this side level.
  boolean level() {
    return dy == 0;
  }

  Side opposite() {
    return switch (this) {
      case RIGHT -> LEFT;
      case BOTTOM -> TOP;
      case TOP -> BOTTOM;
      case LEFT -> RIGHT;
    };
  }

  /// The point of the side at `share` of its length, 0 at its left or upper end.
  Point at(Rect card, double share) {
    return switch (this) {
      case RIGHT -> new Point(card.right(), card.y() + share * card.height());
      case LEFT -> new Point(card.x(), card.y() + share * card.height());
      case TOP -> new Point(card.x() + share * card.width(), card.y());
      case BOTTOM -> new Point(card.x() + share * card.width(), card.bottom());
    };
  }

  /// How long the side is.
  double length(Rect card) {
    return level() ? card.height() : card.width();
  }
}
