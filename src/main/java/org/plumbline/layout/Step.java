package org.plumbline.layout;

/// Some blocks and where each of them would go. Not a record, since it is never compared and plain
/// arrays are what is fast here.
final class Step {
  private final int[] blocks;
  private final int[] columns;
  private final int[] rows;

  private Step(int[] blocks, int[] columns, int[] rows) {
    this.blocks = blocks;
    this.columns = columns;
    this.rows = rows;
  }

  int[] blocks() {
    return blocks;
  }

  int[] columns() {
    return columns;
  }

  int[] rows() {
    return rows;
  }

  static Step of(int block, int column, int row) {
    return new Step(new int[] {block}, new int[] {column}, new int[] {row});
  }

  /// Two blocks of the same size change places.
  static Step swap(int one, int other, Places places) {
    return new Step(
        new int[] {one, other},
        new int[] {places.column[other], places.column[one]},
        new int[] {places.row[other], places.row[one]});
  }

  /// Where they are now.
  static Step back(int[] blocks, Places places) {
    return shift(blocks, 0, 0, places);
  }

  /// All of them by the same number of columns and rows.
  static Step shift(int[] blocks, int columns, int rows, Places places) {
    int[] x = new int[blocks.length];
    int[] y = new int[blocks.length];
    for (int n = 0; n < blocks.length; n++) {
      x[n] = places.column[blocks[n]] + columns;
      y[n] = places.row[blocks[n]] + rows;
    }
    return new Step(blocks, x, y);
  }

  /// Gives the blocks their places.
  void go(Places places) {
    for (int n = 0; n < blocks.length; n++) {
      places.put(blocks[n], columns[n], rows[n]);
    }
  }
}
