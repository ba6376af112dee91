package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Point;

/// The order of the stretches of a bundle from its low side (left, above) to its high side, in
/// which they cross one another least where they turn away.
final class Order {
  /// Ends nearer to each other than this along a bundle would lie on one another.
  private static final double NEAR = 8;

  /// How many crossings two ends on one another are worth.
  private static final int OVERLAP = 4;

  /// Larger bundles keep the first guess: looking further would cost more than it gains.
  private static final int MOST = 24;

  private final List<List<Point>> ways;

  private Order(List<List<Point>> ways) {
    this.ways = ways;
  }

  static Order of(List<List<Point>> ways) {
    return new Order(ways);
  }

  /// The bundle in order: a first guess, then each goes where it costs least, as long as that
  /// helps.
  List<Lanes.Stretch> sorted(List<Lanes.Stretch> bundle) {
    List<Turn> turns = new ArrayList<>();
    bundle.forEach(each -> turns.add(turn(each)));
    turns.sort(Turn::compared);
    boolean better = turns.size() <= MOST;
    for (int pass = 0; better && pass < turns.size(); pass++) {
      better = false;
      for (Turn turn : List.copyOf(turns)) {
        better |= moved(turns, turn);
      }
    }
    return turns.stream().map(Turn::stretch).toList();
  }

  /// Puts one stretch where it costs least; whether that is better than where it was.
  private static boolean moved(List<Turn> turns, Turn turn) {
    int place = place(turns, turn);
    turns.remove(place);
    int cost = 0;
    for (Turn each : turns) {
      cost += turn.costBelow(each);
    }
    int least = Integer.MAX_VALUE;
    int best = 0;
    int there = 0;
    for (int n = 0; n <= turns.size(); n++) {
      if (cost < least) {
        least = cost;
        best = n;
      }
      there = n == place ? cost : there;
      if (n < turns.size()) {
        cost += turns.get(n).costBelow(turn) - turn.costBelow(turns.get(n));
      }
    }
    turns.add(least < there ? best : place, turn);
    return least < there;
  }

  private static int place(List<Turn> turns, Turn turn) {
    int place = 0;
    while (!turns.get(place).stretch.is(turn.stretch)) {
      place++;
    }
    return place;
  }

  private Turn turn(Lanes.Stretch stretch) {
    List<Point> way = ways.get(stretch.way());
    Point a = way.get(stretch.part());
    Point b = way.get(stretch.part() + 1);
    boolean forward = stretch.level() ? a.x() <= b.x() : a.y() <= b.y();
    Point first = way.get(stretch.part() - 1);
    Point last = way.get(stretch.part() + 2);
    return new Turn(
        stretch,
        across(stretch, forward ? first : last) > stretch.at(),
        across(stretch, forward ? last : first) > stretch.at());
  }

  private static double across(Lanes.Stretch stretch, Point point) {
    return stretch.level() ? point.y() : point.x();
  }

  /// A stretch, and whether it turns to the high side at its start and at its end.
  private record Turn(Lanes.Stretch stretch, boolean startHigh, boolean endHigh) {
    /// First what turns to the low side at both ends, last what turns to the high side.
    int group() {
      if (startHigh == endHigh) {
        return startHigh ? 3 : 0;
      }
      return startHigh ? 2 : 1;
    }

    private int compared(Turn other) {
      int groups = Integer.compare(group(), other.group());
      int places = groups == 0 ? Double.compare(place(), other.place()) : groups;
      return places == 0 ? Long.compare(stretch.key(), other.stretch.key()) : places;
    }

    /// Within a group: the short before the long on the low side, the other way round on the high.
    double place() {
      return switch (group()) {
        case 0 -> stretch.end() - stretch.start();
        case 1 -> -stretch.start();
        case 2 -> stretch.end();
        default -> stretch.start() - stretch.end();
      };
    }

    /// What it costs if this stretch lies below the other: crossings, and ends on one another.
    int costBelow(Turn high) {
      int cost = 0;
      cost += startHigh ? high.met(stretch.start(), true) : 0;
      cost += endHigh ? high.met(stretch.end(), true) : 0;
      cost += high.startHigh ? 0 : met(high.stretch.start(), false);
      cost += high.endHigh ? 0 : met(high.stretch.end(), false);
      return cost;
    }

    /// What a line costs that comes from one side at this coordinate.
    private int met(double at, boolean fromLow) {
      int cost = at > stretch.start() && at < stretch.end() ? 1 : 0;
      boolean atStart = startHigh != fromLow && Math.abs(at - stretch.start()) < NEAR;
      boolean atEnd = endHigh != fromLow && Math.abs(at - stretch.end()) < NEAR;
      return cost + (atStart || atEnd ? OVERLAP : 0);
    }
  }
}
