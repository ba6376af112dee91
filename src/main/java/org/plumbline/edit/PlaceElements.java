package org.plumbline.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Placed;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Gives many components, boundaries and notes their places at once, as arranging does. Bends that
/// a person placed go along where both ends of the connection go equally far; otherwise those of
/// what has moved are given up: they were meant for the old places.
///
/// @param places the new place of each element, by its id
/// @param count how many elements the step names
public record PlaceElements(Map<String, Rect> places, int count) implements Edit {
  /// Ways that differ by less are the same.
  private static final double NEAR = 1e-6;

  /// Copies the map.
  public PlaceElements {
    places = Map.copyOf(places);
  }

  @Override
  public Design apply(Design design) {
    return design
        .withComponents(placed(design.components(), each -> each::withBounds))
        .withBoundaries(placed(design.boundaries(), each -> each::withBounds))
        .withNotes(placed(design.notes(), each -> each::withBounds))
        .withConnections(bent(design));
  }

  @Override
  public String name() {
    return Steps.WORDS.count("arrange", count);
  }

  private <T extends Placed> List<T> placed(List<T> elements, Function<T, Function<Rect, T>> at) {
    return elements.stream()
        .map(each -> {
          Rect place = places.get(each.id());
          return place == null || place.equals(each.bounds()) ? each : at.apply(each).apply(place);
        })
        .toList();
  }

  private List<Connection> bent(Design design) {
    if (design.connections().stream().allMatch(each -> each.waypoints().isEmpty())) {
      return design.connections();
    }
    Map<String, Point> ways = new HashMap<>();
    for (Component each : design.components()) {
      Optional.ofNullable(places.get(each.id()))
          .map(place -> place.corner().minus(each.bounds().corner()))
          .filter(way -> way.distance(Point.ORIGIN) > NEAR)
          .ifPresent(way -> ways.put(each.id(), way));
    }
    return design.connections().stream().map(each -> bent(each, ways)).toList();
  }

  /// @param ways how far each component goes
  private static Connection bent(Connection connection, Map<String, Point> ways) {
    Point tail = ways.getOrDefault(connection.from().component(), Point.ORIGIN);
    Point head = ways.getOrDefault(connection.to().component(), Point.ORIGIN);
    if (connection.waypoints().isEmpty() || (tail.equals(Point.ORIGIN) && head.equals(tail))) {
      return connection;
    }
    return connection.withWaypoints(
        tail.distance(head) > NEAR
            ? List.of()
            : connection.waypoints().stream()
                .map(point -> point.plus(tail.x(), tail.y()))
                .toList());
  }
}
