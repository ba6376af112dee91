package org.plumbline.layout;

/// A rectangle of cells: the first and the last column and row.
record Frame(int left, int top, int right, int bottom) {
  /// What holds no cell.
  static final Frame NOTHING = new Frame(0, 0, -1, -1);

  static Frame around(int[] blocks, Wiring wiring, Places places) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (int block : blocks) {
      left = Math.min(left, places.column[block]);
      top = Math.min(top, places.row[block]);
      right = Math.max(right, places.column[block] + wiring.wide[block] - 1);
      bottom = Math.max(bottom, places.row[block] + wiring.high[block] - 1);
    }
    return blocks.length == 0 ? NOTHING : new Frame(left, top, right, bottom);
  }

  /// The smallest rectangle that holds both.
  Frame with(Frame other) {
    if (wide() == 0) {
      return other;
    }
    return other.wide() == 0
        ? this
        : new Frame(
            Math.min(left, other.left),
            Math.min(top, other.top),
            Math.max(right, other.right),
            Math.max(bottom, other.bottom));
  }

  /// The same with so many cells more on each side.
  Frame grown(int cells) {
    return new Frame(left - cells, top - cells, right + cells, bottom + cells);
  }

  int wide() {
    return Math.max(0, right - left + 1);
  }

  int high() {
    return Math.max(0, bottom - top + 1);
  }

  boolean meets(Frame other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }
}
