package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Spreads the lines that meet at one side of a card: straight ones stay in the middle, the others
/// stand around them in the order in which they turn away, so that they do not cross there.
final class Ports {
  /// The usual distance of two lines at an upright side, in pixels.
  private static final double STEP = 16;

  /// The same at a level side, where labels stand beside one another.
  private static final double WIDE_STEP = 28;

  /// How near to its end a side may be left.
  private static final double CORNER = 8;

  /// One end of a link, at a side of a card. Compared in an own few words, which a short run has
  /// sooner than what the Java runtime makes for a record.
  record End(int link, boolean source) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof End end && link == end.link && source == end.source;
    }

    @Override
    public int hashCode() {
      return 2 * link + (source ? 1 : 0);
    }
  }

  /// A side of a card; the same holds for it.
  record Place(int card, Side side) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place && card == place.card && side == place.side;
    }

    @Override
    public int hashCode() {
      return 4 * card + side.number();
    }
  }

  private final Plan plan;
  private final List<Trace> traces;

  Ports(Plan plan, List<Trace> traces) {
    this.plan = plan;
    this.traces = traces;
  }

  /// The ends that meet at each side of these cards.
  ///
  /// @param links those at the cards
  Map<Place, List<End>> meeting(BitSet cards, BitSet links) {
    Map<Place, List<End>> meeting = new HashMap<>();
    for (int n = links.nextSetBit(0); n >= 0; n = links.nextSetBit(n + 1)) {
      Plan.Link link = plan.links().get(n);
      Trace trace = traces.get(n);
      if (link.isNone() || trace.kind() == Trace.Kind.BY_HAND) {
        continue;
      }
      if (cards.get(link.from())) {
        meeting
            .computeIfAbsent(new Place(link.from(), trace.exit()), _ -> new ArrayList<>(4))
            .add(new End(n, true));
      }
      if (cards.get(link.to())) {
        meeting
            .computeIfAbsent(new Place(link.to(), trace.entry()), _ -> new ArrayList<>(4))
            .add(new End(n, false));
      }
    }
    return meeting;
  }

  /// Where along the side each end stands.
  Map<End, Double> spread(Place place, List<End> ends) {
    Rect card = plan.cards().get(place.card());
    double usual = step(place.side());
    double first = place.side().start(card) + CORNER;
    double last = place.side().start(card) + place.side().length(card) - CORNER;
    Map<End, Double> stands = straight(ends);
    List<End> bent = new ArrayList<>(ends);
    bent.removeAll(stands.keySet());
    bent.sort(this::turningFirst);
    if (stands.isEmpty()) {
      double step = Math.min(usual, (last - first) / bent.size());
      double at = place.side().middle(card) - step * (bent.size() - 1) / 2;
      for (End end : bent) {
        stands.put(end, at);
        at += step;
      }
      return stands;
    }
    double low = stands.values().stream().min(Double::compare).orElseThrow();
    double high = stands.values().stream().max(Double::compare).orElseThrow();
    List<End> before = bent.stream().filter(end -> turn(end) < (low + high) / 2).toList();
    List<End> after = bent.stream().filter(end -> turn(end) >= (low + high) / 2).toList();
    double up = Math.min(usual, Math.max(0, low - first) / Math.max(1, before.size()));
    double down = Math.min(usual, Math.max(0, last - high) / Math.max(1, after.size()));
    for (int n = 0; n < before.size(); n++) {
      stands.put(before.get(n), low - up * (before.size() - n));
    }
    for (int n = 0; n < after.size(); n++) {
      stands.put(after.get(n), high + down * (n + 1));
    }
    return stands;
  }

  /// Where straight links stand: side by side around the line on which both cards face each other.
  private Map<End, Double> straight(List<End> ends) {
    Map<Integer, List<End>> byCard = new TreeMap<>();
    for (End end : ends) {
      if (traces.get(end.link()).kind() == Trace.Kind.STRAIGHT) {
        Plan.Link link = plan.links().get(end.link());
        byCard
            .computeIfAbsent(end.source() ? link.to() : link.from(), _ -> new ArrayList<>())
            .add(end);
      }
    }
    Map<End, Double> stands = new HashMap<>();
    for (List<End> side : byCard.values()) {
      for (int n = 0; n < side.size(); n++) {
        Side exit = traces.get(side.get(n).link()).exit();
        double middle = traces.get(side.get(n).link()).leaves();
        double step = Math.min(step(exit), 2 * room(side.get(n).link()) / side.size());
        stands.put(side.get(n), middle + step * (n - (side.size() - 1) / 2.0));
      }
    }
    return stands;
  }

  private static double step(Side side) {
    return side.level() ? STEP : WIDE_STEP;
  }

  /// How far a straight link may be shifted both ways and still meet both cards.
  private double room(int link) {
    Trace trace = traces.get(link);
    Rect from = plan.cards().get(plan.links().get(link).from());
    Rect to = plan.cards().get(plan.links().get(link).to());
    return Math.min(
        room(trace.exit(), from, trace.leaves()), room(trace.exit(), to, trace.leaves()));
  }

  private static double room(Side side, Rect card, double along) {
    double before = along - side.start(card);
    return Math.max(0, Math.min(before, side.length(card) - before) - CORNER);
  }

  private int turningFirst(End one, End other) {
    int turns = Double.compare(turn(one), turn(other));
    return turns == 0 ? Integer.compare(one.link(), other.link()) : turns;
  }

  /// Where a link goes after its first turn, as seen from this end, along the side.
  private double turn(End end) {
    return turning(traces.get(end.link()), end.source());
  }

  /// Where a way goes after its first turn, along the side of its source or target.
  static double turning(Trace trace, boolean source) {
    List<Point> way = source ? trace.points() : trace.points().reversed();
    Point to = way.get(Math.min(2, way.size() - 1));
    return (source ? trace.exit() : trace.entry()).level() ? to.y() : to.x();
  }

  /// The way of a trace whose ends stand elsewhere along their sides.
  static List<Point> moved(Trace trace, double leaves, double enters) {
    List<Point> way = new ArrayList<>(trace.points());
    int last = way.size() - 1;
    shift(way, 0, trace.exit(), leaves);
    shift(way, 1, trace.exit(), leaves);
    shift(way, last, trace.entry(), enters);
    shift(way, last - 1, trace.entry(), enters);
    return List.copyOf(way);
  }

  private static void shift(List<Point> way, int n, Side side, double along) {
    Point at = way.get(n);
    way.set(n, side.level() ? new Point(at.x(), along) : new Point(along, at.y()));
  }
}
