package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// What strikes out an element that would be gone, so that this is not told by faint colours alone.
final class Strike {
  private static final double WIDTH = 1.5;

  /// How far a line through a card keeps from its sides, in logical pixels.
  private static final double INSET = 14;

  private static final double ARM = 5;
  private static final Path CROSS = arm(1).and(arm(-1));

  private Strike() {}

  /// A line through the middle of a card; nothing if it would stay.
  static List<Mark> through(Rect rect, Look look) {
    if (!look.is(Told.Emphasis.GONE)) {
      return List.of();
    }
    Rect inside = rect.grown(-INSET);
    Point left = new Point(inside.x(), rect.centerY());
    Point right = new Point(inside.right(), rect.centerY());
    return List.of(new Mark.Line(List.of(left, right), 0, stroke(look)));
  }

  /// A cross on the way of a connection.
  static List<Mark> across(Point at, Look look) {
    return List.of(new Mark.Shape(CROSS, at, Optional.empty(), Optional.of(stroke(look))));
  }

  private static Mark.Stroke stroke(Look look) {
    return Mark.Stroke.solid(look.style().ink().secondary(), WIDTH);
  }

  private static Path arm(double slope) {
    return new Path(
        List.of(
            new Path.MoveTo(new Point(-ARM, -ARM * slope)),
            new Path.LineTo(new Point(ARM, ARM * slope))));
  }
}
