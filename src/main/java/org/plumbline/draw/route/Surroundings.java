package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Rect;

/// The cards and signs of a plan and the tracks around each of them: the lines along its sides on
/// which connections run, in the middle of the gap to the next card or at a fair distance.
final class Surroundings {
  /// Gaps wider than this are open space, in logical pixels.
  static final double WIDE = 96;

  /// How far from a card a line runs in open space.
  static final double FAIR = 24;

  private final List<Rect> cards;
  private final int signs;
  private final GridIndex index;
  private final List<Rect> areas;
  private final double[] tracks;

  Surroundings(Plan plan, GridIndex index) {
    this.cards = plan.obstacles();
    this.signs = plan.cards().size();
    this.index = index;
    this.areas = plan.areas();
    this.tracks = new double[4 * cards.size()];
    java.util.Arrays.fill(tracks, Double.NaN);
  }

  Rect card(int number) {
    return cards.get(number);
  }

  /// Whether the number is not that of a card, but of a title or note.
  boolean isSign(int number) {
    return number >= signs;
  }

  /// The cards and signs that touch the area, by number.
  int[] near(Rect area) {
    return index.near(area);
  }

  /// Whether a stretch would run along the border of an area, and not just across it.
  ///
  /// @param band the stretch, as wide as borders have to be kept away from
  boolean alongBorder(Rect band, boolean level) {
    for (Rect area : areas) {
      if (level
          ? overlap(band.x(), band.right(), area.x(), area.right())
              && (within(area.y(), band.y(), band.bottom())
                  || within(area.bottom(), band.y(), band.bottom()))
          : overlap(band.y(), band.bottom(), area.y(), area.bottom())
              && (within(area.x(), band.x(), band.right())
                  || within(area.right(), band.x(), band.right()))) {
        return true;
      }
    }
    return false;
  }

  /// The borders in a band that run along it, as stretches of no way.
  List<Lanes.Stretch> borders(Rect band, boolean level) {
    List<Lanes.Stretch> borders = new ArrayList<>();
    for (int way = -1; way >= -areas.size(); way--) {
      Rect area = areas.get(-1 - way);
      double start = level ? area.x() : area.y();
      double end = level ? area.right() : area.bottom();
      double[] both = {level ? area.y() : area.x(), level ? area.bottom() : area.right()};
      for (int n = 0; n < both.length; n++) {
        Lanes.Stretch border = new Lanes.Stretch(way, n, level, both[n], start, end);
        if (border.rect().intersects(band)) {
          borders.add(border);
        }
      }
    }
    return borders;
  }

  private static boolean overlap(double from, double to, double start, double end) {
    return from < end && start < to;
  }

  private static boolean within(double value, double low, double high) {
    return value > low && value < high;
  }

  /// Whether nothing but the two cards touches the area.
  boolean free(Rect area, int one, int other) {
    for (int each : index.near(area)) {
      if (each != one && each != other) {
        return false;
      }
    }
    return true;
  }

  /// The coordinate of the track along a side of a card.
  double track(int card, Side side) {
    int key = 4 * card + side.number();
    if (Double.isNaN(tracks[key])) {
      tracks[key] = found(card, side);
    }
    return tracks[key];
  }

  private double found(int number, Side side) {
    Rect card = cards.get(number);
    double edge = side.edge(card);
    int way = side.dx() + side.dy();
    double gap = Double.POSITIVE_INFINITY;
    for (int each : index.near(front(card, side))) {
      Rect other = cards.get(each);
      double distance = (side.opposite().edge(other) - edge) * way;
      if (each != number && distance >= 0 && !isSign(each)) {
        gap = Math.min(gap, distance);
      }
    }
    return edge + way * (gap <= WIDE ? gap / 2 : FAIR);
  }

  /// The space in front of a side.
  private static Rect front(Rect card, Side side) {
    return switch (side) {
      case RIGHT -> new Rect(card.right(), card.y(), WIDE, card.height());
      case BOTTOM -> new Rect(card.x(), card.bottom(), card.width(), WIDE);
      case LEFT -> new Rect(card.x() - WIDE, card.y(), WIDE, card.height());
      case TOP -> new Rect(card.x(), card.y() - WIDE, card.width(), WIDE);
    };
  }
}
