package org.plumbline.draw.route;

import java.util.List;
import org.plumbline.geom.Rect;

/// How far stretches may be shifted across before they come too near to a card, a sign or a border.
final class Rooms {
  /// How far stretches stay away from cards.
  static final double CLEAR = 6;

  /// How far they stay away where there is room, so that they do not run over heads of lines.
  static final double WIDE = 12;

  /// How far stretches may lie from the middle of where they were.
  static final double FAR = 60;

  /// How far stretches stay away from borders that they run along.
  static final double BORDER = 5;

  private final Surroundings around;

  Rooms(Surroundings around) {
    this.around = around;
  }

  /// The coordinates at which a stretch keeps clear of the cards on both sides.
  Packing.Room room(Lanes.Stretch each, double middle) {
    return room(each, middle, CLEAR);
  }

  /// The coordinates at which it keeps this far off the cards on both sides.
  Packing.Room room(Lanes.Stretch each, double middle, double clear) {
    double low = middle - FAR;
    double high = middle + FAR;
    for (int number : around.near(band(each, middle, FAR))) {
      Rect card = around.card(number);
      double start = each.level() ? card.y() : card.x();
      double end = each.level() ? card.bottom() : card.right();
      if (end <= each.at()) {
        low = Math.max(low, end + clear);
      } else if (start >= each.at()) {
        high = Math.min(high, start - clear);
      }
    }
    return low <= high ? new Packing.Room(low, high) : new Packing.Room(each.at(), each.at());
  }

  /// Whether the stretch would run along a border if it lay at this coordinate.
  boolean alongBorder(Lanes.Stretch stretch, double at) {
    return around.alongBorder(band(stretch, at, BORDER), stretch.level());
  }

  /// The borders along which a stretch would run if it were shifted, as stretches of no way.
  List<Lanes.Stretch> borders(Lanes.Stretch stretch) {
    return around.borders(band(stretch, stretch.at(), FAR + BORDER), stretch.level());
  }

  private static Rect band(Lanes.Stretch each, double middle, double far) {
    double length = each.end() - each.start();
    return each.level()
        ? new Rect(each.start(), middle - far, length, 2 * far)
        : new Rect(middle - far, each.start(), 2 * far, length);
  }
}
