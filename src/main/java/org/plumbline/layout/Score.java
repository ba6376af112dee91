package org.plumbline.layout;

import java.util.BitSet;

/// How good an arrangement is, the less the better: short connections that run forward and
/// straight, few crossings, nothing in the way, areas that hold together, a picture of the
/// proportions of a screen. Lengths are counted in cells.
///
/// The parts of the sum that a few blocks have a bearing on can be had alone, so that small steps
/// cost little.
final class Score {
  /// What something foreign in an area costs: more than anything could be worth.
  static final double BROKEN = 1_000;

  private static final double ROW = 0.75;
  private static final double BACKWARD = 3.8;
  private static final double UPRIGHT = 1.35;
  private static final double RISING = 1.8;
  private static final double BENT = 0.55;
  private static final double LONG = 0.015;
  private static final double BLOCKED = 1.3;
  private static final double CROSSED = 1.1;
  private static final double OUTLINE = 0.35;
  private static final double EMPTY = 0.3;
  private static final double EXTENT = 0.3;
  private static final double PROPORTION = 1.3;
  private static final double LEFT = 2.0;
  private static final double HIGH = 0.15;
  private static final double ASPECT = 1.8;

  private final Wiring wiring;
  private final Places places;
  private final Cells cells;
  private final int[] everybody;

  Score(Wiring wiring, Places places, Cells cells) {
    this.wiring = wiring;
    this.places = places;
    this.cells = cells;
    everybody = java.util.stream.IntStream.range(0, wiring.blocks).toArray();
  }

  /// The whole sum.
  double all() {
    BitSet links = new BitSet();
    links.set(0, wiring.links);
    return ways(links) + crossings(links) + areas(everybody) + extent();
  }

  /// What the ways of these links cost.
  double ways(BitSet links) {
    double sum = 0;
    for (int link = links.nextSetBit(0); link >= 0; link = links.nextSetBit(link + 1)) {
      sum += way(link);
    }
    return sum;
  }

  /// What these links cost by crossing one another and all others.
  double crossings(BitSet links) {
    int met = 0;
    for (int link = links.nextSetBit(0); link >= 0; link = links.nextSetBit(link + 1)) {
      for (int other = 0; other < wiring.links; other++) {
        if ((other > link || !links.get(other)) && crossing(link, other)) {
          met++;
        }
      }
    }
    return CROSSED * met;
  }

  double x(int block) {
    return places.column[block] + (wiring.wide[block] - 1) / 2.0;
  }

  double y(int block) {
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

  /// Whether the straight lines between the middles cross, or lie upon one another.
  private boolean crossing(int one, int other) {
    int a = wiring.from[one];
    int b = wiring.to[one];
    int c = wiring.from[other];
    int d = wiring.to[other];
    if (a == c || a == d || b == c || b == d) {
      return false;
    }
    return Cells.crossing(x(a), y(a), x(b), y(b), x(c), y(c), x(d), y(d));
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

  /// What the areas cost that have to do with these blocks: their size, and whoever intrudes.
  double areas(int[] blocks) {
    double sum = 0;
    for (int area = 0; area < wiring.members.length; area++) {
      boolean ours = false;
      for (int block : blocks) {
        ours |= wiring.inside[area][block];
      }
      sum += frame(area).wide() == 0 ? 0 : ours ? area(area) : intruders(area, blocks);
    }
    return sum;
  }

  private double area(int area) {
    Frame frame = frame(area);
    double cost = OUTLINE * (frame.wide() + ROW * frame.high());
    cost += EMPTY * (frame.wide() * frame.high() - wiring.members[area].length);
    for (int block = 0; block < wiring.blocks; block++) {
      cost += !wiring.inside[area][block] && holds(frame, block) ? BROKEN : 0;
    }
    for (int other = 0; other < wiring.members.length; other++) {
      if (!wiring.nested[area][other] && frame.meets(frame(other))) {
        cost += BROKEN;
      }
    }
    return cost;
  }

  private double intruders(int area, int[] blocks) {
    Frame frame = frame(area);
    double cost = 0;
    for (int block : blocks) {
      cost += holds(frame, block) ? BROKEN : 0;
    }
    return cost;
  }

  private boolean holds(Frame frame, int block) {
    int column = places.column[block];
    int row = places.row[block];
    return column <= frame.right()
        && column + wiring.wide[block] > frame.left()
        && row <= frame.bottom()
        && row + wiring.high[block] > frame.top();
  }

  private Frame frame(int area) {
    return wiring.frame(area, places);
  }

  /// What the whole costs: its size, its proportions, and sources that are not where people start
  /// to read.
  double extent() {
    Frame frame = Frame.around(everybody, wiring, places);
    double wide = frame.wide() * 224 - 48;
    double high = frame.high() * 128 - 64;
    double cost = EXTENT * (frame.wide() + ROW * frame.high());
    cost += PROPORTION * Math.max(wide / ASPECT, high) / 128;
    cost *= Math.max(1, Math.sqrt(wiring.blocks) / 5);
    for (int block = 0; block < wiring.blocks; block++) {
      if (wiring.start[block]) {
        cost += LEFT * (places.column[block] - frame.left());
        cost += HIGH * (places.row[block] - frame.top());
      }
    }
    return cost;
  }
}
