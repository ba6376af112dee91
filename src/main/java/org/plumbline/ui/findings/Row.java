package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.design.Acceptance;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;

/// A row of the panel.
///
/// @param by the record that accepts the finding, if it is accepted
/// @param gone whether the finding is no more, and its row only keeps the place for a while
record Row(Finding finding, Part part, Optional<Acceptance> by, boolean gone) {
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
            .map(each -> new Row(each.finding(), Part.ACCEPTED, Optional.of(each.by()), false));
    return Stream.of(now, later, accepted).flatMap(rows -> rows).toList();
  }

  /// The rows that are there now in the places of those that were shown: what has gone keeps its
  /// place, and what is new comes last.
  static List<Row> inPlace(List<Row> shown, List<Row> now) {
    Map<Key, Row> left = new LinkedHashMap<>();
    now.forEach(each -> left.putIfAbsent(Key.of(each), each));
    List<Row> rows = new ArrayList<>();
    for (Row each : shown) {
      Row same = left.remove(Key.of(each));
      rows.add(same == null ? new Row(each.finding(), each.part(), each.by(), true) : same);
    }
    rows.addAll(left.values());
    return rows;
  }

  /// By what a finding is known again when its words change.
  private record Key(String rule, List<String> elements) {
    static Key of(Row row) {
      return new Key(row.finding().rule(), row.finding().elements());
    }
  }

  /// Whether both are about the same finding.
  boolean isLike(Row other) {
    return Key.of(this).equals(Key.of(other));
  }

  private static Row row(Finding finding, Part part) {
    return new Row(finding, part, Optional.empty(), false);
  }
}
