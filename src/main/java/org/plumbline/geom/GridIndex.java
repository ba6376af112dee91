package org.plumbline.geom;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Finds what lies near a place among many things, each of which covers one or more rectangles: a
/// square grid whose cells know what touches them.
///
/// Immutable. A few things that have moved are kept beside the grid, so that a changed index costs
/// next to nothing and shares the grid with the one before.
public final class GridIndex {
  /// Width of a cell in logical pixels: about one card with the space around it.
  private static final double CELL = 192;

  /// More cells than this for one rectangle cost more than looking at it in every query.
  private static final long MOST_CELLS = 4_096;

  /// So many moved things are looked through faster than a new grid is made.
  private static final int MOST_MOVED = 256;

  private final List<List<Rect>> shapes;
  private final GridCells cells;
  private final BitSet beside;

  private GridIndex(List<List<Rect>> shapes, GridCells cells, BitSet beside) {
    this.shapes = shapes;
    this.cells = cells;
    this.beside = beside;
  }

  /// An index of things numbered from 0; each covers its rectangles, or nothing.
  public static GridIndex of(List<List<Rect>> shapes) {
    GridCells cells = new GridCells(shapes.size());
    BitSet beside = new BitSet();
    for (int item = 0; item < shapes.size(); item++) {
      for (Rect rect : shapes.get(item)) {
        if (span(rect) > MOST_CELLS) {
          beside.set(item);
        } else {
          fill(cells, item, rect);
        }
      }
    }
    return new GridIndex(List.copyOf(shapes), cells, beside);
  }

  /// An index of things that cover one rectangle each.
  public static GridIndex ofRects(List<Rect> rects) {
    return of(rects.stream().map(List::of).toList());
  }

  /// The same things, some of which cover something else now.
  public GridIndex with(Map<Integer, List<Rect>> changed) {
    List<Rect>[] next = copied();
    BitSet moved = (BitSet) beside.clone();
    changed.forEach((item, rects) -> {
      next[item] = List.copyOf(rects);
      moved.set(item);
    });
    List<List<Rect>> all = Arrays.asList(next);
    return moved.cardinality() > MOST_MOVED ? of(all) : new GridIndex(all, cells, moved);
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
    collect(area, found);
    for (int item = beside.nextSetBit(0); item >= 0; item = beside.nextSetBit(item + 1)) {
      found.addIf(touches(item, area), item);
    }
    return found.distinct();
  }

  private void collect(Rect area, Found found) {
    int right = cell(area.right());
    int bottom = cell(area.bottom());
    for (int column = cell(area.x()); column <= right; column++) {
      for (int row = cell(area.y()); row <= bottom; row++) {
        GridCells.Cell cell = cells.at(key(column, row));
        for (int n = 0; n < cell.size(); n++) {
          int item = cell.item(n);
          found.addIf(touch(cell.rect(n), area) && !beside.get(item), item);
        }
      }
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

  private static void fill(GridCells cells, int item, Rect rect) {
    int right = cell(rect.right());
    int bottom = cell(rect.bottom());
    for (int column = cell(rect.x()); column <= right; column++) {
      for (int row = cell(rect.y()); row <= bottom; row++) {
        cells.add(key(column, row), item, rect);
      }
    }
  }

  private static long span(Rect rect) {
    return (1L + cell(rect.right()) - cell(rect.x())) * (1L + cell(rect.bottom()) - cell(rect.y()));
  }

  private static int cell(double coordinate) {
    return (int) Math.floor(coordinate / CELL);
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
