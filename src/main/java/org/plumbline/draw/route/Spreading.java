package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Moves lines apart that would run upon one another in the same gap. Only the inner stretches of a
/// way move; those at its ends stay at their docks.
final class Spreading {
  /// How far parallel lines lie apart if there is room, in logical pixels.
  private static final double APART = 10;

  private final Plan plan;
  private final Obstacles.Indexes indexes;
  private final List<List<Point>> ways;
  private final boolean upright;

  /// A stretch of a way.
  ///
  /// @param at its place across: x of an upright one, y of a level one
  /// @param from where it begins along, below `to`
  /// @param before which way it comes from at its beginning: -1 from lower places across, 1 from
  ///   higher ones
  /// @param after the same at its end
  private record Run(
      int link, int index, double at, double from, double to, int before, int after) {
    boolean overlaps(Run other) {
      return from < other.to + APART / 2 && other.from < to + APART / 2;
    }

    boolean crowds(Run other) {
      return Math.abs(at - other.at) < APART - 0.5 && overlaps(other);
    }
  }

  private Spreading(Plan plan, Obstacles.Indexes indexes, List<List<Point>> ways, boolean upright) {
    this.plan = plan;
    this.indexes = indexes;
    this.ways = ways;
    this.upright = upright;
  }

  /// The ways with their lines apart.
  static List<List<Point>> apart(Plan plan, Obstacles.Indexes indexes, List<List<Point>> ways) {
    List<List<Point>> next = new ArrayList<>(ways);
    new Spreading(plan, indexes, next, true).spread();
    new Spreading(plan, indexes, next, false).spread();
    return next;
  }

  private void spread() {
    List<Run> runs = new ArrayList<>();
    for (int link = 0; link < ways.size(); link++) {
      if (plan.links().get(link).bends().isEmpty()) {
        collect(link, runs);
      }
    }
    runs.sort(
        Comparator.comparingDouble(Run::at)
            .thenComparingDouble(Run::from)
            .thenComparingInt(Run::link));
    for (List<Run> crowd : crowds(runs)) {
      part(crowd);
    }
  }

  private void collect(int link, List<Run> runs) {
    List<Point> way = ways.get(link);
    for (int n = 1; n + 2 < way.size(); n++) {
      Point a = way.get(n);
      Point b = way.get(n + 1);
      if (upright == Ways.same(a.x(), b.x())) {
        boolean forward = along(a) <= along(b);
        int atA = (int) Math.signum(across(way.get(n - 1)) - across(a));
        int atB = (int) Math.signum(across(way.get(n + 2)) - across(b));
        runs.add(
            new Run(
                link,
                n,
                across(a),
                Math.min(along(a), along(b)),
                Math.max(along(a), along(b)),
                forward ? atA : atB,
                forward ? atB : atA));
      }
    }
  }

  private double across(Point point) {
    return upright ? point.x() : point.y();
  }

  private double along(Point point) {
    return upright ? point.y() : point.x();
  }

  /// Groups of runs that are too near to each other, directly or by way of others.
  private static List<List<Run>> crowds(List<Run> runs) {
    int[] leader = new int[runs.size()];
    for (int n = 0; n < leader.length; n++) {
      leader[n] = n;
      for (int m = n - 1; m >= 0 && runs.get(n).at - runs.get(m).at < APART; m--) {
        if (runs.get(n).crowds(runs.get(m))) {
          leader[root(leader, m)] = root(leader, n);
        }
      }
    }
    List<List<Run>> crowds = new ArrayList<>();
    int[] number = new int[leader.length];
    for (int n = 0; n < leader.length; n++) {
      int root = root(leader, n);
      if (number[root] == 0) {
        crowds.add(new ArrayList<>());
        number[root] = crowds.size();
      }
      crowds.get(number[root] - 1).add(runs.get(n));
    }
    crowds.removeIf(crowd -> crowd.size() < 2);
    return crowds;
  }

  private static int root(int[] leader, int start) {
    int root = start;
    while (leader[root] != root) {
      leader[root] = leader[leader[root]];
      root = leader[root];
    }
    return root;
  }

  private void part(List<Run> crowd) {
    List<Run> ordered = ordered(crowd);
    int[] tracks = new int[ordered.size()];
    int last = 0;
    for (int n = 0; n < tracks.length; n++) {
      for (int m = 0; m < n; m++) {
        if (ordered.get(n).overlaps(ordered.get(m))) {
          tracks[n] = Math.max(tracks[n], tracks[m] + 1);
        }
      }
      last = Math.max(last, tracks[n]);
    }
    if (last == 0) {
      return;
    }
    Room room = room(crowd);
    double step = Math.min(APART, (room.high - room.low) / last);
    double middle = crowd.stream().mapToDouble(Run::at).average().orElseThrow();
    double first =
        Math.clamp(middle - step * last / 2, room.low, Math.max(room.low, room.high - step * last));
    for (int n = 0; n < tracks.length; n++) {
      move(ordered.get(n), Math.rint((first + step * tracks[n]) * 2) / 2);
    }
  }

  /// From low to high places across, such that few lines cross: a run whose end lies within another
  /// one's length belongs on the side to which it turns there.
  private static List<Run> ordered(List<Run> crowd) {
    int[] score = new int[crowd.size()];
    for (int n = 0; n < score.length; n++) {
      for (int m = 0; m < score.length; m++) {
        Run run = crowd.get(n);
        Run other = crowd.get(m);
        if (n != m && run.overlaps(other)) {
          score[n] += run.from >= other.from ? run.before : -other.before;
          score[n] += run.to <= other.to ? run.after : -other.after;
        }
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int n = 0; n < score.length; n++) {
      order.add(n);
    }
    order.sort(Comparator.comparingInt(n -> score[n]));
    return order.stream().map(crowd::get).toList();
  }

  /// The places across in which a crowd may lie without touching a card.
  private record Room(double low, double high) {}

  private Room room(List<Run> crowd) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (Run run : crowd) {
      Rect near = area(run).grown(8 * APART);
      for (int each : indexes.cards().near(near)) {
        Rect card = plan.cards().get(each);
        double start = upright ? card.y() : card.x();
        double end = upright ? card.bottom() : card.right();
        if (run.from < end && run.to > start) {
          double before = upright ? card.right() : card.bottom();
          double behind = upright ? card.x() : card.y();
          low = before <= run.at ? Math.max(low, before + Obstacles.CLEARANCE) : low;
          high = behind >= run.at ? Math.min(high, behind - Obstacles.CLEARANCE) : high;
        }
      }
    }
    double at = crowd.getFirst().at;
    return new Room(
        Math.min(at, Math.max(low, at - 8 * APART)), Math.max(at, Math.min(high, at + 8 * APART)));
  }

  private Rect area(Run run) {
    return upright
        ? new Rect(run.at, run.from, 0, run.to - run.from)
        : new Rect(run.from, run.at, run.to - run.from, 0);
  }

  private void move(Run run, double at) {
    List<Point> way = new ArrayList<>(ways.get(run.link));
    for (int n = run.index; n <= run.index + 1; n++) {
      Point point = way.get(n);
      way.set(n, upright ? new Point(at, point.y()) : new Point(point.x(), at));
    }
    ways.set(run.link, way);
  }
}
