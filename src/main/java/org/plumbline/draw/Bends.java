package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;

/// Rounds the bends of a line, in the one way that all back ends share.
public final class Bends {
  private Bends() {}

  /// The line as an outline: straight to where a bend begins, and round it to where it ends.
  public static Path rounded(Mark.Line line) {
    List<Point> points = line.points();
    List<Path.Step> steps = new ArrayList<>(2 * points.size());
    for (int n = 0; n < points.size(); n++) {
      Point at = points.get(n);
      if (n == 0) {
        steps.add(new Path.MoveTo(at));
      } else if (n == points.size() - 1) {
        steps.add(new Path.LineTo(at));
      } else {
        bend(steps, line, n);
      }
    }
    return new Path(steps);
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
