package org.plumbline.layout;

import java.util.BitSet;

/// How many links cross, taken as straight lines between the middles of their ends. Counted in
/// halves of cells, so that all numbers are whole.
final class Crossings {
  private static final double CROSSED = 1.1;

  private final Wiring wiring;
  private final Places places;

  Crossings(Wiring wiring, Places places) {
    this.wiring = wiring;
    this.places = places;
  }

  private int x(int block) {
    return 2 * places.column[block] + wiring.wide[block];
  }

  private int y(int block) {
    return 2 * places.row[block] + wiring.high[block];
  }

  /// What these links cost by crossing one another and all others.
  double cost(BitSet links) {
    int met = 0;
    for (int link = links.nextSetBit(0); link >= 0; link = links.nextSetBit(link + 1)) {
      met += met(link, links);
    }
    return CROSSED * met;
  }

  /// How many others a link meets; of those that are asked for as well only the later ones.
  private int met(int link, BitSet links) {
    int a = wiring.from[link];
    int b = wiring.to[link];
    int ax = x(a);
    int ay = y(a);
    int bx = x(b);
    int by = y(b);
    int left = Math.min(ax, bx);
    int right = Math.max(ax, bx);
    int top = Math.min(ay, by);
    int bottom = Math.max(ay, by);
    int met = 0;
    for (int other = 0; other < wiring.links; other++) {
      int c = wiring.from[other];
      int d = wiring.to[other];
      int cx = x(c);
      int dx = x(d);
      if (Math.max(cx, dx) < left || Math.min(cx, dx) > right) {
        continue;
      }
      int cy = y(c);
      int dy = y(d);
      if (Math.max(cy, dy) >= top
          && Math.min(cy, dy) <= bottom
          && (other > link || !links.get(other))
          && !(a == c || a == d || b == c || b == d)
          && crossing(ax, ay, bx, by, cx, cy, dx, dy)) {
        met++;
      }
    }
    return met;
  }

  /// Whether two straight lines cross between their ends, or lie upon one another.
  static boolean crossing(int ax, int ay, int bx, int by, int cx, int cy, int dx, int dy) {
    long d1 = turn(cx, cy, dx, dy, ax, ay);
    long d2 = turn(cx, cy, dx, dy, bx, by);
    if (d1 == 0 && d2 == 0) {
      long length = (long) (bx - ax) * (bx - ax) + (long) (by - ay) * (by - ay);
      long c = (long) (cx - ax) * (bx - ax) + (long) (cy - ay) * (by - ay);
      long d = (long) (dx - ax) * (bx - ax) + (long) (dy - ay) * (by - ay);
      return Math.min(c, d) < length && Math.max(c, d) > 0;
    }
    if (Long.signum(d1) * Long.signum(d2) >= 0) {
      return false;
    }
    long d3 = turn(ax, ay, bx, by, cx, cy);
    long d4 = turn(ax, ay, bx, by, dx, dy);
    return Long.signum(d3) * Long.signum(d4) < 0;
  }

  private static long turn(int ax, int ay, int bx, int by, int px, int py) {
    return (long) (bx - ax) * (py - ay) - (long) (by - ay) * (px - ax);
  }
}
