package org.plumbline.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;

/// What is said of the bad example of each rule, as it is read on the screen and in a report.
final class MessagesTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Examples EXAMPLES = Examples.bundled(CATALOG);

  static Stream<String> rules() {
    return EXAMPLES.rules().stream().sorted();
  }

  private static List<String> said(String rule) {
    Design bad = EXAMPLES.of(rule).orElseThrow().bad();
    var found = Review.of(new Checks(CATALOG), bad, LocalDate.of(2026, 3, 1)).found().open();
    return Stream.concat(found.now().stream(), found.later().stream())
        .filter(each -> each.rule().equals(rule))
        .map(Finding::message)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aMessageIsASentence(String rule) {
    List<String> messages = said(rule);
    assertFalse(messages.isEmpty(), rule);
    assertEquals(List.of(), messages.stream().filter(each -> !isSentence(each)).toList(), rule);
  }

  /// It begins with a capital letter, a figure or a quotation mark, and ends with one full stop.
  private static boolean isSentence(String message) {
    boolean begun =
        !Character.isLowerCase(message.codePointAt(0)) && message.equals(message.strip());
    return begun && message.endsWith(".") && !message.endsWith("..");
  }
}
