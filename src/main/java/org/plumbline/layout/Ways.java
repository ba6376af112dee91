package org.plumbline.layout;

import java.util.BitSet;

/// What the ways of links cost: their length in cells, whether they run forward and straight, and
/// what is in their way.
final class Ways {
  private static final double ROW = 0.75;
  private static final double BACKWARD = 5;
  private static final double UPRIGHT = 1.35;
  private static final double RISING = 1.8;
  private static final double BENT = 0.55;
  private static final double LONG = 0.015;
  private static final double BLOCKED = 1.3;

  private final Wiring wiring;
  private final Places places;
  private final Cells cells;

  Ways(Wiring wiring, Places places, Cells cells) {
    this.wiring = wiring;
    this.places = places;
    this.cells = cells;
  }

  /// What the ways of these links cost.
  double cost(BitSet links) {
    double sum = 0;
    for (int link = links.nextSetBit(0); link >= 0; link = links.nextSetBit(link + 1)) {
      sum += way(link);
    }
    return sum;
  }

  private double x(int block) {
    return places.column[block] + (wiring.wide[block] - 1) / 2.0;
  }

  private double y(int block) {
    return places.row[block] + (wiring.high[block] - 1) / 2.0;
  }

  private double way(int link) {
    double dx = x(wiring.to[link]) - x(wiring.from[link]);
    double dy = y(wiring.to[link]) - y(wiring.from[link]);
    double length = Math.abs(dx) + ROW * Math.abs(dy);
    double cost = wiring.pull[link] * (length + LONG * length * length);
    if (wiring.forward[link]) {
      if (dx < -0.01) {
        cost += BACKWARD + 0.1 * -dx;
      } else if (dx < 0.4) {
        cost += UPRIGHT + (dy < 0 ? RISING : 0);
      }
    }
    if (Math.abs(dx) > 0.01 && Math.abs(dy) > 0.01) {
      cost += BENT;
    }
    return cost + BLOCKED * Math.min(3, blocked(link));
  }

  /// How many cards lie in the way of the best route of at most two bends.
  private int blocked(int link) {
    int x = (int) Math.round(x(wiring.from[link]));
    int y = (int) Math.round(y(wiring.from[link]));
    int tox = (int) Math.round(x(wiring.to[link]));
    int toy = (int) Math.round(y(wiring.to[link]));
    if (x == tox) {
      return column(link, x, y, toy);
    }
    if (y == toy) {
      return row(link, x, tox, y);
    }
    int best = row(link, x, tox, y) + column(link, tox, y, toy);
    best = Math.min(best, column(link, x, y, toy) + row(link, x, tox, toy));
    int step = Integer.signum(tox - x);
    for (int turn = x + step; best > 0 && turn != tox + step; turn += step) {
      best = Math.min(best, row(link, x, turn - step, y) + row(link, turn, tox, toy));
    }
    return best;
  }

  private int row(int link, int a, int b, int row) {
    int met = 0;
    for (int at = Math.min(a, b); at <= Math.max(a, b); at++) {
      met += met(link, at, row);
    }
    return met;
  }

  private int column(int link, int column, int a, int b) {
    int met = 0;
    for (int at = Math.min(a, b); at <= Math.max(a, b); at++) {
      met += met(link, column, at);
    }
    return met;
  }

  private int met(int link, int column, int row) {
    int there = cells.at(column, row);
    return there == Cells.FREE || there == wiring.from[link] || there == wiring.to[link] ? 0 : 1;
  }

  /// Marks the links whose way may lead over the cells of a block where it is now.
  void near(int block, BitSet links) {
    int column = places.column[block];
    int row = places.row[block];
    int right = column + wiring.wide[block] - 1;
    int bottom = row + wiring.high[block] - 1;
    for (int link = 0; link < wiring.links; link++) {
      int a = wiring.from[link];
      int b = wiring.to[link];
      if (Math.min(places.column[a], places.column[b]) <= right
          && Math.max(places.column[a], places.column[b]) >= column
          && Math.min(places.row[a], places.row[b]) <= bottom
          && Math.max(places.row[a], places.row[b]) >= row) {
        links.set(link);
      }
    }
  }
}
