package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds a place for a card or a note that covers nothing.
public final class Vacancy {
  /// What is kept free between cards, in design pixels.
  public static final double GAP = 4 * Snapping.GRID;

  private static final double COLUMN = Component.WIDTH + GAP;
  private static final double ROW = Component.HEIGHT + GAP / 2;

  /// How many places are tried before one card may cover another.
  private static final int PATIENCE = 400;

  /// How many squares around a place are looked at before a part goes beside everything.
  private static final int RINGS = 60;

  private Vacancy() {}

  /// The corner of the first free place: here, then down the column, then in the next column.
  public static Point near(Design design, Point wanted) {
    return near(design, wanted, new Point(1, 0));
  }

  /// The same for a card that goes on from another in a direction: sideways it looks down each
  /// column, upwards and downwards along each row.
  ///
  /// @param way -1, 0 or 1 on each axis, one of them 0
  public static Point near(Design design, Point wanted, Point way) {
    Point start = wanted.snapped(Snapping.GRID);
    int across = (int) Math.sqrt(PATIENCE);
    GridIndex taken = taken(design);
    for (int n = 0; n < PATIENCE; n++) {
      Point place = place(start, way, n / across, n % across);
      if (isFree(taken, new Rect(place.x(), place.y(), Component.WIDTH, Component.HEIGHT))) {
        return place;
      }
    }
    return start;
  }

  /// Room for a note or a picture around a place, or the nearest free one below it.
  public static Rect around(Design design, Point middle, double width, double height) {
    return below(design, new Rect(middle.x() - width / 2, middle.y() - height / 2, width, height));
  }

  /// The nearest free room from here downwards.
  public static Rect below(Design design, Rect wanted) {
    Point corner = new Point(wanted.x(), wanted.y()).snapped(Snapping.GRID);
    Rect start = new Rect(corner.x(), corner.y(), wanted.width(), wanted.height());
    Rect place = start;
    GridIndex taken = taken(design);
    for (int n = 0; n < PATIENCE; n++) {
      if (isFree(taken, place)) {
        return place;
      }
      place = place.moved(0, Snapping.GRID);
    }
    return start;
  }

  /// Room for several elements together: as near as may be to a place, over nothing that is seen
  /// there, in no boundary but the one that somebody is in, and not where a collapsed one opens.
  /// Its corner lies on the grid.
  public static Rect nearest(Room room, Rect wanted) {
    Design seen = room.open();
    List<Rect> taken = new ArrayList<>();
    Elements.placed(seen)
        .filter(each -> !room.root().equals(Optional.of(each.id())))
        .forEach(each -> taken.add(each.bounds().union(each.seen()).grown(GAP / 2)));
    GridIndex index = GridIndex.ofRects(taken);
    Point corner = wanted.corner().snapped(Snapping.GRID);
    double size = Math.min(wanted.width(), wanted.height());
    double step = Snapping.GRID * Math.max(2, Math.rint(size / Snapping.GRID / 8));
    for (int ring = 0; ring <= RINGS; ring++) {
      for (Point way : around(ring)) {
        Rect place = wanted.at(corner.plus(way.x() * step, way.y() * step));
        if (index.isFree(place)) {
          return place;
        }
      }
    }
    Rect all = Rect.around(taken).orElse(wanted);
    return wanted.at(new Point(all.right() + GAP, corner.y()).snapped(Snapping.GRID));
  }

  /// The steps that lead to a square around the middle, the nearest first.
  private static List<Point> around(int ring) {
    List<Point> ways = new ArrayList<>();
    for (int n = -ring; n <= ring; n++) {
      ways.addAll(
          List.of(
              new Point(ring, n), new Point(n, ring), new Point(-ring, n), new Point(n, -ring)));
    }
    ways.sort(Comparator.comparingDouble(each -> Math.hypot(each.x(), each.y())));
    return ways;
  }

  /// The corner straight beside a card.
  public static Point beside(Rect card, Point way) {
    return new Point(
        card.x() + way.x() * (way.x() > 0 ? card.width() + GAP : COLUMN),
        card.y() + way.y() * (way.y() > 0 ? card.height() + GAP / 2 : ROW));
  }

  private static Point place(Point start, Point way, int away, int aside) {
    return way.x() == 0
        ? start.plus(aside * COLUMN, away * way.y() * ROW)
        : start.plus(away * way.x() * COLUMN, aside * ROW);
  }

  /// Where everything is that no card may cover.
  private static GridIndex taken(Design design) {
    return GridIndex.ofRects(
        Elements.placed(design)
            .filter(each -> !(each instanceof Boundary area) || area.collapsed())
            .map(Placed::seen)
            .toList());
  }

  private static boolean isFree(GridIndex taken, Rect place) {
    return taken.isFree(place.grown(Snapping.GRID / 2));
  }
}
