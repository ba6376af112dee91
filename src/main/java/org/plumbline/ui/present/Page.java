package org.plumbline.ui.present;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.compare.Comparison;
import org.plumbline.compare.ComparisonMarks;
import org.plumbline.compare.PairMarks;
import org.plumbline.design.Design;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.rules.Accepting;
import org.plumbline.standing.Standing;
import org.plumbline.standing.StandingMarks;
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

  /// What pages are made by.
  ///
  /// @param check what a check finds in a design
  public record By(Catalog catalog, Function<Design, Accepting> check, Style style) {}

  /// Where a design stands; then it beside each of its variants in pictures and beside all of them
  /// in a table, if it has any. Slides and pages of exports have the same; a blank design has none.
  ///
  /// @param seen what is presented: the design, or one of its variants
  /// @param whole the design with its variants
  public static List<Page> of(Design seen, Design whole, By by) {
    if (seen.isBlank()) {
      return List.of();
    }
    Standing standing = Standing.of(seen, by.catalog(), by.check().apply(seen));
    double high = StandingMarks.BODY.height() - FOOT;
    Page first =
        new Page(
            StandingMarks.title(standing),
            standing.asText(),
            StandingMarks.titled(standing, by.style(), high));
    Stream<Page> variants = whole.variants().isEmpty() ? Stream.empty() : compared(whole, by);
    return Stream.concat(Stream.of(first), variants).toList();
  }

  private static Stream<Page> compared(Design design, By by) {
    Comparison comparison = Comparison.of(design, by.catalog(), by.check());
    double high = PairMarks.BODY.height() - FOOT;
    Stream<Page> pairs =
        PairMarks.pages(design, by.catalog(), by.style(), high).stream()
            .map(each -> new Page(each.title(), each.read(), each.titled(by.style())));
    Stream<Page> table =
        ComparisonMarks.titled(comparison, by.style(), high).stream()
            .map(marks -> new Page(ComparisonMarks.title(), comparison.text(), marks));
    return Stream.concat(pairs, table);
  }

  /// The slide as which it is counted.
  Slide slide() {
    return new Slide("", title, "", "", Set.of(), "");
  }
}
