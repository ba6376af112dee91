package org.plumbline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Changes;
import org.plumbline.design.Design;
import org.plumbline.design.Properties;
import org.plumbline.design.Variant;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.SetProperty;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.Templates;

/// The table that compares a design and its variants.
class ComparisonTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Design BASE =
      Templates.find("realtime-feature-store", CATALOG).orElseThrow();

  private static Comparison compared(Variant... variants) {
    Checks checks = new Checks(CATALOG);
    LocalDate day = LocalDate.of(2026, 11, 27);
    return Comparison.of(
        BASE.withVariants(List.of(variants)),
        CATALOG,
        design -> Review.of(checks, design, day).found());
  }

  private static Variant variant(String id, Design next) {
    return Variant.named(id, "Variant " + id).withChanges(Changes.between(BASE, next));
  }

  private static Design replicas(int count) {
    var replicas =
        CATALOG.component("online-serving").orElseThrow().property("replicas").orElseThrow();
    return new SetProperty(List.of("srv"), replicas, Value.of(count)).apply(BASE);
  }

  private static Cell cell(Comparison comparison, String row, int column) {
    return comparison.rows().stream()
        .filter(each -> each.name().equals(row))
        .findFirst()
        .orElseThrow()
        .cells()
        .get(column);
  }

  @Test
  void moreReplicasCostMoreWhichIsWorse() {
    Comparison comparison = compared(variant("many", replicas(30)));
    Cell cost = cell(comparison, "Cost a month", 1);
    assertEquals(Trend.WORSE, cost.trend());
    assertEquals("3,120\u00A0USD more, worse", cost.versus());
    assertEquals("", cell(comparison, "Cost a month", 0).versus(), "the design is the measure");
  }

  @Test
  void fewerReplicasWithoutAFallbackCostLessAndAreAvailableLess() {
    Design bare = new RemoveElements(List.of("fb")).apply(replicas(1));
    Comparison comparison = compared(variant("few", bare));
    assertTrue(cell(comparison, "Cost a month", 1).versus().endsWith("less, better"));
    assertTrue(cell(comparison, "Cost a month", 1).change() < 0, "the arrow points down");
    Cell availability = cell(comparison, "Availability", 1);
    assertEquals(Trend.WORSE, availability.trend());
    assertTrue(availability.missed());
    assertEquals("misses 99.9\u00A0%", availability.target());
  }

  @Test
  void aVariantIsHeldAgainstItsOwnTarget() {
    Design strict =
        BASE.withProperties(
            new Properties(Map.of("latencySloP99Ms", Value.of(40)), BASE.properties().extras()));
    Comparison comparison = compared(variant("strict", strict));
    assertEquals("meets 80\u00A0ms", cell(comparison, "Latency, 99th percentile", 0).target());
    assertEquals("misses 40\u00A0ms", cell(comparison, "Latency, 99th percentile", 1).target());
  }

  @Test
  void whatIsNotWatchedCoversLessAndHasMoreFindings() {
    Comparison comparison =
        compared(variant("blind", new RemoveElements(List.of("smon", "dmon")).apply(BASE)));
    assertEquals(Trend.WORSE, cell(comparison, "Coverage of the lifecycle", 1).trend());
    assertEquals(Trend.WORSE, cell(comparison, "Errors", 1).trend());
  }

  @Test
  void whatDoesNotApplyAnyMoreIsSaidBelowTheTable() {
    Design more = new RemoveElements(List.of("pm")).apply(BASE);
    Variant old = Variant.named("old", "Old").withChanges(Changes.between(BASE, more));
    Comparison comparison =
        Comparison.of(
            more.withVariants(List.of(old)), CATALOG, _ -> org.plumbline.rules.Accepting.NOTHING);
    assertTrue(
        comparison
            .remarks()
            .contains("Old: It would remove “pm”, which the design does not have any more."),
        comparison.remarks().toString());
  }

  @Test
  void theTableIsMarkdownThatNamesCannotBreak() {
    Variant odd = Variant.named("odd", "a | b\nc").withChanges(Changes.NONE);
    List<String> lines = compared(odd).markdown().lines().toList();
    assertEquals("| Figure | The design | a \\| b c |", lines.getFirst());
    assertEquals("| --- | --- | --- |", lines.get(1));
    assertTrue(lines.stream().allMatch(each -> each.startsWith("|")));
  }

  @Test
  void manyVariantsTakeSeveralPagesWithTheDesignOnEach() {
    Variant[] many =
        java.util.stream.IntStream.range(0, 6)
            .mapToObj(n -> variant("v" + n, BASE))
            .toArray(Variant[]::new);
    List<List<Mark>> pages = ComparisonMarks.titled(compared(many), Style.LIGHT, 420);
    assertEquals(2, pages.size());
    for (List<Mark> page : pages) {
      List<String> words =
          page.stream()
              .filter(Mark.Text.class::isInstance)
              .map(each -> ((Mark.Text) each).text())
              .toList();
      assertTrue(words.contains("The design"));
      assertFalse(words.contains("Variant v9"));
      assertTrue(
          page.stream()
              .filter(Mark.Text.class::isInstance)
              .allMatch(each -> ((Mark.Text) each).at().y() < ComparisonMarks.BODY.y() + 420));
    }
    assertTrue(pages.getLast().toString().contains("Variant v5"));
  }
}
