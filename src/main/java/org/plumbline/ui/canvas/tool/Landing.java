package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Where a new card comes to lie that was dropped on others: at the nearest place where it covers
/// nothing, in the same boundary while there is room, and never across a border. A card that lies
/// on nothing stays exactly where it was dropped.
final class Landing {
  /// How far around a place is looked, in design pixels.
  private static final double FAR = 60 * Snapping.GRID;

  /// How much farther it may go for a place with more room around it.
  private static final double WORTH = 10 * Snapping.GRID;

  private static final List<Point> WAYS = ways();

  private final Room room;
  private final GridIndex taken;
  private final List<Boundary> areas;

  private Landing(Room room, Design seen, List<Rect> covered) {
    this.room = room;
    taken = GridIndex.ofRects(covered);
    areas =
        seen.boundaries().stream()
            .filter(each -> !each.collapsed() && !room.root().equals(Optional.of(each.id())))
            .toList();
  }

  /// The place for a card that was dropped among what is seen in a room.
  static Rect of(Rect dropped, Room room) {
    Design seen = room.open();
    // Of a large design only what is near is looked at, since this is asked with every move.
    Rect near = dropped.grown(FAR + Vacancy.GAP);
    List<Rect> covered =
        Elements.placed(seen)
            .filter(each -> !(each instanceof Boundary area) || area.collapsed())
            .map(Placed::seen)
            .filter(near::intersects)
            .toList();
    return covered.stream().noneMatch(dropped::intersects)
        ? dropped
        : new Landing(room, seen, covered).beside(dropped);
  }

  private Rect beside(Rect dropped) {
    Optional<Boundary> home = around(dropped);
    return nearest(dropped, home)
        .or(() -> home.flatMap(_ -> nearest(dropped, Optional.empty())))
        .orElseGet(() -> dropped.at(Vacancy.near(room.open(), dropped.corner())));
  }

  /// The nearest place that belongs to a boundary, or to none; a roomy one if that is not much
  /// farther away.
  private Optional<Rect> nearest(Rect dropped, Optional<Boundary> home) {
    Point start = dropped.corner().snapped(Snapping.GRID);
    Optional<Point> tight = Optional.empty();
    for (Point way : WAYS) {
      double farther = tight.map(each -> length(way) - length(each)).orElse(0.0);
      if (farther > WORTH) {
        break;
      }
      Rect place = dropped.at(start.plus(way.x(), way.y()));
      if (taken.isFree(place.grown(Snapping.GRID / 2)) && fits(place, home)) {
        if (taken.isFree(place.grown(Vacancy.GAP / 2))) {
          return Optional.of(place);
        }
        tight = tight.or(() -> Optional.of(way));
      }
    }
    return tight.map(way -> dropped.at(start.plus(way.x(), way.y())));
  }

  /// Whether a place lies in or beside each boundary, and in this one closest of all.
  private boolean fits(Rect place, Optional<Boundary> home) {
    return areas.stream()
            .allMatch(each ->
                each.bounds().contains(place.grown(Snapping.GRID / 2))
                    || !each.bounds().intersects(place))
        && around(place).equals(home);
  }

  private Optional<Boundary> around(Rect card) {
    return areas.stream()
        .filter(each -> each.bounds().contains(card.center()))
        .min(Comparator.comparingDouble(each -> each.bounds().width() * each.bounds().height()));
  }

  private static double length(Point way) {
    return Math.hypot(way.x(), way.y());
  }

  /// Ways to go, the nearest first; of those equally far to the right and down before the others.
  private static List<Point> ways() {
    List<Point> ways = new ArrayList<>();
    for (double x = FAR; x >= -FAR; x -= Snapping.GRID) {
      for (double y = FAR; y >= -FAR; y -= Snapping.GRID) {
        ways.add(new Point(x, y));
      }
    }
    ways.sort(Comparator.comparingDouble(Landing::length));
    return List.copyOf(ways);
  }
}
