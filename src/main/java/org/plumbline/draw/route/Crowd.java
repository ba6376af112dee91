package org.plumbline.draw.route;

import java.util.List;
import org.plumbline.geom.Rect;

/// How many lines are docked at each side of each card so far, so that later ones prefer sides with
/// room.
final class Crowd {
  /// How much of a side a line takes before the next one costs more, in logical pixels.
  private static final double ROOM = 24;

  /// What each line beyond that costs, in logical pixels of way.
  private static final double PRICE = 56;

  private static final int MOST = 255;

  private final int[][] docked;

  Crowd(int cards) {
    docked = new int[cards][4];
  }

  /// What it costs to dock one more line at a side.
  double price(int card, Side side, Rect rect) {
    double free = side.length(rect) / ROOM - docked[card][side.number()] - 1;
    return free >= 0 ? 0 : -free * PRICE;
  }

  /// All that a link's course depends on, as one number.
  long around(Plan.Link link) {
    long around = 0;
    for (int card : List.of(link.from(), link.to())) {
      for (int lines : docked[card]) {
        around = around << 8 | Math.min(lines, MOST);
      }
    }
    return around;
  }

  void add(Plan.Link link, Course course) {
    docked[link.from()][course.source().side().number()]++;
    docked[link.to()][course.target().side().number()]++;
  }
}
