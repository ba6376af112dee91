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
  public sealed interface Step {
    /// What stands for it in path data of SVG; the same in lower case in PDF but for `Z`.
    char letter();

    /// Where it leads, after the points that pull it.
    List<Point> points();

    /// The same with every point moved by `change`.
    Step mapped(UnaryOperator<Point> change);
  }

  /// Lifts the pen and sets it down at `to`.
  public record MoveTo(Point to) implements Step {
    @Override
    public char letter() {
      return 'M';
    }

    @Override
    public List<Point> points() {
      return List.of(to);
    }

    @Override
    public Step mapped(UnaryOperator<Point> change) {
      return new MoveTo(change.apply(to));
    }
  }

  /// Draws a straight line to `to`.
  public record LineTo(Point to) implements Step {
    @Override
    public char letter() {
      return 'L';
    }

    @Override
    public List<Point> points() {
      return List.of(to);
    }

    @Override
    public Step mapped(UnaryOperator<Point> change) {
      return new LineTo(change.apply(to));
    }
  }

  /// Draws a cubic Bézier curve to `to`.
  public record CurveTo(Point control1, Point control2, Point to) implements Step {
    @Override
    public char letter() {
      return 'C';
    }

    @Override
    public List<Point> points() {
      return List.of(control1, control2, to);
    }

    @Override
    public Step mapped(UnaryOperator<Point> change) {
      return new CurveTo(change.apply(control1), change.apply(control2), change.apply(to));
    }
  }

  /// Draws back to where the pen was last set down.
  public record Close() implements Step {
    @Override
    public char letter() {
      return 'Z';
    }

    @Override
    public List<Point> points() {
      return List.of();
    }

    @Override
    public Step mapped(UnaryOperator<Point> change) {
      return this;
    }
  }

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
      moved.add(step.mapped(change));
    }
    return new Path(moved);
  }

  /// The same outline, larger or smaller, seen from the origin.
  public Path scaled(double factor) {
    return mapped(point -> new Point(point.x() * factor, point.y() * factor));
  }

  /// From its points only, which is enough to tell one icon from another.
  @Override
  public int hashCode() {
    int hash = 0;
    for (Step step : steps) {
      hash = 31 * hash + step.points().hashCode();
    }
    return hash;
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
      points.addAll(step.points());
    }
    return points.stream()
        .map(point -> new Rect(point.x(), point.y(), 0, 0))
        .reduce(Rect::union)
        .orElse(new Rect(0, 0, 0, 0));
  }
}
