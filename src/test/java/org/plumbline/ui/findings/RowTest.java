package org.plumbline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;

/// Where rows stand while somebody points at them.
final class RowTest {
  private static final Set<String> ALL = Set.of("a", "b", "c", "d");

  @Test
  void whatHasGoneKeepsItsPlaceAndWhatIsNewComesLast() {
    List<Row> shown = List.of(row("first", "a"), row("second", "b"), row("third", "c"));
    List<Row> now = List.of(row("new", "d"), row("third", "c"), row("first", "a"));
    List<Row> placed = Row.inPlace(shown, now, ALL);
    assertEquals(List.of("first", "second", "third", "new"), rules(placed));
    assertEquals(List.of(false, true, false, false), placed.stream().map(Row::gone).toList());
  }

  @Test
  void whatComesBackIsThereAgainInItsPlace() {
    List<Row> start = List.of(row("first", "a"), row("second", "b"));
    List<Row> mended = Row.inPlace(start, List.of(row("second", "b")), ALL);
    assertEquals(start, Row.inPlace(mended, start, ALL));
  }

  @Test
  void ofTwoFindingsOfAKindOnlyTheOneThatIsMendedIsGone() {
    Row first = row("idle", "a", "the first is idle");
    Row second = row("idle", "a", "the second is idle");
    List<Row> both = List.of(first, second);
    assertEquals(both, Row.inPlace(both, both, ALL));
    List<Row> placed = Row.inPlace(both, List.of(second), ALL);
    assertEquals(List.of(true, false), placed.stream().map(Row::gone).toList());
    assertEquals(second, placed.get(1));
  }

  @Test
  void whatVanishesWithItsElementIsNotMended() {
    List<Row> shown = List.of(row("first", "a"), row("second", "b"));
    List<Row> placed = Row.inPlace(shown, List.of(), Set.of("b"));
    List<Row.State> states = List.of(Row.State.REMOVED, Row.State.MENDED);
    assertEquals(states, placed.stream().map(Row::state).toList());
    assertEquals(placed, Row.inPlace(placed, List.of(), Set.of()), "what was mended stays so");
  }

  @Test
  void whatSaysSomethingElseNowStaysInItsPlace() {
    Row now = row("first", "a", "other words");
    assertEquals(List.of(now), Row.inPlace(List.of(row("first", "a")), List.of(now), ALL));
  }

  private static List<String> rules(List<Row> rows) {
    return rows.stream().map(each -> each.finding().rule()).toList();
  }

  private static Row row(String rule, String element) {
    return row(rule, element, "words");
  }

  private static Row row(String rule, String element, String words) {
    Finding finding = new Finding(rule, Severity.ERROR, List.of(element), words, "", "");
    return new Row(finding, Row.Part.NOW, Optional.empty(), Row.State.HOLDS);
  }
}
