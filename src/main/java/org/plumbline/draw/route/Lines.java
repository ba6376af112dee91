package org.plumbline.draw.route;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.geom.Rect;

/// The upright and level lines along which a way may run: few, but those that a person would
/// choose, in the middle of the gaps between cards.
final class Lines {
  /// How far from a card a line runs if there is room, in logical pixels.
  private static final double AWAY = 24;

  private final double[] xs;
  private final double[] ys;

  private Lines(SortedSet<Double> xs, SortedSet<Double> ys) {
    this.xs = array(xs);
    this.ys = array(ys);
  }

  /// Places of the upright lines, ascending.
  double[] xs() {
    return xs;
  }

  /// Places of the level lines, ascending.
  double[] ys() {
    return ys;
  }

  /// The lines around two cards, and the lines through their docks.
  static Lines between(List<Dock> docks, Obstacles obstacles) {
    TreeSet<Double> xs = new TreeSet<>();
    TreeSet<Double> ys = new TreeSet<>();
    docks.forEach(dock -> (dock.side().level() ? ys : xs).add(dock.along()));
    for (Rect end : obstacles.ends()) {
      around(end, obstacles, xs, ys);
    }
    Rect a = obstacles.ends().getFirst();
    Rect b = obstacles.ends().getLast();
    xs.add(Math.rint((Math.max(a.x(), b.x()) + Math.min(a.right(), b.right())) / 2));
    ys.add(Math.rint((Math.max(a.y(), b.y()) + Math.min(a.bottom(), b.bottom())) / 2));
    return new Lines(xs, ys);
  }

  /// The lines around all cards in reach, besides.
  static Lines among(List<Dock> docks, Obstacles obstacles) {
    Lines few = between(docks, obstacles);
    TreeSet<Double> xs = new TreeSet<>();
    TreeSet<Double> ys = new TreeSet<>();
    Arrays.stream(few.xs).forEach(xs::add);
    Arrays.stream(few.ys).forEach(ys::add);
    for (Rect card : obstacles.cards()) {
      around(card, obstacles, xs, ys);
    }
    return new Lines(xs, ys);
  }

  private static void around(
      Rect card, Obstacles obstacles, Collection<Double> xs, Collection<Double> ys) {
    xs.add(card.right() + gap(card, obstacles, Side.RIGHT));
    xs.add(card.x() - gap(card, obstacles, Side.LEFT));
    ys.add(card.bottom() + gap(card, obstacles, Side.BOTTOM));
    ys.add(card.y() - gap(card, obstacles, Side.TOP));
  }

  /// Half the way to the next card on that side, or the usual distance if it is far.
  private static double gap(Rect card, Obstacles obstacles, Side side) {
    double room = 2 * AWAY;
    for (Rect other : obstacles.cards()) {
      room = Math.min(room, room(card, other, side));
    }
    for (Rect other : obstacles.ends()) {
      room = Math.min(room, room(card, other, side));
    }
    return Math.rint(room / 2);
  }

  /// The free way from a card to another one that faces it; endless if it does not.
  private static double room(Rect card, Rect other, Side side) {
    boolean besideLevel = other.y() < card.bottom() && other.bottom() > card.y();
    boolean besideUpright = other.x() < card.right() && other.right() > card.x();
    double room =
        switch (side) {
          case RIGHT -> besideLevel ? other.x() - card.right() : -1;
          case LEFT -> besideLevel ? card.x() - other.right() : -1;
          case BOTTOM -> besideUpright ? other.y() - card.bottom() : -1;
          case TOP -> besideUpright ? card.y() - other.bottom() : -1;
        };
    return room < 2 ? Double.POSITIVE_INFINITY : room;
  }

  private static double[] array(SortedSet<Double> places) {
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
