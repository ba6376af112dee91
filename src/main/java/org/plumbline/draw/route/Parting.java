package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.geom.Rect;

/// Parts the stretches of one clash: first these alone move, then what runs beside them as well,
/// straight connections last, and at worst along a border. Where more lines pass than fit, those
/// that pass there get the same distance, as large as it can be.
final class Parting {
  /// How far from a stretch something may lie that has a bearing on it.
  private static final double REACH = Rooms.FAR + 2 * Beside.NEAR;

  /// What runs nearer to what moves may have to move as well.
  private static final double PUSHED = 3 * Beside.NEAR;

  /// How often more may move.
  private static final int LEVELS = 4;

  /// More than so many are not moved together.
  private static final int MOST = 40;

  /// Another order is looked for among no more than so many.
  private static final int MOST_ORDERED = 32;

  /// How near to its end a side may be left: eight pixels are the place of one line.
  private static final double CORNER = Beside.NEAR / 2;

  private final Plan plan;
  private final List<Trace> traces;
  private final Rooms rooms;
  private final Beside beside;
  private final boolean yielding;

  /// Parts stretches of these ways.
  ///
  /// @param yielding whether distances may be less than the whole one where there is no room
  Parting(Plan plan, List<Trace> traces, Rooms rooms, Beside beside, boolean yielding) {
    this.plan = plan;
    this.traces = traces;
    this.rooms = rooms;
    this.beside = beside;
    this.yielding = yielding;
  }

  Clash parted(List<Lanes.Stretch> clash) {
    Map<Long, Lanes.Stretch> free = new LinkedHashMap<>();
    BitSet ways = new BitSet();
    for (Lanes.Stretch each : clash) {
      ways.set(each.way());
      if (kind(each) == Trace.Kind.BENT) {
        free.put(each.key(), each);
      }
    }
    Optional<List<Lanes.Lane>> moves = Optional.empty();
    boolean more = true;
    for (int level = 0; level < LEVELS && more && moves.isEmpty(); level++) {
      moves = free.isEmpty() ? moves : moves(free, true);
      more = moves.isEmpty() && widened(free, clash);
    }
    if (moves.isEmpty()) {
      moves = moves(free, false);
    }
    List<Lanes.Stretch> seen = new ArrayList<>(clash);
    seen.addAll(free.values());
    return new Clash(ways, reach(seen), moves.orElseGet(() -> yielding ? even(free) : List.of()));
  }

  /// What has been looked at for these.
  private static Rect reach(Collection<Lanes.Stretch> stretches) {
    return Rect.around(stretches.stream().map(each -> each.rect().grown(REACH)).toList())
        .orElseThrow();
  }

  private Trace.Kind kind(Lanes.Stretch stretch) {
    return traces.get(stretch.way()).kind();
  }

  /// Adds what runs beside that which moves; false if there is nothing, or too much.
  private boolean widened(Map<Long, Lanes.Stretch> free, List<Lanes.Stretch> clash) {
    Map<Long, Lanes.Stretch> wider = new LinkedHashMap<>(free);
    for (Lanes.Stretch each : free.values()) {
      for (Lanes.Stretch other : beside.within(each, PUSHED)) {
        if (kind(other) != Trace.Kind.BY_HAND) {
          wider.putIfAbsent(other.key(), other);
        }
      }
    }
    for (Lanes.Stretch each : clash) {
      if (kind(each) != Trace.Kind.BY_HAND) {
        wider.putIfAbsent(each.key(), each);
      }
    }
    boolean more = wider.size() > free.size() && wider.size() <= MOST;
    if (more) {
      free.putAll(wider);
    }
    return more;
  }

  /// What moves and what runs beside it, from the low to the high side.
  private List<Spacing.Line> lines(Map<Long, Lanes.Stretch> free, boolean borders) {
    Map<Long, Spacing.Line> lines = new LinkedHashMap<>();
    for (Lanes.Stretch each : free.values()) {
      lines.put(each.key(), new Spacing.Line(each, room(each), true, Beside.NEAR));
    }
    for (Lanes.Stretch each : free.values()) {
      Packing.Room room = room(each);
      for (Lanes.Stretch other : beside.within(each, REACH)) {
        if (other.at() > room.low() - Beside.NEAR && other.at() < room.high() + Beside.NEAR) {
          lines.putIfAbsent(other.key(), fixed(other, Beside.NEAR));
        }
      }
      if (borders) {
        for (Lanes.Stretch border : rooms.borders(each)) {
          lines.put(border.key(), fixed(border, Rooms.BORDER));
        }
      }
    }
    List<Spacing.Line> sorted = new ArrayList<>(lines.values());
    sorted.sort((one, other) -> fromLowToHigh(one.stretch(), other.stretch()));
    return sorted;
  }

  /// By their place; of those at one place first what turns to the low side.
  private int fromLowToHigh(Lanes.Stretch one, Lanes.Stretch other) {
    int places = Long.compare(Math.round(one.at()), Math.round(other.at()));
    int turns = places == 0 ? Integer.compare(turns(one), turns(other)) : places;
    int ways = turns == 0 ? Integer.compare(one.way(), other.way()) : turns;
    return ways == 0 ? Integer.compare(one.part(), other.part()) : ways;
  }

  private int turns(Lanes.Stretch stretch) {
    return stretch.way() < 0 ? 0 : beside.turns(stretch);
  }

  private static Spacing.Line fixed(Lanes.Stretch stretch, double distance) {
    return new Spacing.Line(stretch, new Packing.Room(stretch.at(), stretch.at()), false, distance);
  }

  /// Where a stretch may lie: clear of cards, and on the sides at which it ends.
  private Packing.Room room(Lanes.Stretch stretch) {
    Packing.Room room = rooms.room(stretch, stretch.at());
    Trace trace = traces.get(stretch.way());
    Plan.Link link = plan.links().get(stretch.way());
    if (stretch.part() == 0) {
      room = inside(room, trace.exit(), link.source(plan));
    }
    if (stretch.part() == beside.ways().get(stretch.way()).size() - 2) {
      room = inside(room, trace.entry(), link.target(plan));
    }
    return room.low() <= room.high() ? room : new Packing.Room(stretch.at(), stretch.at());
  }

  private static Packing.Room inside(Packing.Room room, Side side, Rect card) {
    double start = side.start(card);
    return new Packing.Room(
        Math.max(room.low(), start + CORNER),
        Math.min(room.high(), start + side.length(card) - CORNER));
  }

  /// What has to move for all to keep their distance; empty if there is no room for that.
  private Optional<List<Lanes.Lane>> moves(Map<Long, Lanes.Stretch> free, boolean borders) {
    List<Spacing.Line> lines = lines(free, borders);
    return new Spacing(lines).places(MOST_ORDERED).map(places -> moves(lines, places));
  }

  /// What has to move for all to have the same distance, where there is no room for the whole one.
  private List<Lanes.Lane> even(Map<Long, Lanes.Stretch> free) {
    List<Spacing.Line> lines = lines(free, false);
    return new Spacing(lines)
        .closerInCrowds(MOST_ORDERED)
        .or(() -> new Spacing(lines).closer())
        .map(places -> moves(lines, places))
        .orElse(List.of());
  }

  private static List<Lanes.Lane> moves(List<Spacing.Line> lines, double[] places) {
    List<Lanes.Lane> moves = new ArrayList<>();
    for (int n = 0; n < places.length; n++) {
      Spacing.Line line = lines.get(n);
      if (line.free() && Math.abs(places[n] - line.stretch().at()) > 0.001) {
        moves.add(new Lanes.Lane(line.stretch(), places[n]));
      }
    }
    return moves;
  }
}
