package org.plumbline.layout;

/// How far an arrangement reaches, and how far what starts it is from where people start to read;
/// kept up to date while blocks are taken away and put down.
final class Outline {
  private static final double ROW = 0.75;
  private static final double EXTENT = 0.3;
  private static final double PROPORTION = 1.8;
  private static final double ASPECT = 1.8;

  /// So few blocks are seen well on a page of so many columns: a short chain stays a row instead of
  /// being folded into stairs.
  private static final int FEW = 14;

  private static final int PAGE = 6;

  private static final double LEFT = 2.0;
  private static final double HIGH = 0.15;

  private final Wiring wiring;
  private final Places places;
  private final Frame room;
  private final int[] columns;
  private final int[] rows;
  private final double weight;
  private final int page;
  private int starts;
  private long startColumns;
  private long startRows;

  /// @param room in which all blocks lie at any time
  Outline(Wiring wiring, Places places, Frame room) {
    this.wiring = wiring;
    this.places = places;
    this.room = room;
    columns = new int[room.wide()];
    rows = new int[room.high()];
    weight = Math.max(1, Math.sqrt(wiring.blocks) / 5);
    page = wiring.blocks <= FEW ? PAGE : 0;
  }

  /// A block is put down where its place is now.
  void put(int block) {
    count(block, 1);
  }

  /// A block is taken away from where its place is now.
  void lift(int block) {
    count(block, -1);
  }

  private void count(int block, int by) {
    int column = places.column[block] - room.left();
    int row = places.row[block] - room.top();
    for (int n = column; n < column + wiring.wide[block]; n++) {
      columns[n] += by;
    }
    for (int n = row; n < row + wiring.high[block]; n++) {
      rows[n] += by;
    }
    if (wiring.start[block]) {
      starts += by;
      startColumns += (long) by * column;
      startRows += (long) by * row;
    }
  }

  /// What it costs.
  double cost() {
    int left = first(columns);
    int top = first(rows);
    int wide = last(columns) - left + 1;
    int high = last(rows) - top + 1;
    double cost = EXTENT * (wide + ROW * high);
    double across = (Math.max(wide, page) * 224 - 48) / ASPECT;
    cost += PROPORTION * Math.max(across, high * 128 - 64) / 128;
    return weight * cost
        + LEFT * (startColumns - (long) starts * left)
        + HIGH * (startRows - (long) starts * top);
  }

  private static int first(int[] counts) {
    int at = 0;
    while (at < counts.length - 1 && counts[at] == 0) {
      at++;
    }
    return at;
  }

  private static int last(int[] counts) {
    int at = counts.length - 1;
    while (at > 0 && counts[at] == 0) {
      at--;
    }
    return at;
  }
}
