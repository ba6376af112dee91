package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Where on the page of a design something can be put without covering a card or a note.
final class FreeSpace {
  /// The mesh of the grid on which things are placed, in logical pixels.
  static final double GRID = 16;

  /// The distance that is kept to what is there already.
  static final double GAP = 32;

  private static final double MARGIN = 8;
  private static final double CELL = 256;
  private static final double FAR = 800;
  private static final List<Point> AROUND = around();

  private final Map<Cell, List<Rect>> taken = new HashMap<>();
  private final List<Boundary> areas;
  private double bottom;

  FreeSpace(Design design) {
    areas = design.boundaries();
    bottom = Elements.extent(design).map(Rect::bottom).orElse(0.0);
    design.components().forEach(each -> take(each.bounds()));
    design.notes().forEach(each -> take(each.bounds()));
  }

  private record Cell(int column, int row) {}

  /// The free place of this size that is nearest to the wanted one; below everything if there is
  /// none within a screen.
  Rect nearest(Rect wanted) {
    return nearest(wanted, List.of());
  }

  /// The same where other places have been given away already.
  Rect nearest(Rect wanted, List<Rect> given) {
    Rect start = wanted.at(wanted.corner().snapped(GRID));
    for (Point way : AROUND) {
      Rect place = start.moved(way.x(), way.y());
      if (free(place.grown(GAP), given) && respectsFrames(place)) {
        return place;
      }
    }
    double lowest = given.stream().mapToDouble(Rect::bottom).reduce(bottom, Math::max);
    return start.at(new Point(start.x(), lowest + GAP).snapped(GRID).plus(0, GRID));
  }

  /// The innermost open boundary that holds the place.
  Optional<String> boundary(Rect place) {
    return areas.stream()
        .filter(each -> !each.collapsed() && each.bounds().contains(place))
        .min(Comparator.comparingDouble(each -> each.bounds().width() * each.bounds().height()))
        .map(Boundary::id);
  }

  /// Whether the place lies wholly inside or wholly outside of each boundary.
  private boolean respectsFrames(Rect place) {
    for (Boundary area : areas) {
      Rect frame = area.bounds();
      boolean inside = !area.collapsed() && frame.contains(headed(place));
      if (!inside && frame.intersects(place.grown(MARGIN))) {
        return false;
      }
    }
    return true;
  }

  /// The place with a margin, and with room above it for the title of a boundary.
  private static Rect headed(Rect place) {
    Rect around = place.grown(MARGIN);
    return new Rect(
        around.x(), around.y() - 2 * MARGIN, around.width(), around.height() + 2 * MARGIN);
  }

  private boolean free(Rect place, List<Rect> given) {
    return given.stream().noneMatch(place::intersects) && isFree(place);
  }

  /// Whether no card and no note lies there, and nothing for which the place has been kept.
  boolean isFree(Rect place) {
    for (int column = cell(place.x()); column <= cell(place.right()); column++) {
      for (int row = cell(place.y()); row <= cell(place.bottom()); row++) {
        List<Rect> there = taken.getOrDefault(new Cell(column, row), List.of());
        if (there.stream().anyMatch(place::intersects)) {
          return false;
        }
      }
    }
    return true;
  }

  /// Gives a place away.
  void take(Rect rect) {
    bottom = Math.max(bottom, rect.bottom());
    for (int column = cell(rect.x()); column <= cell(rect.right()); column++) {
      for (int row = cell(rect.y()); row <= cell(rect.bottom()); row++) {
        taken.computeIfAbsent(new Cell(column, row), _ -> new ArrayList<>()).add(rect);
      }
    }
  }

  private static int cell(double coordinate) {
    return (int) Math.floor(coordinate / CELL);
  }

  /// Ways to go, nearest first; going down is preferred to going up, up and down to sideways.
  private static List<Point> around() {
    List<Point> ways = new ArrayList<>();
    for (double x = -FAR; x <= FAR; x += 2 * GRID) {
      for (double y = -FAR; y <= FAR; y += 2 * GRID) {
        ways.add(new Point(x, y));
      }
    }
    ways.sort(
        Comparator.comparingDouble((Point way) -> Math.hypot(1.5 * way.x(), way.y()))
            .thenComparingDouble(way -> -way.y())
            .thenComparingDouble(way -> -way.x()));
    return List.copyOf(ways);
  }
}
