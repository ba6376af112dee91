package org.plumbline.draw.route;

import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A side of a card, which is also the direction in which a line leaves it there.
enum Side {
  RIGHT(0, 1, 0),
  BOTTOM(1, 0, 1),
  LEFT(2, -1, 0),
  TOP(3, 0, -1);

  private static final Side[] ALL = {RIGHT, BOTTOM, LEFT, TOP};

  private final int number;
  private final int dx;
  private final int dy;

  Side(int number, int dx, int dy) {
    this.number = number;
    this.dx = dx;
    this.dy = dy;
  }

  /// The side with a number from 0 to 3, clockwise from the right.
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

  /// Whether a line runs level where it leaves this side.
  boolean level() {
    return dy == 0;
  }

  Side opposite() {
    return ALL[(number + 2) % 4];
  }

  /// The coordinate of the side itself: x of an upright side, y of a level one.
  double edge(Rect card) {
    return switch (this) {
      case RIGHT -> card.right();
      case BOTTOM -> card.bottom();
      case LEFT -> card.x();
      case TOP -> card.y();
    };
  }

  /// The middle along the side.
  double middle(Rect card) {
    return level() ? card.centerY() : card.centerX();
  }

  /// Where the side begins, from above or from the left.
  double start(Rect card) {
    return level() ? card.y() : card.x();
  }

  /// How long the side is.
  double length(Rect card) {
    return level() ? card.height() : card.width();
  }

  /// The point at `along` on the line `across`, as seen from this side.
  Point point(double across, double along) {
    return level() ? new Point(across, along) : new Point(along, across);
  }
}
