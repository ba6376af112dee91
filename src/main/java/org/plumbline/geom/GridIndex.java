package org.plumbline.geom;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Finds what lies near a place among many things, each of which covers one or more rectangles: a
/// square grid whose cells know what touches them.
///
/// Immutable. A few things that have moved are kept in a small grid of their own, so that a changed
/// index costs next to nothing and shares the large grid with the one before.
public final class GridIndex {
  /// Width of a cell in logical pixels: about one card with the space around it.
  private static final double CELL = 192;

  /// More cells than this for one rectangle cost more than looking at it in every query.
  private static final long MOST_CELLS = 4_096;

  /// A new grid is made as soon as more things than these have moved.
  private static final int MOST_MOVED = 256;

  private static final BitSet NONE = new BitSet();
  private static final GridCells NOWHERE = new GridCells(0, _ -> {});

  private final List<List<Rect>> shapes;
  private final GridCells cells;

  /// What is too large for any cells, so that every query looks at it.
  private final BitSet vast = new BitSet();

  /// What has moved since the cells were made, and where it is now.
  private final BitSet moved;

  private final GridCells elsewhere;

  private GridIndex(List<List<Rect>> shapes) {
    this.shapes = shapes;
    this.moved = new BitSet();
    this.cells =
        new GridCells(
            shapes.size(),
            taker -> {
              for (int item = 0; item < shapes.size(); item++) {
                fill(taker, item);
              }
            });
    this.elsewhere = NOWHERE;
  }

  private GridIndex(List<List<Rect>> shapes, GridIndex before, BitSet moved) {
    this.shapes = shapes;
    this.moved = moved;
    this.cells = before.cells;
    vast.or(before.vast);
    vast.andNot(moved);
    this.elsewhere =
        new GridCells(
            4 * moved.cardinality(), taker -> moved.stream().forEach(item -> fill(taker, item)));
  }

  /// An index of things numbered from 0; each covers its rectangles, or nothing.
  public static GridIndex of(List<List<Rect>> shapes) {
    return new GridIndex(shapes.stream().map(List::copyOf).toList());
  }

  /// An index of things that cover one rectangle each.
  public static GridIndex ofRects(List<Rect> rects) {
    return of(rects.stream().map(List::of).toList());
  }

  /// The same things, some of which cover something else now.
  public GridIndex with(Map<Integer, List<Rect>> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    List<Rect>[] next = copied();
    BitSet all = (BitSet) moved.clone();
    changed.forEach((item, rects) -> {
      next[item] = List.copyOf(rects);
      all.set(item);
    });
    List<List<Rect>> now = Arrays.asList(next);
    return all.cardinality() > MOST_MOVED ? new GridIndex(now) : new GridIndex(now, this, all);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private List<Rect>[] copied() {
    return (List<Rect>[]) shapes.toArray(new List[0]);
  }

  /// What the thing covers.
  public List<Rect> shape(int item) {
    return shapes.get(item);
  }

  /// How many things there are.
  public int size() {
    return shapes.size();
  }

  /// The numbers of all things that touch the area, ascending.
  public int[] near(Rect area) {
    Found found = new Found();
    if (span(area) > Math.max(64, 4L * cells.size())) {
      for (int item = 0; item < shapes.size(); item++) {
        found.addIf(touches(item, area), item);
      }
      return found.distinct();
    }
    int right = cell(area.right());
    int bottom = cell(area.bottom());
    for (int column = cell(area.x()); column <= right; column++) {
      for (int row = cell(area.y()); row <= bottom; row++) {
        long key = key(column, row);
        collect(cells, key, area, moved, found);
        if (!moved.isEmpty()) {
          collect(elsewhere, key, area, NONE, found);
        }
      }
    }
    for (int item = vast.nextSetBit(0); item >= 0; item = vast.nextSetBit(item + 1)) {
      found.addIf(touches(item, area), item);
    }
    return found.distinct();
  }

  /// Whether nothing overlaps the area; what only touches its border does not.
  public boolean isFree(Rect area) {
    if (span(area) > Math.max(64, 4L * cells.size())) {
      return shapes.stream().flatMap(List::stream).noneMatch(area::intersects);
    }
    int right = cell(area.right());
    int bottom = cell(area.bottom());
    for (int column = cell(area.x()); column <= right; column++) {
      for (int row = cell(area.y()); row <= bottom; row++) {
        long key = key(column, row);
        if (!isFree(cells, key, area, moved) || !isFree(elsewhere, key, area, NONE)) {
          return false;
        }
      }
    }
    return vast.stream().allMatch(item -> shapes.get(item).stream().noneMatch(area::intersects));
  }

  private static boolean isFree(GridCells cells, long key, Rect area, BitSet without) {
    int slot = cells.slot(key);
    for (int n = cells.start(slot); n < cells.end(slot); n++) {
      if (area.intersects(cells.rect(n)) && !without.get(cells.item(n))) {
        return false;
      }
    }
    return true;
  }

  private static void collect(GridCells cells, long key, Rect area, BitSet without, Found found) {
    int slot = cells.slot(key);
    for (int n = cells.start(slot); n < cells.end(slot); n++) {
      int item = cells.item(n);
      found.addIf(touch(cells.rect(n), area) && !without.get(item), item);
    }
  }

  private boolean touches(int item, Rect area) {
    List<Rect> rects = shapes.get(item);
    for (int n = 0; n < rects.size(); n++) {
      if (touch(rects.get(n), area)) {
        return true;
      }
    }
    return false;
  }

  private static boolean touch(Rect a, Rect b) {
    return a.x() <= b.x() + b.width()
        && b.x() <= a.x() + a.width()
        && a.y() <= b.y() + b.height()
        && b.y() <= a.y() + a.height();
  }

  private void fill(GridCells.Taker taker, int item) {
    for (Rect rect : shapes.get(item)) {
      if (span(rect) > MOST_CELLS) {
        vast.set(item);
      } else {
        fill(taker, item, rect);
      }
    }
  }

  private static void fill(GridCells.Taker taker, int item, Rect rect) {
    int right = cell(rect.right());
    int bottom = cell(rect.bottom());
    for (int column = cell(rect.x()); column <= right; column++) {
      for (int row = cell(rect.y()); row <= bottom; row++) {
        taker.take(key(column, row), item, rect);
      }
    }
  }

  private static long span(Rect rect) {
    return (1L + cell(rect.right()) - cell(rect.x())) * (1L + cell(rect.bottom()) - cell(rect.y()));
  }

  /// As `Math.floor` has it, which is slow until the best of the compilers has seen to it.
  private static int cell(double coordinate) {
    double place = coordinate / CELL;
    int cell = (int) place;
    return place < cell && cell > Integer.MIN_VALUE ? cell - 1 : cell;
  }

  private static long key(int column, int row) {
    return (long) column << 32 | (row & 0xFFFF_FFFFL);
  }

  /// A growing list of numbers.
  private static final class Found {
    private int[] items = new int[8];
    private int size;

    void addIf(boolean wanted, int item) {
      if (wanted && (size == 0 || items[size - 1] != item)) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
      }
    }

    int[] distinct() {
      Arrays.sort(items, 0, size);
      int kept = 0;
      for (int n = 0; n < size; n++) {
        if (n == 0 || items[n] != items[n - 1]) {
          items[kept++] = items[n];
        }
      }
      return Arrays.copyOf(items, kept);
    }
  }
}
