package org.plumbline.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;
import org.plumbline.words.Quoted;

/// What is said of the bad example of each rule, as it is read on the screen and in a report.
final class MessagesTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Examples EXAMPLES = Examples.bundled(CATALOG);

  static Stream<String> rules() {
    return EXAMPLES.rules().stream().sorted();
  }

  private static List<String> said(String rule) {
    return found(rule).map(Finding::message).toList();
  }

  private static Stream<Finding> found(String rule) {
    Design bad = EXAMPLES.of(rule).orElseThrow().bad();
    var found = Review.of(new Checks(CATALOG), bad, LocalDate.of(2026, 3, 1)).found().open();
    return Stream.concat(found.now().stream(), found.later().stream())
        .filter(each -> each.rule().equals(rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aMessageIsASentence(String rule) {
    List<String> messages = said(rule);
    assertFalse(messages.isEmpty(), rule);
    assertEquals(List.of(), messages.stream().filter(each -> !isSentence(each)).toList(), rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aMessageSpeaksOfOneOfItsElementsByNameAndInQuotationMarks(String rule) {
    Design bad = EXAMPLES.of(rule).orElseThrow().bad();
    found(rule)
        .filter(each -> !each.elements().isEmpty() && !NAMELESS.contains(rule))
        .forEach(each ->
            assertTrue(
                each.elements().stream()
                    .flatMap(id -> names(id, bad))
                    .anyMatch(name -> each.message().contains(Quoted.name(name))),
                each.message()));
  }

  /// Without their names nothing of these can be told apart, and what has none has only its type.
  private static final Set<String> NAMELESS =
      Set.of("unnamed-element", "pii-leaves-trust-zone", "unencrypted-crossing");

  private static Stream<String> names(String id, Design design) {
    return design.element(id).stream()
        .flatMap(element ->
            switch (element) {
              case Component component -> Stream.of(component.name(), id);
              case Boundary boundary -> Stream.of(boundary.name(), id);
              case Decision decision -> Stream.of(decision.title(), id);
              case StoryStep step -> Stream.of(step.title(), id);
              case Connection connection ->
                  Stream.of(connection.from(), connection.to())
                      .flatMap(end -> names(end.component(), design));
              default -> Stream.of(id);
            });
  }

  /// It begins with a capital letter, a figure or a quotation mark, and ends with one full stop.
  private static boolean isSentence(String message) {
    boolean begun =
        !Character.isLowerCase(message.codePointAt(0)) && message.equals(message.strip());
    return begun && message.endsWith(".") && !message.endsWith("..");
  }
}
