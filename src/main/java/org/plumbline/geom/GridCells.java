package org.plumbline.geom;

import java.util.Arrays;

/// The cells of a grid that hold something, by a key each. An open hash table over plain numbers:
/// boxed keys would take most of the time of a query.
final class GridCells {
  private static final Cell EMPTY = new Cell();

  /// No cell lies so far out that it would have this key.
  private static final long FREE = Long.MIN_VALUE;

  private long[] keys;
  private Cell[] cells;
  private int size;

  /// A table that is likely to get about as many cells.
  GridCells(int likely) {
    int room = Integer.highestOneBit(Math.max(16, 2 * likely)) * 2;
    keys = new long[room];
    cells = new Cell[room];
    Arrays.fill(keys, FREE);
    Arrays.fill(cells, EMPTY);
  }

  int size() {
    return size;
  }

  /// The cell under a key; an empty one if nothing was put there.
  Cell at(long key) {
    return cells[slot(key)];
  }

  /// Puts a rectangle of an item into the cell under a key.
  void add(long key, int item, Rect rect) {
    if (2 * size > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == FREE) {
      keys[slot] = key;
      cells[slot] = new Cell();
      size++;
    }
    cells[slot].add(item, rect);
  }

  private int slot(long key) {
    // Neighbouring cells have similar keys; the multiplication spreads them over the table.
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    Cell[] oldCells = cells;
    keys = new long[2 * oldKeys.length];
    cells = new Cell[keys.length];
    Arrays.fill(keys, FREE);
    Arrays.fill(cells, EMPTY);
    for (int n = 0; n < oldKeys.length; n++) {
      if (oldKeys[n] != FREE) {
        int slot = slot(oldKeys[n]);
        keys[slot] = oldKeys[n];
        cells[slot] = oldCells[n];
      }
    }
  }

  /// What touches one square of the grid: rectangles, and whose they are.
  static final class Cell {
    private int[] items = {};
    private Rect[] rects = {};
    private int size;

    private void add(int item, Rect rect) {
      if (size == items.length) {
        items = Arrays.copyOf(items, Math.max(4, 2 * size));
        rects = Arrays.copyOf(rects, items.length);
      }
      items[size] = item;
      rects[size++] = rect;
    }

    int size() {
      return size;
    }

    int item(int n) {
      return items[n];
    }

    Rect rect(int n) {
      return rects[n];
    }
  }
}
