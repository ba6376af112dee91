package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Gives lines beside one another places at a distance from each other where they overlap along
/// their length, each as near to where it was as the others allow.
final class Spacing {
  private static final double SAME = 0.001;

  /// How often the best distance is halved upon.
  private static final int HALVES = 12;

  private final List<Line> lines;
  private final double[][] gaps;
  private final double[] low;
  private final double[] high;

  /// Room for lines that come from the low to the high side.
  Spacing(List<Line> lines) {
    this.lines = lines;
    this.gaps = new double[lines.size()][lines.size()];
    this.low = new double[lines.size()];
    this.high = new double[lines.size()];
    for (int n = 0; n < gaps.length; n++) {
      for (int m = 0; m < n; m++) {
        gaps[n][m] = lines.get(n).gap(lines.get(m));
        gaps[m][n] = gaps[n][m];
      }
    }
  }

  /// A line.
  ///
  /// @param room where it may lie; what is not free has its place only
  /// @param distance how far others have to keep away from it
  record Line(Lanes.Stretch stretch, Packing.Room room, boolean free, double distance) {
    /// The distance that two lines have to keep, negative if none.
    double gap(Line other) {
      boolean bound =
          (free || other.free)
              && stretch.way() != other.stretch.way()
              && stretch.start() < other.stretch.end()
              && other.stretch.start() < stretch.end();
      return bound ? Math.min(distance, other.distance) : -1;
    }
  }

  /// The places that keep the whole distance, if need be in another order; empty if there is no
  /// room for that.
  ///
  /// @param most how many lines may be for other orders to be tried
  Optional<double[]> places(int most) {
    int[] order = order();
    if (fits(order, Double.MAX_VALUE)) {
      return Optional.of(near(order, Double.MAX_VALUE));
    }
    return order.length > most || crowded() ? Optional.empty() : reordered();
  }

  private Optional<double[]> reordered() {
    for (int[] start : List.of(order(), urgent(0), urgent(Beside.NEAR))) {
      if (better(start)) {
        return Optional.of(near(start, Double.MAX_VALUE));
      }
    }
    return Optional.empty();
  }

  /// The places where lines come closer only where more of them pass side by side than fit there:
  /// evenly, as far as they have to.
  Optional<double[]> closerWhereFull(int most) {
    if (lines.size() > most) {
      return Optional.empty();
    }
    double[] share = new double[lines.size()];
    Arrays.fill(share, Beside.NEAR);
    List<List<Integer>> full = full();
    for (List<Integer> each : full) {
      double room = width(each) / (each.size() - 1);
      each.forEach(n -> share[n] = Math.min(share[n], room));
    }
    for (List<Integer> each : full) {
      for (int n : each) {
        for (int m : each) {
          gaps[n][m] = Math.min(gaps[n][m], Math.min(share[n], share[m]));
        }
      }
    }
    int[] order = order();
    return fits(order, Double.MAX_VALUE)
        ? Optional.of(near(order, Double.MAX_VALUE))
        : reordered();
  }

  /// Lines that pass side by side somewhere and have less room together than they need.
  private List<List<Integer>> full() {
    List<List<Integer>> full = new ArrayList<>();
    for (Line at : lines) {
      List<Integer> there = passing(at.stretch().start());
      for (int lowest : there) {
        for (int highest : there) {
          double low = lines.get(lowest).room().low();
          double high = lines.get(highest).room().high();
          if (high >= low && needed(there.size()) > high - low + SAME) {
            List<Integer> inside = new ArrayList<>(there);
            inside.removeIf(
                n -> lines.get(n).room().low() < low || lines.get(n).room().high() > high);
            if (inside.size() > 1 && needed(inside.size()) > width(inside) + SAME) {
              full.add(inside);
            }
          }
        }
      }
    }
    return full;
  }

  private static double needed(int lines) {
    return (lines - 1) * Beside.NEAR;
  }

  /// The room in which all these lines lie.
  private double width(List<Integer> some) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int n : some) {
      low = Math.min(low, lines.get(n).room().low());
      high = Math.max(high, lines.get(n).room().high());
    }
    return high - low;
  }

  private List<Integer> passing(double along) {
    List<Integer> passing = new ArrayList<>();
    for (int n = 0; n < lines.size(); n++) {
      Lanes.Stretch each = lines.get(n).stretch();
      if (each.start() <= along && each.end() > along) {
        passing.add(n);
      }
    }
    return passing;
  }

  /// The order in which that comes first which can lie lowest, of those that lie about as low what
  /// must not lie high.
  private int[] urgent(double about) {
    int[] order = new int[lines.size()];
    double[] least = new double[lines.size()];
    boolean[] done = new boolean[lines.size()];
    for (int n = 0; n < order.length; n++) {
      least[n] = lines.get(n).room().low();
    }
    for (int n = 0; n < order.length; n++) {
      double lowest = Double.POSITIVE_INFINITY;
      for (int m = 0; m < order.length; m++) {
        lowest = done[m] ? lowest : Math.min(lowest, least[m]);
      }
      int next = -1;
      for (int m = 0; m < order.length; m++) {
        if (!done[m]
            && least[m] <= lowest + about
            && (next < 0 || lines.get(m).room().high() < lines.get(next).room().high())) {
          next = m;
        }
      }
      order[n] = next;
      done[next] = true;
      for (int m = 0; m < order.length; m++) {
        if (!done[m] && gaps[next][m] >= 0) {
          least[m] = Math.max(least[m], least[next] + gaps[next][m]);
        }
      }
    }
    return order;
  }

  /// Puts one line after the other elsewhere, as long as less is lacking then; whether there is
  /// room for all in the end.
  private boolean better(int[] order) {
    double lacking = lacking(order, Double.MAX_VALUE);
    while (lacking > SAME) {
      double least = lacking;
      int[] best = order;
      for (int far = 1; far < order.length && least > SAME; far++) {
        for (int from = 0; from < order.length && least > SAME; from++) {
          for (int to = from - far; to <= from + far; to += 2 * far) {
            if (to >= 0 && to < order.length && lines.get(order[from]).free()) {
              int[] other = moved(order, from, to);
              double then = lacking(other, least);
              if (then < least - SAME) {
                least = then;
                best = other;
              }
            }
          }
        }
      }
      if (best == order) {
        return false;
      }
      System.arraycopy(best, 0, order, 0, order.length);
      lacking = least;
    }
    return true;
  }

  /// The places with the greatest distance below the whole one for which there is room; empty if
  /// there is none at all.
  Optional<double[]> closer(double whole) {
    double fits = 0;
    double tooFar = whole;
    for (int n = 0; n < HALVES; n++) {
      double distance = (fits + tooFar) / 2;
      if (fits(order(), distance)) {
        fits = distance;
      } else {
        tooFar = distance;
      }
    }
    return fits > 0 ? Optional.of(near(order(), fits)) : Optional.empty();
  }

  private int[] order() {
    int[] order = new int[lines.size()];
    Arrays.setAll(order, n -> n);
    return order;
  }

  /// The order with one line elsewhere.
  private static int[] moved(int[] order, int from, int to) {
    int[] moved = order.clone();
    System.arraycopy(order, from + 1, moved, from, order.length - from - 1);
    System.arraycopy(moved, to, moved, to + 1, order.length - to - 1);
    moved[to] = order[from];
    return moved;
  }

  /// Whether somewhere along there are more lines side by side than fit, in whatever order.
  private boolean crowded() {
    for (Line at : lines) {
      double from = Double.POSITIVE_INFINITY;
      double to = Double.NEGATIVE_INFINITY;
      double needed = 0;
      double widest = 0;
      for (Line each : lines) {
        if (each.free()
            && each.stretch().start() <= at.stretch().start()
            && each.stretch().end() > at.stretch().start()) {
          from = Math.min(from, each.room().low());
          to = Math.max(to, each.room().high());
          needed += each.distance();
          widest = Math.max(widest, each.distance());
        }
      }
      if (needed > 0 && needed - widest > to - from + SAME) {
        return true;
      }
    }
    return false;
  }

  /// Whether there is room in this order, at no more than this distance.
  private boolean fits(int[] order, double distance) {
    return lacking(order, distance, SAME) <= SAME;
  }

  private double lacking(int[] order, double most) {
    return lacking(order, Double.MAX_VALUE, most);
  }

  /// How far lines lie beyond their rooms in all, in this order; not exact above `most`.
  private double lacking(int[] order, double distance, double most) {
    double lacking = 0;
    for (int n = 0; n < order.length && lacking <= most; n++) {
      Packing.Room room = lines.get(order[n]).room();
      low[order[n]] = bounded(room.low(), low, order, n, distance);
      lacking += Math.max(0, low[order[n]] - room.high());
    }
    return lacking;
  }

  /// The places nearest to where the lines were: half-way between two ways to keep the distances,
  /// which keeps them as well.
  private double[] near(int[] order, double distance) {
    double[] down = new double[order.length];
    double[] up = new double[order.length];
    fits(order, distance);
    for (int n = order.length - 1; n >= 0; n--) {
      int line = order[n];
      high[line] = bounded(lines.get(line).room().high(), high, order, n, -distance);
      down[line] = bounded(Math.max(wanted(line), low[line]), down, order, n, -distance);
    }
    for (int n = 0; n < order.length; n++) {
      up[order[n]] =
          bounded(Math.min(wanted(order[n]), high[order[n]]), up, order, n, distance);
    }
    double[] places = new double[order.length];
    for (int n = 0; n < order.length; n++) {
      places[n] = (up[n] + down[n]) / 2;
    }
    return places;
  }

  private double wanted(int line) {
    Packing.Room room = lines.get(line).room();
    return Math.max(room.low(), Math.min(lines.get(line).stretch().at(), room.high()));
  }

  /// The place, moved on as far as those before it in the order want; after it, if the distance is
  /// negative.
  private double bounded(double place, double[] places, int[] order, int n, double distance) {
    double bounded = place;
    for (int m = 0; distance > 0 && m < n; m++) {
      double gap = gaps[order[n]][order[m]];
      bounded = gap < 0 ? bounded : Math.max(bounded, places[order[m]] + Math.min(gap, distance));
    }
    for (int m = n + 1; distance < 0 && m < order.length; m++) {
      double gap = gaps[order[n]][order[m]];
      bounded = gap < 0 ? bounded : Math.min(bounded, places[order[m]] - Math.min(gap, -distance));
    }
    return bounded;
  }
}
