package org.plumbline.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.rules.Checked;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.ConnectionRule;
import org.plumbline.rules.ConnectionRules;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;
import org.plumbline.rules.RuleBook;

/// Every rule has a wrong and a right example, and the rules agree with them.
final class ExamplesTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Examples EXAMPLES = Examples.bundled(CATALOG);
  private static final Connecting CONNECTING = new Connecting(CATALOG);

  static List<ConnectionRule> connectionRules() {
    return ConnectionRules.all();
  }

  static List<String> rules() {
    return RuleBook.all().stream().map(RuleBook.Entry::id).toList();
  }

  @Test
  void everyRuleHasAnExample() {
    assertEquals(new HashSet<>(rules()), EXAMPLES.rules());
  }

  @ParameterizedTest
  @MethodSource("connectionRules")
  void aConnectionRuleObjectsToItsBadExampleAlone(ConnectionRule rule) {
    Example example = EXAMPLES.of(rule.id()).orElseThrow();
    Checked bad = CONNECTING.findings(example.bad());
    assertEquals(List.of(rule.id()), bad.now().stream().map(Finding::rule).toList());
    assertEquals(example.elements(), bad.now().stream().map(Finding::elements).toList());
    assertEquals(rule.severity(), bad.now().getFirst().severity());
    assertEquals(Checked.NOTHING, CONNECTING.findings(example.good()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleObjectsToTheBadExampleAndToNothingInTheGoodOne(String rule) {
    Example example = EXAMPLES.of(rule).orElseThrow();
    List<List<String>> found = found(rule, example.bad());
    assertFalse(found.isEmpty(), rule);
    assertEquals(example.elements(), found, rule);
    assertEquals(List.of(), found(rule, example.good()), rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void cardsOfAnExampleLieApart(String rule) {
    Example example = EXAMPLES.of(rule).orElseThrow();
    Stream.of(example.bad(), example.good())
        .filter(_ -> !rule.equals("overlapping-elements"))
        .forEach(design -> assertEquals(List.of(), overlapping(design), rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPageMarksWhatTheRuleObjectsTo(String rule) {
    Page page = new Pages(CATALOG).of(RuleBook.of(rule).orElseThrow());
    Set<String> objected =
        EXAMPLES.of(rule).orElseThrow().elements().stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    assertEquals(objected, page.wrong().told().badges().keySet());
    assertTrue(page.right().told().badges().isEmpty());
    assertFalse(page.wrong().said().isEmpty());
    boolean seen = !pictured(page.wrong().design()).equals(pictured(page.right().design()));
    boolean told = page.wrong().facts().stream().anyMatch(Side.Fact::differs);
    assertTrue(seen || told, "the two sides of the page look the same: " + rule);
  }

  private static List<List<String>> found(String rule, Design design) {
    Checked open = Review.of(new Checks(CONNECTING), design, LocalDate.EPOCH).found().open();
    return Stream.concat(open.now().stream(), open.later().stream())
        .filter(each -> each.rule().equals(rule))
        .map(Finding::elements)
        .toList();
  }

  private static List<Object> pictured(Design design) {
    List<Object> all = new ArrayList<>();
    design.components().forEach(each -> all.add(List.of(each.type(), each.name(), each.bounds())));
    design
        .connections()
        .forEach(each -> all.add(List.of(each.from().component(), each.to().component())));
    design.boundaries().forEach(each -> all.add(List.of(each.name(), each.bounds())));
    return all;
  }

  private static List<String> overlapping(Design design) {
    List<String> overlapping = new ArrayList<>();
    List<Component> all = design.components();
    for (int n = 0; n < all.size(); n++) {
      for (Component other : all.subList(n + 1, all.size())) {
        if (all.get(n).bounds().intersects(other.bounds())) {
          overlapping.add(all.get(n).id() + " " + other.id());
        }
      }
    }
    return overlapping;
  }
}
