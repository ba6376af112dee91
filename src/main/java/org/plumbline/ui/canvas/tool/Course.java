package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Figure;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// The way of a connection while somebody bends it: level and upright stretches, counted from its
/// source, and the points between them.
///
/// @param points from end to end
public record Course(List<Point> points) {
  /// How far from a card the first new bend lies, in logical pixels.
  private static final double STUB = 16;

  /// Copies the points.
  public Course {
    points = List.copyOf(points);
  }

  /// The course of a connection as it is drawn; empty unless both its ends are seen.
  public static Optional<Course> of(String connection, Sight sight) {
    return sight
        .whole(connection)
        .flatMap(_ ->
            sight.drawing().figures().stream()
                .filter(figure -> figure.element().equals(connection))
                .findFirst())
        .map(Figure::way)
        .filter(way -> way.size() > 1)
        .map(Course::new);
  }

  /// The points that the way has to pass, to be kept as the person's own.
  public List<Point> bends() {
    return points.subList(1, points.size() - 1);
  }

  /// The stretch that is nearest to a place.
  int stretchAt(Point place) {
    List<Rect> stretches = Routing.stretches(points);
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int n = 0; n < stretches.size(); n++) {
      double distance = distance(stretches.get(n), place);
      if (distance < least) {
        best = n;
        least = distance;
      }
    }
    return best;
  }

  private static double distance(Rect stretch, Point place) {
    double dx = Math.max(0, Math.max(stretch.x() - place.x(), place.x() - stretch.right()));
    double dy = Math.max(0, Math.max(stretch.y() - place.y(), place.y() - stretch.bottom()));
    return Math.hypot(dx, dy);
  }

  /// How much of the way lies before the point of it that is nearest to a place, from 0 to 1.
  double share(Point place) {
    int nearest = stretchAt(place);
    double before = 0;
    double whole = 0;
    for (int n = 0; n < points.size() - 1; n++) {
      double length = points.get(n).distance(points.get(n + 1));
      before += n < nearest ? length : 0;
      whole += length;
    }
    Rect stretch = Routing.stretches(points).get(nearest);
    Point on =
        new Point(
            Math.clamp(place.x(), stretch.x(), stretch.right()),
            Math.clamp(place.y(), stretch.y(), stretch.bottom()));
    return whole == 0 ? 0 : (before + points.get(nearest).distance(on)) / whole;
  }

  /// The bend at a place, by its number among the points.
  Optional<Integer> bendAt(Point place, double reach) {
    for (int n = 1; n < points.size() - 1; n++) {
      if (points.get(n).distance(place) <= reach) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  /// Whether a stretch runs level.
  boolean level(int stretch) {
    Point a = points.get(stretch);
    Point b = points.get(stretch + 1);
    return Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x());
  }

  /// Where a stretch lies on the other axis.
  double across(int stretch) {
    return level(stretch) ? points.get(stretch).y() : points.get(stretch).x();
  }

  /// The longest stretch that runs level, or that runs upright, and touches no card if possible.
  Optional<Integer> longest(boolean level) {
    Optional<Integer> best = Optional.empty();
    double most = 0;
    for (int n = 0; n < points.size() - 1; n++) {
      boolean inner = n > 0 && n < points.size() - 2;
      double length = points.get(n).distance(points.get(n + 1)) * (inner ? 1_000 : 1);
      if (level(n) == level && length > most) {
        best = Optional.of(n);
        most = length;
      }
    }
    return best;
  }

  /// The course with a stretch pushed aside to this coordinate. The stretches at both ends of it
  /// become longer or shorter; one that touches a card stays there with a stub.
  Course pushed(int stretch, double to) {
    boolean level = level(stretch);
    Point a = points.get(stretch);
    Point b = points.get(stretch + 1);
    boolean first = stretch == 0;
    boolean last = stretch == points.size() - 2;
    List<Point> moved = new ArrayList<>(points.subList(0, stretch));
    if (first) {
      moved.add(a);
    }
    moved.add(at(first ? toward(a, b) : a, level, to));
    moved.add(at(last ? toward(b, a) : b, level, to));
    if (last) {
      moved.add(b);
    }
    moved.addAll(points.subList(stretch + 2, points.size()));
    return new Course(moved);
  }

  private static Point at(Point point, boolean level, double to) {
    return level ? new Point(point.x(), to) : new Point(to, point.y());
  }

  private static Point toward(Point from, Point to) {
    double length = from.distance(to);
    double share = length == 0 ? 0 : Math.min(STUB, length / 3) / length;
    return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
  }

  /// The course without one of its bends.
  Course without(int bend) {
    List<Point> left = new ArrayList<>(points);
    left.remove(bend);
    return new Course(left);
  }
}
