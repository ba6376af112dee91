package org.plumbline.export;

import java.util.List;
import org.plumbline.draw.Style;
import org.plumbline.geom.Rect;
import org.plumbline.standing.Standing;
import org.plumbline.standing.StandingMarks;

/// Where a design stands, as a page after those of its story.
public final class StandingPage {
  private StandingPage() {}

  /// The page.
  ///
  /// @param width in points
  /// @param height in points
  public static Leaf of(Standing standing, Style style, double width, double height) {
    Rect plane = StandingMarks.PLANE;
    double scale = Math.min(width / plane.width(), height / plane.height());
    Rect window =
        new Rect(
            (width - plane.width() * scale) / 2,
            (height - plane.height() * scale) / 2,
            plane.width() * scale,
            plane.height() * scale);
    return new Leaf(
        StandingMarks.title(standing),
        width,
        height,
        style.surfaces().canvas(),
        List.of(new Leaf.Layer(window, plane, StandingMarks.titled(standing, style))),
        List.of());
  }
}
