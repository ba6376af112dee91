package org.plumbline.draw.route;

/// A number for each side of a card.
record Sides(double right, double bottom, double left, double top) {
  double of(Side side) {
    return switch (side) {
      case RIGHT -> right;
      case BOTTOM -> bottom;
      case LEFT -> left;
      case TOP -> top;
    };
  }
}
