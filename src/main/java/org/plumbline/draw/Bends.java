package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Rounds the bends of a line and lets it hop, in the one way that all back ends share.
public final class Bends {
  /// How strongly a quarter of a circle is pulled by its corner.
  private static final double ROUND = 0.5523;

  private Bends() {}

  /// The line as an outline: straight to where a bend begins, and round it to where it ends.
  public static Path rounded(Mark.Line line) {
    List<Point> points = line.points();
    List<Path.Step> steps = new ArrayList<>(2 * points.size());
    for (int n = 0; n < points.size(); n++) {
      Point at = points.get(n);
      if (n == 0) {
        steps.add(new Path.MoveTo(at));
        continue;
      }
      for (Mark.Hop hop : hops(line, n)) {
        bow(steps, hop, points.get(n - 1), at);
      }
      if (n == points.size() - 1) {
        steps.add(new Path.LineTo(at));
      } else {
        bend(steps, line, n);
      }
    }
    return new Path(steps);
  }

  /// The hops on the stretch that ends at point `n`, in the order in which the line comes to them.
  public static List<Mark.Hop> hops(Mark.Line line, int n) {
    if (line.hops().isEmpty()) {
      return List.of();
    }
    Point from = line.points().get(n - 1);
    Point to = line.points().get(n);
    Rect stretch = Rect.between(from, to);
    return line.hops().stream()
        .filter(hop -> hop.level() == (from.y() == to.y()) && stretch.contains(hop.at()))
        .sorted((one, other) -> Double.compare(one.at().distance(from), other.at().distance(from)))
        .toList();
  }

  /// Half a circle around the origin, from its low to its high end.
  public static Path bow(double radius, boolean level) {
    double pull = radius * ROUND;
    Point low = turned(-radius, 0, level);
    return new Path(
        List.of(
            new Path.MoveTo(low),
            new Path.CurveTo(
                turned(-radius, -pull, level),
                turned(-pull, -radius, level),
                turned(0, -radius, level)),
            new Path.CurveTo(
                turned(pull, -radius, level),
                turned(radius, -pull, level),
                turned(radius, 0, level))));
  }

  private static Point turned(double along, double across, boolean level) {
    return level ? new Point(along, across) : new Point(-across, along);
  }

  private static void bow(List<Path.Step> steps, Mark.Hop hop, Point from, Point to) {
    double forth = hop.level() ? Math.signum(to.x() - from.x()) : Math.signum(to.y() - from.y());
    double radius = hop.radius();
    double pull = radius * ROUND;
    steps.add(new Path.LineTo(on(hop, -radius * forth, 0)));
    steps.add(
        new Path.CurveTo(
            on(hop, -radius * forth, -pull), on(hop, -pull * forth, -radius), on(hop, 0, -radius)));
    steps.add(
        new Path.CurveTo(
            on(hop, pull * forth, -radius),
            on(hop, radius * forth, -pull),
            on(hop, radius * forth, 0)));
  }

  private static Point on(Mark.Hop hop, double along, double across) {
    return hop.at().plus(turned(along, across, hop.level()));
  }

  private static void bend(List<Path.Step> steps, Mark.Line line, int n) {
    Point at = line.points().get(n);
    Point before = line.points().get(n - 1);
    Point after = line.points().get(n + 1);
    double reach = Math.min(line.bend(), Math.min(at.distance(before), at.distance(after)) / 2);
    if (reach <= 0) {
      steps.add(new Path.LineTo(at));
      return;
    }
    Point in = toward(at, before, reach);
    Point out = toward(at, after, reach);
    steps.add(new Path.LineTo(in));
    // A quadratic curve pulled by the corner, written as a cubic one.
    steps.add(new Path.CurveTo(toward(at, in, reach / 3), toward(at, out, reach / 3), out));
  }

  private static Point toward(Point from, Point to, double way) {
    double share = way / from.distance(to);
    return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
  }
}
