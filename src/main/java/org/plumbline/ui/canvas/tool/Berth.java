package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
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
    List<Rect> cards = cards();
    List<Boundary> areas = areas();
    Set<String> around = around();
    List<Rect> homes =
        areas.stream().filter(each -> around.contains(each.id())).map(Placed::seen).toList();
    Predicate<Point> free =
        by ->
            beside(areas, around, extent.moved(by.x(), by.y()))
                && isClear(cards, wanted, extent, by);
    List<Point> steps = steps(extent);
    return steps.stream()
        .filter(by -> homes.stream().anyMatch(each -> each.contains(extent.moved(by.x(), by.y()))))
        .filter(free)
        .findFirst()
        .or(() -> steps.stream().filter(free).findFirst())
        .orElseGet(() -> Vacancy.nearest(room, extent).corner().minus(extent.corner()));
  }

  private static boolean isClear(List<Rect> cards, List<Rect> wanted, Rect extent, Point by) {
    Rect place = extent.moved(by.x(), by.y()).grown(Snapping.GRID / 2);
    List<Rect> near = cards.stream().filter(place::intersects).toList();
    return near.isEmpty()
        || wanted.stream()
            .map(each -> each.moved(by.x(), by.y()).grown(Snapping.GRID / 2))
            .noneMatch(each -> near.stream().anyMatch(each::intersects));
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
    room.open().components().forEach(each -> cards.add(each.bounds()));
    room.open().notes().forEach(each -> cards.add(each.bounds()));
    return cards;
  }

  /// The boundaries that are seen, but for the one that somebody is in.
  private List<Boundary> areas() {
    return room.open().boundaries().stream()
        .filter(each -> !room.root().equals(Optional.of(each.id())))
        .toList();
  }

  /// Whether what covers this lies in or beside the boundaries around the originals, and beside all
  /// others.
  private static boolean beside(List<Boundary> areas, Set<String> around, Rect place) {
    return areas.stream()
        .allMatch(each ->
            !each.seen().intersects(place)
                || (around.contains(each.id())
                    && !each.collapsed()
                    && each.bounds().contains(place)));
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
