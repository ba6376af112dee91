package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Where copies go: as near to their originals as may be, to the right or below, over nothing. They
/// keep their arrangement, and they lie wholly in a boundary or wholly beside it.
///
/// @param room where somebody is in the design
/// @param part what is copied, where it lies or lay
public record Berth(Room room, Design part) {
  /// How many places are tried to the right, and how many below.
  private static final int STEPS = 24;

  /// How far the copies are moved; nothing at all if nothing lies there any more.
  public Point by() {
    List<Rect> wanted = new ArrayList<>();
    Elements.placed(part).forEach(each -> wanted.add(each.seen()));
    Optional<Rect> all = Rect.around(wanted);
    if (all.isEmpty()) {
      return Point.ORIGIN;
    }
    Rect extent = all.get();
    GridIndex cards = GridIndex.ofRects(cards());
    Areas areas = areas();
    Optional<Point> beside = Optional.empty();
    for (Point by : steps(extent)) {
      Rect place = extent.moved(by.x(), by.y());
      boolean home = areas.isHome(place);
      if ((home || beside.isEmpty()) && areas.beside(place) && isClear(cards, wanted, place, by)) {
        if (home || !areas.hasHomes()) {
          return by;
        }
        beside = Optional.of(by);
      }
    }
    return beside.orElseGet(() -> Vacancy.nearest(room, extent).corner().minus(extent.corner()));
  }

  private static boolean isClear(GridIndex cards, List<Rect> wanted, Rect place, Point by) {
    return cards.isFree(place.grown(Snapping.GRID / 2))
        || wanted.stream()
            .map(each -> each.moved(by.x(), by.y()).grown(Snapping.GRID / 2))
            .allMatch(cards::isFree);
  }

  /// The nearest first.
  private static List<Point> steps(Rect extent) {
    double across = onGrid(extent.width() + Vacancy.GAP);
    double down = onGrid(extent.height() + Vacancy.GAP / 2);
    List<Point> steps = new ArrayList<>();
    for (int row = 0; row < STEPS; row++) {
      for (int column = 0; column < STEPS; column++) {
        steps.add(new Point(column * across, row * down));
      }
    }
    steps.sort(Comparator.comparingDouble(each -> Math.hypot(each.x(), each.y())));
    return steps;
  }

  private static double onGrid(double length) {
    return Math.ceil(length / Snapping.GRID) * Snapping.GRID;
  }

  /// What no copy may cover.
  private List<Rect> cards() {
    List<Rect> cards = new ArrayList<>();
    room.open().components().forEach(each -> cards.add(each.seen()));
    room.open().notes().forEach(each -> cards.add(each.seen()));
    return cards;
  }

  /// The boundaries that are seen, but for the one that somebody is in.
  private Areas areas() {
    Set<String> around = around();
    List<Boundary> all =
        room.open().boundaries().stream()
            .filter(each -> !room.root().equals(Optional.of(each.id())))
            .toList();
    List<Boundary> homes = all.stream().filter(each -> around.contains(each.id())).toList();
    List<Boundary> others = all.stream().filter(each -> !around.contains(each.id())).toList();
    return new Areas(homes, GridIndex.ofRects(others.stream().map(Placed::seen).toList()));
  }

  /// The boundaries around the originals, and all others.
  private record Areas(List<Boundary> homes, GridIndex others) {
    boolean hasHomes() {
      return !homes.isEmpty();
    }

    boolean isHome(Rect place) {
      return homes.stream().anyMatch(each -> each.seen().contains(place));
    }

    /// Whether what covers this lies in or beside the boundaries around the originals, and beside
    /// all others.
    boolean beside(Rect place) {
      return others.isFree(place)
          && homes.stream()
              .allMatch(each ->
                  !each.seen().intersects(place)
                      || (!each.collapsed() && each.seen().contains(place)));
    }
  }

  /// Ids of the boundaries around the originals.
  private Set<String> around() {
    Set<String> ids = new HashSet<>();
    part.components().forEach(each -> each.boundary().ifPresent(ids::add));
    part.boundaries().forEach(each -> each.parent().ifPresent(ids::add));
    part.boundaries().forEach(each -> ids.remove(each.id()));
    Design seen = room.seen();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Boundary each : seen.boundaries()) {
        Optional<String> parent = each.parent().filter(_ -> ids.contains(each.id()));
        grown |= parent.filter(ids::add).isPresent();
      }
    }
    return ids;
  }
}
