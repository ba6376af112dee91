package org.plumbline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts boxes that stand in layers into cells, and folds a long row of layers into several, one
/// below the other, as text is folded into lines.
final class Folding {
  private static final double CELL_WIDE = 224;
  private static final double CELL_HIGH = 128;
  private static final double ASPECT = 1.6;

  private final List<Layering.Box> boxes;
  private final List<Layering.Line> lines;
  private final List<List<Integer>> layers = new ArrayList<>();
  private final int[] layer;
  private final int[] row;

  private Folding(List<Layering.Box> boxes, List<Layering.Line> lines, List<Layering.Spot> spots) {
    this.boxes = boxes;
    this.lines = lines;
    layer = spots.stream().mapToInt(Layering.Spot::layer).toArray();
    row = new int[boxes.size()];
    int count = Arrays.stream(layer).max().orElse(-1) + 1;
    for (int n = 0; n < count; n++) {
      layers.add(new ArrayList<>());
    }
    for (int box = 0; box < layer.length; box++) {
      layers.get(layer[box]).add(box);
    }
    for (List<Integer> stack : layers) {
      stack.sort(java.util.Comparator.comparingDouble(box -> spots.get(box).top()));
      int next = Integer.MIN_VALUE;
      for (int box : stack) {
        row[box] = Math.max(next, (int) Math.round(spots.get(box).top()));
        next = row[box] + boxes.get(box).high();
      }
    }
  }

  /// The cells of the boxes.
  static Places of(List<Layering.Box> boxes, List<Layering.Line> lines, List<Layering.Spot> spots) {
    return new Folding(boxes, lines, spots).placed();
  }

  private Places placed() {
    Places places = new Places(boxes.size());
    int top = 0;
    int start = 0;
    for (int end : ends()) {
      top += place(start, end, top, places);
      start = end;
    }
    return places;
  }

  /// Places the layers from `start` to before `end` as one row of layers; how high it is.
  private int place(int start, int end, int top, Places places) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int n = start; n < end; n++) {
      for (int box : layers.get(n)) {
        least = Math.min(least, row[box]);
        most = Math.max(most, row[box] + boxes.get(box).high());
      }
    }
    int left = 0;
    for (int n = start; n < end; n++) {
      for (int box : layers.get(n)) {
        places.put(box, left, row[box] - least + top);
      }
      left += wide(n);
    }
    return Math.max(0, most - least);
  }

  private int wide(int n) {
    return layers.get(n).stream().mapToInt(box -> boxes.get(box).wide()).max().orElse(1);
  }

  /// Behind which layers a row ends: such that the whole is about as wide as a screen for its
  /// height, and few lines lead from row to row.
  private List<Integer> ends() {
    double whole = 0;
    for (int n = 0; n < layers.size(); n++) {
      whole += wide(n);
    }
    double high = Arrays.stream(row).max().orElse(0) - Arrays.stream(row).min().orElse(0) + 1;
    int rows = (int) Math.round(Math.sqrt(whole * CELL_WIDE / (ASPECT * high * CELL_HIGH)));
    double target = whole / Math.max(1, rows);
    return cuts(Math.max(target, 3));
  }

  /// The cheapest cuts, found from the end: a row costs what it differs from the wanted width, and
  /// each line that leads out of it.
  private List<Integer> cuts(double target) {
    int count = layers.size();
    int[] crossing = crossing();
    double[] cost = new double[count + 1];
    int[] next = new int[count + 1];
    for (int start = count - 1; start >= 0; start--) {
      cost[start] = Double.POSITIVE_INFINITY;
      double width = 0;
      for (int end = start + 1; end <= count && (width < 2 * target || end == start + 1); end++) {
        width += wide(end - 1);
        double off = end == count ? Math.max(0, width - target) : Math.abs(width - target);
        double all = 4 * Math.pow(off / target, 2) * target + crossing[end] + cost[end];
        if (all < cost[start]) {
          cost[start] = all;
          next[start] = end;
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int at = 0; at < count; at = next[at]) {
      ends.add(next[at]);
    }
    return ends;
  }

  /// How many lines cross the border before each layer.
  private int[] crossing() {
    int[] crossing = new int[layers.size() + 2];
    for (Layering.Line line : lines) {
      crossing[Math.min(layer[line.from()], layer[line.to()]) + 1]++;
      crossing[Math.max(layer[line.from()], layer[line.to()]) + 1]--;
    }
    for (int n = 1; n < crossing.length; n++) {
      crossing[n] += crossing[n - 1];
    }
    crossing[layers.size()] = 0;
    return crossing;
  }
}
