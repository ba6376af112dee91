package org.plumbline.layout;

import org.plumbline.design.Component;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// The grid on which cards are put: a column is as wide as a card of the usual size and the gap to
/// the next. Larger cards take several cells.
///
/// @param origin where the first cell starts
/// @param gapX the gap between columns, in logical pixels
/// @param gapY the gap between rows, in logical pixels
record Mesh(Point origin, double gapX, double gapY) {
  /// Room for the bends of a few lines, and for the border of one boundary.
  static final double GAP_X = 48;

  static final double GAP_Y = 64;

  /// What is kept free around a card that stays where it is.
  private static final double CLEAR = 16;

  double stepX() {
    return Component.WIDTH + gapX;
  }

  double stepY() {
    return Component.HEIGHT + gapY;
  }

  int wide(double width) {
    return Math.max(1, (int) Math.ceil((width + gapX) / stepX() - 1e-9));
  }

  int high(double height) {
    return Math.max(1, (int) Math.ceil((height + gapY) / stepY() - 1e-9));
  }

  /// The cells in which nothing can be put without coming near the rectangle.
  Frame cells(Rect rect) {
    return new Frame(
        first(rect.x() - origin.x(), Component.WIDTH, stepX()),
        first(rect.y() - origin.y(), Component.HEIGHT, stepY()),
        last(rect.right() - origin.x(), stepX()),
        last(rect.bottom() - origin.y(), stepY()));
  }

  private static int first(double start, double card, double step) {
    return (int) Math.floor((start - CLEAR - card) / step) + 1;
  }

  private static int last(double end, double step) {
    return (int) Math.ceil((end + CLEAR) / step) - 1;
  }
}
