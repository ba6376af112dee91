package org.plumbline.export;

import java.util.List;
import org.plumbline.compare.Comparison;
import org.plumbline.compare.ComparisonMarks;
import org.plumbline.draw.Style;
import org.plumbline.geom.Rect;

/// A design and its variants in a table, as pages after those of the story.
public final class ComparisonPages {
  private ComparisonPages() {}

  /// The pages.
  public static List<Leaf> of(Comparison comparison, Style style, double width, double height) {
    Rect plane = ComparisonMarks.PLANE;
    double scale = Math.min(width / plane.width(), height / plane.height());
    Rect window =
        new Rect(
            (width - plane.width() * scale) / 2,
            (height - plane.height() * scale) / 2,
            plane.width() * scale,
            plane.height() * scale);
    return ComparisonMarks.titled(comparison, style).stream()
        .map(marks ->
            new Leaf(
                ComparisonMarks.title(),
                width,
                height,
                style.surfaces().canvas(),
                List.of(new Leaf.Layer(window, plane, marks)),
                List.of()))
        .toList();
  }
}
