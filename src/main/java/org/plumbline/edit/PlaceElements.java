package org.plumbline.edit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Placed;
import org.plumbline.geom.Rect;

/// Gives many components, boundaries and notes their places at once, as arranging does. Bends that
/// a person placed on connections of what has moved are given up: they were meant for the old
/// places.
///
/// @param places the new place of each element, by its id
/// @param count how many elements the step names
public record PlaceElements(Map<String, Rect> places, int count) implements Edit {
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
        .withConnections(design.connections().stream().map(this::freed).toList());
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

  private Connection freed(Connection connection) {
    boolean moved =
        places.containsKey(connection.from().component())
            || places.containsKey(connection.to().component());
    return moved && !connection.waypoints().isEmpty()
        ? connection.withWaypoints(List.of())
        : connection;
  }
}
