package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.plumbline.design.Acceptance;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;

/// A row of the panel.
///
/// @param by the record that accepts the finding, if it is accepted
/// @param state whether the finding still holds
record Row(Finding finding, Part part, Optional<Acceptance> by, State state) {
  /// In which part of the list it stands.
  enum Part {
    /// Holds of the design as it is meant.
    NOW,
    /// To be mended before production.
    LATER,
    /// Known and accepted.
    ACCEPTED
  }

  /// Whether a finding still holds. If not, its row only keeps the place for a while.
  enum State {
    HOLDS,
    /// It does not hold of its elements any more.
    MENDED,
    /// Its elements have been removed.
    REMOVED
  }

  /// Whether the finding is no more.
  boolean gone() {
    return state != State.HOLDS;
  }

  /// The rows of a review, part by part.
  static List<Row> of(Review review) {
    Stream<Row> now = review.found().open().now().stream().map(each -> row(each, Part.NOW));
    Stream<Row> later = review.found().open().later().stream().map(each -> row(each, Part.LATER));
    Stream<Row> accepted =
        review.found().accepted().stream()
            .map(each ->
                new Row(each.finding(), Part.ACCEPTED, Optional.of(each.by()), State.HOLDS));
    return Stream.of(now, later, accepted).flatMap(rows -> rows).toList();
  }

  /// The rows that are there now in the places of those that were shown: what has gone keeps its
  /// place, and what is new comes last.
  ///
  /// @param elements ids of the elements that the design has now
  static List<Row> inPlace(List<Row> shown, List<Row> now, Set<String> elements) {
    Map<Key, List<Row>> left = new LinkedHashMap<>();
    now.forEach(each -> left.computeIfAbsent(Key.of(each), _ -> new ArrayList<>()).add(each));
    Map<Integer, Row> placed = new HashMap<>();
    // What says the same comes first, so that of two findings of a kind the right one is gone.
    place(shown, placed, (each, same) -> same.finding().equals(each.finding()), left);
    place(shown, placed, (_, _) -> true, left);
    List<Row> rows = new ArrayList<>();
    for (int n = 0; n < shown.size(); n++) {
      rows.add(placed.getOrDefault(n, shown.get(n).ended(elements)));
    }
    left.values().forEach(rows::addAll);
    return rows;
  }

  private static void place(
      List<Row> shown,
      Map<Integer, Row> placed,
      BiPredicate<Row, Row> fits,
      Map<Key, List<Row>> left) {
    for (int n = 0; n < shown.size(); n++) {
      Row each = shown.get(n);
      List<Row> alike = left.getOrDefault(Key.of(each), List.of());
      if (!placed.containsKey(n)) {
        Optional<Row> found = alike.stream().filter(row -> fits.test(each, row)).findFirst();
        if (found.isPresent()) {
          placed.put(n, found.get());
          alike.remove(found.get());
        }
      }
    }
  }

  private Row ended(Set<String> elements) {
    boolean there = elements.containsAll(finding.elements());
    return gone() ? this : new Row(finding, part, by, there ? State.MENDED : State.REMOVED);
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
    return new Row(finding, part, Optional.empty(), State.HOLDS);
  }
}
