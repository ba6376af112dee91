package org.plumbline.geom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// An outline made of straight lines and cubic curves, in absolute coordinates.
public record Path(List<Step> steps) {
  /// Copies the steps.
  public Path {
    steps = List.copyOf(steps);
  }

  /// One step of the pen.
  public sealed interface Step {}

  /// Lifts the pen and sets it down at `to`.
  public record MoveTo(Point to) implements Step {}

  /// Draws a straight line to `to`.
  public record LineTo(Point to) implements Step {}

  /// Draws a cubic Bézier curve to `to`.
  public record CurveTo(Point control1, Point control2, Point to) implements Step {}

  /// Draws back to where the pen was last set down.
  public record Close() implements Step {}

  /// A closed outline with straight sides.
  public static Path polygon(List<Point> corners) {
    List<Step> steps = new ArrayList<>();
    for (Point corner : corners) {
      steps.add(steps.isEmpty() ? new MoveTo(corner) : new LineTo(corner));
    }
    steps.add(new Close());
    return new Path(steps);
  }

  /// A circle, of four curves.
  public static Path circle(Point center, double radius) {
    // The usual share at which four cubic curves come closest to a circle.
    double c = 0.5522847498 * radius;
    double x = center.x();
    double y = center.y();
    return new Path(
        List.of(
            new MoveTo(new Point(x + radius, y)),
            curve(x + radius, y + c, x + c, y + radius, x, y + radius),
            curve(x - c, y + radius, x - radius, y + c, x - radius, y),
            curve(x - radius, y - c, x - c, y - radius, x, y - radius),
            curve(x + c, y - radius, x + radius, y - c, x + radius, y),
            new Close()));
  }

  private static CurveTo curve(double... c) {
    return new CurveTo(new Point(c[0], c[1]), new Point(c[2], c[3]), new Point(c[4], c[5]));
  }

  /// The same outline with every point moved by `change`.
  public Path mapped(UnaryOperator<Point> change) {
    List<Step> moved = new ArrayList<>(steps.size());
    for (Step step : steps) {
      moved.add(
          switch (step) {
            case MoveTo(Point to) -> new MoveTo(change.apply(to));
            case LineTo(Point to) -> new LineTo(change.apply(to));
            case CurveTo(Point a, Point b, Point to) ->
                new CurveTo(change.apply(a), change.apply(b), change.apply(to));
            case Close() -> step;
          });
    }
    return new Path(moved);
  }

  /// The same outline, larger or smaller, seen from the origin.
  public Path scaled(double factor) {
    return mapped(point -> new Point(point.x() * factor, point.y() * factor));
  }

  /// Both outlines as one.
  public Path and(Path other) {
    List<Step> both = new ArrayList<>(steps);
    both.addAll(other.steps);
    return new Path(both);
  }

  /// A rectangle that holds all points, those that only pull a curve included; empty at the origin
  /// if there are none.
  public Rect bounds() {
    List<Point> points = new ArrayList<>();
    for (Step step : steps) {
      switch (step) {
        case MoveTo(Point to) -> points.add(to);
        case LineTo(Point to) -> points.add(to);
        case CurveTo(Point a, Point b, Point to) -> points.addAll(List.of(a, b, to));
        case Close() -> {}
      }
    }
    return points.stream()
        .map(point -> new Rect(point.x(), point.y(), 0, 0))
        .reduce(Rect::union)
        .orElse(new Rect(0, 0, 0, 0));
  }
}
