package org.plumbline.export;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.compare.Comparison;
import org.plumbline.compare.ComparisonMarks;
import org.plumbline.compare.PairMarks;
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
  /// What is left for a footer.
  private static final double FOOT = 36;

  /// Where a design stands, and it beside its variants if it has any; nothing of a blank one.
  public List<Leaf> of(Content content) {
    if (content.design().isBlank()) {
      return List.of();
    }
    Standing standing = Standing.of(content.design(), content.catalog(), content.found());
    double body = plane().height() - StandingMarks.BODY.y() - FOOT;
    Leaf first = page(StandingMarks.title(standing), StandingMarks.titled(standing, style, body));
    return Stream.concat(
            Stream.of(first), content.variants().stream().flatMap(each -> variants(content, each)))
        .toList();
  }

  /// The pictures of the variants, then their table.
  private Stream<Leaf> variants(Content content, Comparison comparison) {
    double body = plane().height() - PairMarks.BODY.y() - FOOT - SetPage.MARGIN / 2;
    Stream<Leaf> pairs =
        PairMarks.pages(content.design(), content.catalog(), style, body).stream()
            .map(each -> page(each.title(), each.titled(style)));
    Stream<Leaf> table =
        ComparisonMarks.titled(comparison, style, body).stream()
            .map(marks -> page(ComparisonMarks.title(), marks));
    return Stream.concat(pairs, table);
  }

  /// How much of its size a page keeps between the margins of the paper.
  private double scale() {
    return (width - 2 * SetPage.MARGIN) / (SetPage.PLANE.width() - 2 * SetPage.MARGIN);
  }

  /// As high as the paper, at least as high as it is set for.
  private Rect plane() {
    Rect usual = SetPage.PLANE;
    return new Rect(0, 0, usual.width(), Math.max(usual.height(), height / scale()));
  }

  private Leaf page(String title, List<Mark> marks) {
    Rect plane = plane();
    double left = SetPage.MARGIN * (1 - scale());
    Rect window = new Rect(left, 0, plane.width() * scale(), plane.height() * scale());
    return new Leaf(
        title,
        width,
        height,
        style.surfaces().canvas(),
        List.of(new Leaf.Layer(window, plane, marks)),
        List.of());
  }
}
