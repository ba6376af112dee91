package org.plumbline.geom;

import java.util.List;

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
}
