package org.plumbline.layout;

import java.util.Arrays;

/// Where each block of a board lies: the column and the row of its upper left cell. The one thing
/// here that changes while it is being improved.
final class Places {
  final int[] column;
  final int[] row;

  Places(int size) {
    column = new int[size];
    row = new int[size];
  }

  Places copy() {
    Places copy = new Places(column.length);
    copy.take(this);
    return copy;
  }

  void take(Places other) {
    System.arraycopy(other.column, 0, column, 0, column.length);
    System.arraycopy(other.row, 0, row, 0, row.length);
  }

  void put(int block, int toColumn, int toRow) {
    column[block] = toColumn;
    row[block] = toRow;
  }

  void move(int columns, int rows) {
    Arrays.setAll(column, n -> column[n] + columns);
    Arrays.setAll(row, n -> row[n] + rows);
  }
}
