package org.plumbline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;

/// Where rows stand while somebody points at them.
final class RowTest {
  @Test
  void whatHasGoneKeepsItsPlaceAndWhatIsNewComesLast() {
    List<Row> shown = List.of(row("first", "a"), row("second", "b"), row("third", "c"));
    List<Row> now = List.of(row("new", "d"), row("third", "c"), row("first", "a"));
    List<Row> placed = Row.inPlace(shown, now);
    assertEquals(List.of("first", "second", "third", "new"), rules(placed));
    assertEquals(List.of(false, true, false, false), placed.stream().map(Row::gone).toList());
  }

  @Test
  void whatComesBackIsThereAgainInItsPlace() {
    List<Row> start = List.of(row("first", "a"), row("second", "b"));
    List<Row> mended = Row.inPlace(start, List.of(row("second", "b")));
    assertEquals(start, Row.inPlace(mended, start));
  }

  private static List<String> rules(List<Row> rows) {
    return rows.stream().map(each -> each.finding().rule()).toList();
  }

  private static Row row(String rule, String element) {
    Finding finding = new Finding(rule, Severity.ERROR, List.of(element), "words", "", "");
    return new Row(finding, Row.Part.NOW, Optional.empty(), false);
  }
}
