package org.plumbline.layout;

/// What areas cost: their size, and whoever is in them without belonging there.
final class Enclosures {
  /// What something foreign in an area costs: more than anything could be worth.
  private static final double BROKEN = 1_000;

  private static final double ROW = 0.75;
  private static final double OUTLINE = 0.35;
  private static final double EMPTY = 0.3;

  private final Wiring wiring;
  private final Places places;

  Enclosures(Wiring wiring, Places places) {
    this.wiring = wiring;
    this.places = places;
  }

  /// What the areas cost that have to do with these blocks.
  double cost(int[] blocks) {
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
}
