package org.plumbline.ui.present;

import java.util.List;
import java.util.Set;
import org.plumbline.compare.Comparison;
import org.plumbline.compare.ComparisonMarks;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.story.Slide;

/// A slide after those of the story that is set instead of being drawn from the design.
///
/// @param read what a reader without eyes is told
/// @param marks what is seen on the plane of a page, the title among it
public record Page(String title, String read, List<Mark> marks) {
  /// Copies the marks.
  public Page {
    marks = List.copyOf(marks);
  }

  /// The design beside its variants, as the slides and pages of exports have it.
  public static List<Page> of(Comparison comparison, Style style) {
    return ComparisonMarks.titled(comparison, style).stream()
        .map(marks -> new Page(ComparisonMarks.title(), comparison.text(), marks))
        .toList();
  }

  /// The slide as which it is counted.
  Slide slide() {
    return new Slide("", title, "", "", Set.of(), "");
  }
}
