package org.plumbline.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.edit.Sketch;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Review;
import org.plumbline.rules.RuleBook;

/// What is offered where something is missing.
class ClosingTest {
  private static final Catalog CATALOG = Catalog.bundled();

  /// What may lack something.
  private static final List<String> ELEMENTS =
      List.of("model-trainer", "online-serving", "drift-monitor", "model-evaluator");

  private static List<Closing> all() {
    return Stream.concat(
            Coverage.checks().stream().map(Check::closing),
            Criteria.ALL.stream().map(Criterion::closing))
        .toList();
  }

  @Test
  void whatIsOfferedExists() {
    for (Closing closing : all()) {
      closing.rules().forEach(rule -> assertTrue(RuleBook.of(rule).isPresent(), rule));
      closing.types().forEach(type -> assertTrue(CATALOG.component(type).isPresent(), type));
      closing.properties().forEach(property -> assertTrue(isSomewhere(property), property));
      assertFalse(closing.rules().isEmpty() && closing.types().isEmpty(), "a way out: " + closing);
    }
  }

  private static boolean isSomewhere(String property) {
    return CATALOG.components().values().stream()
        .map(ComponentType::properties)
        .anyMatch(properties -> properties.containsKey(property));
  }

  @Test
  void whatIsToBeConnectedCanBe() {
    Connecting connecting = new Connecting(CATALOG);
    int tried = 0;
    for (Closing closing : all()) {
      for (Closing.Wire wire : closing.wires()) {
        tried++;
        assertTrue(
            types(wire.source()).stream()
                .anyMatch(from ->
                    types(wire.target()).stream().anyMatch(to -> fits(connecting, wire, from, to))),
            wire.toString());
      }
    }
    assertTrue(tried > 25, "wires: " + tried);
  }

  private static List<String> types(String end) {
    return end.equals(Closing.Wire.ELEMENT) ? ELEMENTS : List.of(end);
  }

  private static boolean fits(Connecting connecting, Closing.Wire wire, String from, String to) {
    Connection drawn =
        Connection.of("c", new PortRef("a", wire.output()), new PortRef("b", wire.input()));
    Design design = Sketch.design(Sketch.component("a", from), Sketch.component("b", to), drawn);
    return drawn.from().output(design, CATALOG).isPresent()
        && drawn.to().input(design, CATALOG).isPresent()
        && connecting.judge(design, drawn).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tracked, - trk",
    "code-versioned, - repo",
    "registry-on-every-path, + evl.validated > cd.model",
    "safe-roll-out, cd strategy=rolling",
    "survives-model-failure, - fb",
    "drift, - dmon",
    "alerts-heard, - dmon.alerts > rt.alerts",
    "retraining-loop, - rt",
    "explained, - expl",
  })
  void theFixOfTheRuleClosesIt(String check, String change) {
    Design design = Altered.design(change);
    Lack lack = lack(design, check).findFirst().orElseThrow();
    Review review = Review.of(new Checks(CATALOG), design, LocalDate.EPOCH);
    List<Fix> fixes = lack.closing().fixes(lack, review);
    assertFalse(fixes.isEmpty(), "something is offered");
    Design mended = fixes.getFirst().edit().apply(design);
    assertEquals(0, lack(mended, check).count(), fixes.getFirst().label());
  }

  private static Stream<Lack> lack(Design design, String check) {
    return Altered.of(design).coverage().missing().stream().filter(each -> each.id().equals(check));
  }
}
