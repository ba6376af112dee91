package org.plumbline.export;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.compare.ComparisonMarks;
import org.plumbline.draw.Mark;
import org.plumbline.draw.SetPage;
import org.plumbline.draw.Style;
import org.plumbline.export.report.Content;
import org.plumbline.geom.Rect;
import org.plumbline.standing.Standing;
import org.plumbline.standing.StandingMarks;

/// Pages of words and numbers after those of a story, in its colours and of its size.
///
/// @param width in points
/// @param height in points
public record SetPages(Style style, double width, double height) {
  /// Where a design stands, and it beside its variants if it has any; nothing of a blank one.
  public List<Leaf> of(Content content) {
    if (content.design().isBlank()) {
      return List.of();
    }
    Standing standing = Standing.of(content.design(), content.catalog(), content.found());
    Leaf first = page(StandingMarks.title(standing), StandingMarks.titled(standing, style));
    Stream<Leaf> variants =
        content.variants().stream()
            .flatMap(each -> ComparisonMarks.titled(each, style).stream())
            .map(marks -> page(ComparisonMarks.title(), marks));
    return Stream.concat(Stream.of(first), variants).toList();
  }

  private Leaf page(String title, List<Mark> marks) {
    Rect plane = SetPage.PLANE;
    double scale = Math.min(width / plane.width(), height / plane.height());
    Rect window =
        new Rect(
            (width - plane.width() * scale) / 2,
            (height - plane.height() * scale) / 2,
            plane.width() * scale,
            plane.height() * scale);
    return new Leaf(
        title,
        width,
        height,
        style.surfaces().canvas(),
        List.of(new Leaf.Layer(window, plane, marks)),
        List.of());
  }
}
