package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// The ways that have been found for all links of a plan.
///
/// @param ways the way of each link: points from the side of its source to the side of its target;
///   empty if it has no ends
/// @param index finds the ways that touch a place
/// @param cards finds the cards of the plan
/// @param trail how they were found, for the next time
public record Routing(
    Plan plan, List<List<Point>> ways, GridIndex index, GridIndex cards, Trail trail) {
  /// Nothing to connect.
  public static final Routing NOTHING =
      new Routing(
          Plan.EMPTY,
          List.of(),
          GridIndex.of(List.of()),
          GridIndex.of(List.of()),
          new Trail(List.of(), List.of()));

  /// How the ways were found: each link by itself, and between its final ends.
  record Trail(List<Course> free, List<Course> docked) {
    /// Copies the lists.
    Trail {
      free = List.copyOf(free);
      docked = List.copyOf(docked);
    }
  }

  /// Copies the list.
  public Routing {
    ways = List.copyOf(ways);
  }

  /// The stretches of a way as rectangles without width or without height.
  public static List<Rect> stretches(List<Point> way) {
    List<Rect> stretches = new ArrayList<>(way.size());
    for (int n = 1; n < way.size(); n++) {
      stretches.add(Rect.between(way.get(n - 1), way.get(n)));
    }
    return stretches;
  }
}
