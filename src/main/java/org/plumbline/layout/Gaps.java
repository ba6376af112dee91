package org.plumbline.layout;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Where columns start, or rows: evenly, with more room where borders of boundaries meet that would
/// not fit between two cards.
final class Gaps {
  /// What stays free between a border and a card, or another border.
  private static final double FREE = 24;

  /// What a line shows on both sides of a label on it, and how wide a letter is about.
  private static final double AROUND_LABEL = 48;

  private static final double LETTER = 6;

  private final double origin;
  private final double step;
  private final NavigableMap<Integer, Double> more;

  private Gaps(double origin, double step, NavigableMap<Integer, Double> more) {
    this.origin = origin;
    this.step = step;
    this.more = more;
  }

  double start(int n) {
    double sum = 0;
    for (double each : more.headMap(n, true).values()) {
      sum += each;
    }
    return origin + n * step + sum;
  }

  static Gaps columns(Task task, Places places) {
    double gap = task.mesh().gapX();
    NavigableMap<Integer, Double> more = new TreeMap<>();
    if (task.held().isEmpty()) {
      more.putAll(more(borders(task.board(), places, true), gap));
      labels(task, places)
          .forEach((line, width) -> {
            if (width > gap) {
              more.merge(line, grid(width - gap), Math::max);
            }
          });
    }
    return new Gaps(task.mesh().origin().x(), task.mesh().stepX(), more);
  }

  static Gaps rows(Task task, Places places) {
    NavigableMap<Integer, Double> more = new TreeMap<>();
    if (task.held().isEmpty()) {
      more.putAll(more(borders(task.board(), places, false), task.mesh().gapY()));
    }
    return new Gaps(task.mesh().origin().y(), task.mesh().stepY(), more);
  }

  private static double grid(double length) {
    return Math.ceil(length / Task.GRID) * Task.GRID;
  }

  /// How wide the gap before a column has to be for the labels of the lines that run straight
  /// across it from one card to the next.
  private static Map<Integer, Double> labels(Task task, Places places) {
    Map<Integer, Double> widths = new TreeMap<>();
    task.labels()
        .forEach((link, letters) -> {
          Board.Link it = task.board().links().get(link);
          boolean right = places.column[it.from()] < places.column[it.to()];
          int one = right ? it.from() : it.to();
          int next = right ? it.to() : it.from();
          int line = places.column[next];
          if (places.row[one] == places.row[next]
              && places.column[one] + task.board().blocks().get(one).wide() == line) {
            widths.merge(line, AROUND_LABEL + letters * LETTER, Math::max);
          }
        });
    return widths;
  }

  private static NavigableMap<Integer, Double> more(Map<Integer, double[]> borders, double gap) {
    NavigableMap<Integer, Double> more = new TreeMap<>();
    borders.forEach((line, pads) -> {
      double lack = pads[0] + pads[1] + FREE - gap;
      if (lack > 0) {
        more.put(line, lack);
      }
    });
    return more;
  }

  /// How far borders reach into the gap before each column or row, from both sides.
  private static Map<Integer, double[]> borders(Board board, Places places, boolean across) {
    Map<Integer, double[]> borders = new TreeMap<>();
    int size = board.areas().size();
    Frame[] frames = frames(board, places);
    double[] before = new double[size];
    double[] behind = new double[size];
    for (int area = size - 1; area >= 0; area--) {
      if (frames[area].wide() == 0) {
        continue;
      }
      before[area] += across ? Measures.SIDE : Measures.ABOVE;
      behind[area] += across ? Measures.SIDE : Measures.BELOW;
      int first = across ? frames[area].left() : frames[area].top();
      int last = (across ? frames[area].right() : frames[area].bottom()) + 1;
      double[] start = borders.computeIfAbsent(first, _ -> new double[2]);
      start[1] = Math.max(start[1], before[area]);
      double[] end = borders.computeIfAbsent(last, _ -> new double[2]);
      end[0] = Math.max(end[0], behind[area]);
      int outer = board.areas().get(area).around();
      if (outer != Board.NOWHERE) {
        boolean same = (across ? frames[outer].left() : frames[outer].top()) == first;
        boolean sameEnd = (across ? frames[outer].right() : frames[outer].bottom()) + 1 == last;
        before[outer] = Math.max(before[outer], same ? before[area] : 0);
        behind[outer] = Math.max(behind[outer], sameEnd ? behind[area] : 0);
      }
    }
    return borders;
  }

  private static Frame[] frames(Board board, Places places) {
    Wiring wiring = new Wiring(board);
    Frame[] frames = new Frame[board.areas().size()];
    for (int area = 0; area < frames.length; area++) {
      frames[area] = wiring.frame(area, places);
    }
    return frames;
  }
}
