package org.plumbline.draw.route;

import java.util.Arrays;
import org.plumbline.geom.Rect;

/// The lines on which a way may run, and which of their pieces are blocked. Reused from search to
/// search, since making its arrays costs more than a search.
final class Lattice {
  private static final double SAME = 0.01;

  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private int columns;
  private int rows;
  private float[] across = new float[0];
  private float[] down = new float[0];

  /// Forgets all lines.
  void clear() {
    columns = 0;
    rows = 0;
  }

  void addX(double x) {
    if (columns == xs.length) {
      xs = Arrays.copyOf(xs, 2 * columns);
    }
    xs[columns++] = x;
  }

  void addY(double y) {
    if (rows == ys.length) {
      ys = Arrays.copyOf(ys, 2 * rows);
    }
    ys[rows++] = y;
  }

  /// Sorts the lines and frees all pieces.
  void ready() {
    columns = distinct(xs, columns);
    rows = distinct(ys, rows);
    int size = columns * rows;
    if (across.length < size) {
      across = new float[2 * size];
      down = new float[2 * size];
    }
    Arrays.fill(across, 0, size, 0);
    Arrays.fill(down, 0, size, 0);
  }

  private static int distinct(double[] values, int count) {
    Arrays.sort(values, 0, count);
    int kept = 0;
    for (int n = 0; n < count; n++) {
      if (kept == 0 || values[n] - values[kept - 1] > SAME) {
        values[kept++] = values[n];
      }
    }
    return kept;
  }

  /// Makes every piece that enters the rectangle dearer; infinitely dear ones are blocked.
  void burden(Rect rect, double price) {
    int left = after(xs, columns, rect.x());
    int right = after(xs, columns, rect.right() - SAME);
    int top = after(ys, rows, rect.y());
    int bottom = after(ys, rows, rect.bottom() - SAME);
    for (int row = top; row < bottom; row++) {
      for (int column = Math.max(0, left - 1); column < Math.min(right, columns - 1); column++) {
        across[row * columns + column] += (float) price;
      }
    }
    for (int column = left; column < right; column++) {
      for (int row = Math.max(0, top - 1); row < Math.min(bottom, rows - 1); row++) {
        down[row * columns + column] += (float) price;
      }
    }
  }

  /// How many values are at most `limit`.
  private static int after(double[] values, int count, double limit) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] <= limit + SAME / 2) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  double x(int column) {
    return xs[column];
  }

  double y(int row) {
    return ys[row];
  }

  int column(double x) {
    return after(xs, columns, x + SAME) - 1;
  }

  int row(double y) {
    return after(ys, rows, y + SAME) - 1;
  }

  /// What the piece from a crossing towards a side costs besides its length.
  double price(int column, int row, Side way) {
    return switch (way) {
      case RIGHT -> across[row * columns + column];
      case LEFT -> across[row * columns + column - 1];
      case BOTTOM -> down[row * columns + column];
      case TOP -> down[(row - 1) * columns + column];
    };
  }
}
