package org.plumbline.ui.canvas.tool;

import java.util.List;
import java.util.Optional;
import org.plumbline.edit.RouteConnection;
import org.plumbline.geom.Point;

/// A stretch of a connection is pushed aside, or a bend is carried along: the way is the person's
/// own from then on.
///
/// @param connection id of the connection
/// @param course its way at the start
/// @param stretches what is in the hand: one stretch, or the two that meet in a bend
/// @param start where it was grabbed
public record Bending(String connection, Course course, List<Integer> stretches, Point start)
    implements Gesture {
  /// How near to a bend it is grabbed and not a stretch, in screen pixels.
  static final double REACH = 9;

  /// Copies the list.
  public Bending {
    stretches = List.copyOf(stretches);
  }

  /// Takes up what lies at a place of a connection; empty if it has no way that could be bent.
  static Optional<Bending> from(String connection, Point at, Sight sight) {
    return Course.of(connection, sight)
        .map(course -> new Bending(connection, course, grabbed(course, at, sight), at));
  }

  private static List<Integer> grabbed(Course course, Point at, Sight sight) {
    return course
        .bendAt(at, REACH / sight.zoom())
        .map(bend -> List.of(bend - 1, bend))
        .orElseGet(() -> List.of(course.stretchAt(at)));
  }

  @Override
  public Turn on(Pointer pointer, Sight sight) {
    return switch (pointer.act()) {
      case DRAG -> Turn.to(this, new Effect.Preview(edit(pointer, sight)));
      case RELEASE -> Turn.to(Resting.IDLE, new Effect.Commit(edit(pointer, sight)));
      case MOVE, PRESS -> Turn.to(this);
    };
  }

  /// Whether what is in the hand runs level, so that it goes up and down.
  public boolean level() {
    return course.level(stretches.getFirst());
  }

  @Override
  public List<Aid> aids(Sight sight) {
    return Aid.Knobs.of(connection, sight).map(List::<Aid>of).orElse(List.of());
  }

  /// The edit that pushes the longest stretch that can go this way by a distance, as the arrow keys
  /// do it.
  public static Optional<RouteConnection> nudged(
      String connection, double dx, double dy, Sight sight) {
    return Course.of(connection, sight)
        .flatMap(course ->
            course
                .longest(dx == 0)
                .map(stretch -> course.pushed(stretch, course.across(stretch) + dx + dy)))
        .map(course -> new RouteConnection(connection, course.bends()));
  }

  /// Later stretches first, so that the numbers of the earlier ones still hold.
  private RouteConnection edit(Pointer pointer, Sight sight) {
    Point by = pointer.at().minus(start);
    Course bent = course;
    for (int stretch : stretches.reversed()) {
      double to = course.across(stretch) + (course.level(stretch) ? by.y() : by.x());
      bent = bent.pushed(stretch, sight.free(pointer) ? Point.rounded(to) : rested(to));
    }
    return new RouteConnection(connection, bent.bends());
  }

  private static double rested(double to) {
    return Math.round(to / Snapping.GRID) * Snapping.GRID;
  }
}
