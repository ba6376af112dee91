package org.plumbline.geom;

import java.util.Arrays;

/// The squares of a grid that something touches: rectangles, and whose they are.
///
/// All of it lies in a few arrays, since a large design has tens of thousands of squares: an open
/// hash table from squares to where their entries begin, and the entries one after another. Boxed
/// keys would take most of the time of a query, a list for each square most of the memory.
final class GridCells {
  /// No square lies so far out that it would have this key.
  private static final long FREE = Long.MIN_VALUE;

  private long[] keys;

  /// How many entries each square has while they are counted; where they end afterwards.
  private int[] ends;

  private int size;
  private final int[] items;
  private final Rect[] rects;

  /// Says into which squares which rectangles of which things belong.
  @FunctionalInterface
  interface Source {
    /// Tells all of them; the same each time it is asked.
    void tell(Taker taker);
  }

  /// Takes a rectangle of a thing that touches a square.
  @FunctionalInterface
  interface Taker {
    void take(long key, int item, Rect rect);
  }

  /// @param likely about how many squares there will be
  GridCells(int likely, Source source) {
    int room = Integer.highestOneBit(Math.max(16, likely)) * 2;
    keys = new long[room];
    ends = new int[room];
    Arrays.fill(keys, FREE);
    source.tell((key, _, _) -> count(key));
    int total = 0;
    for (int slot = 0; slot < ends.length; slot++) {
      total += ends[slot];
      ends[slot] = total;
    }
    items = new int[total];
    rects = new Rect[total];
    int[] next = new int[ends.length];
    source.tell((key, item, rect) -> {
      int slot = slot(key);
      int at = start(slot) + next[slot]++;
      items[at] = item;
      rects[at] = rect;
    });
  }

  /// How many squares something touches.
  int size() {
    return size;
  }

  /// Where the entries of a square are; none if nothing touches it.
  int slot(long key) {
    // Neighbouring squares have similar keys; the multiplication spreads them over the table.
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /// The first entry of a square, by its slot.
  int start(int slot) {
    return slot == 0 ? 0 : ends[slot - 1];
  }

  /// The entry after the last one of a square, by its slot.
  int end(int slot) {
    return ends[slot];
  }

  /// Whose rectangle an entry is.
  int item(int entry) {
    return items[entry];
  }

  /// The rectangle of an entry.
  Rect rect(int entry) {
    return rects[entry];
  }

  private void count(long key) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    ends[slot]++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] counts = ends;
    keys = new long[2 * oldKeys.length];
    ends = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int n = 0; n < oldKeys.length; n++) {
      if (oldKeys[n] != FREE) {
        int slot = slot(oldKeys[n]);
        keys[slot] = oldKeys[n];
        ends[slot] = counts[n];
      }
    }
  }
}
