package org.plumbline.draw.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Gives lines beside one another places at a distance from each other where they overlap along
/// their length, each as near to where it was as the others allow.
final class Spacing {
  private static final double SAME = 0.001;

  /// How often the best distance is halved upon.
  private static final int HALVES = 12;

  private static final double WHOLE = Double.MAX_VALUE;

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
    if (fits(order(), WHOLE)) {
      return Optional.of(near(order(), WHOLE));
    }
    boolean hopeless = lines.size() > most || !Crowd.among(lines).isEmpty();
    return hopeless ? Optional.empty() : reordered();
  }

  /// The places where lines come closer only in crowds: evenly, as far as they have to.
  Optional<double[]> closerInCrowds(int most) {
    if (lines.size() > most) {
      return Optional.empty();
    }
    List<Crowd> crowds = Crowd.among(lines);
    double[] share = new double[lines.size()];
    Arrays.fill(share, WHOLE);
    for (Crowd crowd : crowds) {
      crowd.lines().forEach(n -> share[n] = Math.min(share[n], crowd.share()));
    }
    for (Crowd crowd : crowds) {
      for (int n : crowd.lines()) {
        for (int m : crowd.lines()) {
          gaps[n][m] = Math.min(gaps[n][m], Math.min(share[n], share[m]));
        }
      }
    }
    return fits(order(), WHOLE) ? Optional.of(near(order(), WHOLE)) : reordered();
  }

  /// The places with the greatest distance for all for which there is room; empty if there is none.
  Optional<double[]> closer() {
    double fits = 0;
    double tooFar = Beside.NEAR;
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

  private Optional<double[]> reordered() {
    for (int[] order : List.of(order(), urgent(0), urgent(Beside.NEAR))) {
      if (better(order)) {
        return Optional.of(near(order, WHOLE));
      }
    }
    return Optional.empty();
  }

  /// The order in which that comes first which can lie lowest; of what can lie about as low, that
  /// which must not lie high.
  private int[] urgent(double about) {
    int[] order = new int[lines.size()];
    boolean[] done = new boolean[lines.size()];
    double[] least = lines.stream().mapToDouble(line -> line.room().low()).toArray();
    for (int n = 0; n < order.length; n++) {
      int next = next(done, least, about);
      order[n] = next;
      done[next] = true;
      for (int m = 0; m < order.length; m++) {
        if (gaps[next][m] >= 0) {
          least[m] = Math.max(least[m], least[next] + gaps[next][m]);
        }
      }
    }
    return order;
  }

  private int next(boolean[] done, double[] least, double about) {
    double lowest = Double.POSITIVE_INFINITY;
    for (int n = 0; n < done.length; n++) {
      lowest = done[n] ? lowest : Math.min(lowest, least[n]);
    }
    int next = -1;
    for (int n = 0; n < done.length; n++) {
      if (!done[n]
          && least[n] <= lowest + about
          && (next < 0 || lines.get(n).room().high() < lines.get(next).room().high())) {
        next = n;
      }
    }
    return next;
  }

  /// Puts one line after the other elsewhere, as long as less is lacking then; whether there is
  /// room for all in the end.
  private boolean better(int[] order) {
    double lacking = lacking(order, WHOLE, WHOLE);
    while (lacking > SAME) {
      int[] best = best(order, lacking);
      double then = lacking(best, WHOLE, WHOLE);
      if (then > lacking - SAME) {
        return false;
      }
      System.arraycopy(best, 0, order, 0, order.length);
      lacking = then;
    }
    return true;
  }

  /// The order with one line elsewhere in which the least is lacking.
  private int[] best(int[] order, double lacking) {
    double least = lacking;
    int[] best = order;
    for (int far = 1; far < order.length && least > SAME; far++) {
      for (int from = 0; from < order.length && least > SAME; from++) {
        for (int to = from - far; to <= from + far; to += 2 * far) {
          if (to >= 0 && to < order.length && lines.get(order[from]).free()) {
            int[] other = moved(order, from, to);
            double then = lacking(other, WHOLE, least);
            best = then < least - SAME ? other : best;
            least = then < least - SAME ? then : least;
          }
        }
      }
    }
    return best;
  }

  private static int[] moved(int[] order, int from, int to) {
    int[] moved = order.clone();
    System.arraycopy(order, from + 1, moved, from, order.length - from - 1);
    System.arraycopy(moved, to, moved, to + 1, order.length - to - 1);
    moved[to] = order[from];
    return moved;
  }

  /// Whether there is room in this order, at no more than this distance.
  private boolean fits(int[] order, double distance) {
    return lacking(order, distance, SAME) <= SAME;
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
    double[] places = new double[order.length];
    lacking(order, distance, WHOLE);
    for (int n = order.length - 1; n >= 0; n--) {
      int line = order[n];
      high[line] = bounded(lines.get(line).room().high(), high, order, n, -distance);
      down[line] = bounded(Math.max(wanted(line), low[line]), down, order, n, -distance);
    }
    for (int n = 0; n < order.length; n++) {
      int line = order[n];
      up[line] = bounded(Math.min(wanted(line), high[line]), up, order, n, distance);
      places[line] = (up[line] + down[line]) / 2;
    }
    return places;
  }

  private double wanted(int line) {
    Packing.Room room = lines.get(line).room();
    return Math.max(room.low(), Math.min(lines.get(line).stretch().at(), room.high()));
  }

  /// The place, moved on as far as those before it in the order want; those after it, if the
  /// distance is negative.
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
