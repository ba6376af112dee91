package org.plumbline.ui.canvas;

import java.util.Optional;
import java.util.Set;
import org.plumbline.draw.Style;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.paint.Frame;

/// Everything besides the drawing on which each pixel of the canvas depends.
///
/// @param dotted whether the grid is shown
/// @param spotlight the only elements that do not step back; empty if none does
/// @param lit the same for connections too
record Surface(
    Frame frame,
    Rect screen,
    Style style,
    boolean dotted,
    Optional<Set<String>> spotlight,
    Optional<Set<String>> lit) {
  /// Farther than this all is painted anew, in screen pixels: the toolkit counts in numbers that
  /// get coarse far out.
  private static final double FARTHEST = 10_000;

  /// What is not whole by less than this is a matter of how numbers are kept, in device pixels.
  private static final double EXACT = 1e-3;

  /// How far everything moves when this gives way to another one, in screen pixels; empty unless
  /// only the view differs, by whole device pixels.
  Optional<Point> shift(Surface other) {
    Frame there = other.frame;
    double dx = (frame.view().x() - there.view().x()) * there.zoom() * there.scale();
    double dy = (frame.view().y() - there.view().y()) * there.zoom() * there.scale();
    boolean onlyMoved =
        frame.zoom() == there.zoom() && frame.scale() == there.scale() && equals(other.from(frame));
    return onlyMoved && isWhole(dx) && isWhole(dy)
        ? Optional.of(new Point(Math.rint(dx) / there.scale(), Math.rint(dy) / there.scale()))
        : Optional.empty();
  }

  private Surface from(Frame other) {
    return new Surface(other, screen, style, dotted, spotlight, lit);
  }

  private static boolean isWhole(double number) {
    return Math.abs(number - Math.rint(number)) < EXACT && Math.abs(number) < FARTHEST;
  }
}
