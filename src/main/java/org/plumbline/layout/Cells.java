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
}
