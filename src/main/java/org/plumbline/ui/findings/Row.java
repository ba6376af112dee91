package org.plumbline.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.design.Acceptance;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;

/// A row of the panel.
///
/// @param by the record that accepts the finding, if it is accepted
record Row(Finding finding, Part part, Optional<Acceptance> by) {
  /// In which part of the list it stands.
  enum Part {
    /// Holds of the design as it is meant.
    NOW,
    /// To be mended before production.
    LATER,
    /// Known and accepted.
    ACCEPTED
  }

  /// The rows of a review, part by part.
  static List<Row> of(Review review) {
    Stream<Row> now = review.found().open().now().stream().map(each -> row(each, Part.NOW));
    Stream<Row> later = review.found().open().later().stream().map(each -> row(each, Part.LATER));
    Stream<Row> accepted =
        review.found().accepted().stream()
            .map(each -> new Row(each.finding(), Part.ACCEPTED, Optional.of(each.by())));
    return Stream.of(now, later, accepted).flatMap(rows -> rows).toList();
  }

  private static Row row(Finding finding, Part part) {
    return new Row(finding, part, Optional.empty());
  }
}
