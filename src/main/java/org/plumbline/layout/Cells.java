package org.plumbline.layout;

import java.util.Arrays;

/// Which block lies in which cell of the grid.
final class Cells {
  static final int FREE = -1;

  /// What lies beyond the grid; nothing can be put there.
  static final int BEYOND = -2;

  private final Frame frame;
  private final int wide;
  private final int[] cells;

  Cells(Frame frame) {
    this.frame = frame;
    wide = frame.wide();
    cells = new int[wide * frame.high()];
    Arrays.fill(cells, FREE);
  }

  int at(int column, int row) {
    return column < frame.left()
            || column > frame.right()
            || row < frame.top()
            || row > frame.bottom()
        ? BEYOND
        : cells[(row - frame.top()) * wide + column - frame.left()];
  }

  boolean free(int blockWide, int blockHigh, int column, int row) {
    for (int x = column; x < column + blockWide; x++) {
      for (int y = row; y < row + blockHigh; y++) {
        if (at(x, y) != FREE) {
          return false;
        }
      }
    }
    return true;
  }

  void set(int blockWide, int blockHigh, int column, int row, int value) {
    for (int x = column; x < column + blockWide; x++) {
      for (int y = row; y < row + blockHigh; y++) {
        if (at(x, y) != BEYOND) {
          cells[(y - frame.top()) * wide + x - frame.left()] = value;
        }
      }
    }
  }

  /// Whether two straight lines cross between their ends, or lie upon one another.
  static boolean crossing(
      double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
    double d1 = turn(cx, cy, dx, dy, ax, ay);
    double d2 = turn(cx, cy, dx, dy, bx, by);
    double d3 = turn(ax, ay, bx, by, cx, cy);
    double d4 = turn(ax, ay, bx, by, dx, dy);
    if (d1 == 0 && d2 == 0) {
      double length = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
      double c = ((cx - ax) * (bx - ax) + (cy - ay) * (by - ay)) / length;
      double d = ((dx - ax) * (bx - ax) + (dy - ay) * (by - ay)) / length;
      return Math.min(c, d) < 1 && Math.max(c, d) > 0;
    }
    return d1 * d2 < 0 && d3 * d4 < 0;
  }

  private static double turn(double ax, double ay, double bx, double by, double px, double py) {
    return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
  }
}
