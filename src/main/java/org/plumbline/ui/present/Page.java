package org.plumbline.ui.present;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.compare.Comparison;
import org.plumbline.compare.ComparisonMarks;
import org.plumbline.compare.PairMarks;
import org.plumbline.design.Design;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.story.Slide;

/// A slide after those of the story that is set instead of being drawn from the design.
///
/// @param read what a reader without eyes is told
/// @param marks what is seen on the plane of a page, the title among it
public record Page(String title, String read, List<Mark> marks) {
  /// What is left free at the foot.
  private static final double FOOT = 24;

  /// Copies the marks.
  public Page {
    marks = List.copyOf(marks);
  }

  /// A design beside each of its variants in pictures, then beside all of them in a table, as the
  /// slides and pages of exports have it.
  public static List<Page> of(Design design, Catalog catalog, Comparison comparison, Style style) {
    Stream<Page> pairs =
        PairMarks.pages(design, catalog, style, PairMarks.BODY.height() - FOOT).stream()
            .map(each -> new Page(each.title(), each.read(), each.titled(style)));
    Stream<Page> table =
        ComparisonMarks.titled(comparison, style).stream()
            .map(marks -> new Page(ComparisonMarks.title(), comparison.text(), marks));
    return Stream.concat(pairs, table).toList();
  }

  /// The slide as which it is counted.
  Slide slide() {
    return new Slide("", title, "", "", Set.of(), "");
  }
}
