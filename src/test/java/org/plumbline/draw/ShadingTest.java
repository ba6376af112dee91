package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Properties;
import org.plumbline.draw.Shading.Group;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

class ShadingTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Design DESIGN =
      design(owned("a", "Platform"), owned("b", "Platform"), owned("c", "Ranking"), owned("d", ""));

  @Test
  void theMostFrequentValueComesFirstAndWhatIsNotSaidLast() {
    Shading shading = by("owner");
    assertEquals(
        List.of("Platform", "Ranking", "(not said)"),
        shading.groups().stream().map(Group::words).toList());
    assertEquals(List.of(2, 1, 1), shading.groups().stream().map(Group::count).toList());
    assertEquals(java.util.Set.of("a", "b"), shading.members(0));
  }

  @Test
  void numbersComeFromSmallToLarge() {
    Map<String, String> words = new LinkedHashMap<>();
    List.of("20 ms", "6 ms", "1,100 ms", "20 ms", "0.5 ms")
        .forEach(each -> words.put("c" + words.size(), each));
    Shading shading = Shading.byFrequency("t", words, "(blank)", "(others)");
    assertEquals(
        List.of("0.5 ms", "6 ms", "20 ms", "1,100 ms"),
        shading.groups().stream().map(Group::words).toList());
  }

  @Test
  void stagesKeepTheirColoursAndTheirOrder() {
    Shading shading = by("stage");
    assertEquals(1, shading.groups().size());
    assertEquals(Style.DARK.stage("features"), shading.groups().getFirst().hue().in(Style.DARK));
  }

  @Test
  void theValueStandsOnTheCardInWords() {
    Drawing drawing = drawn(DESIGN, by("owner"));
    assertTrue(texts(drawing.figures().getFirst()).contains("Platform"));
  }

  @Test
  void beyondElevenValuesTheRarestShareOneColour() {
    Map<String, String> words = new LinkedHashMap<>();
    for (int n = 0; n < 20; n++) {
      words.put("c" + n, "value " + n % 15);
    }
    Shading shading = Shading.byFrequency("t", words, "(blank)", "(others)");
    assertEquals(Shading.MOST, shading.groups().size());
    assertEquals("(others)", shading.groups().getLast().words());
    assertEquals(20, shading.groups().stream().mapToInt(Group::count).sum());
  }

  @Test
  void thePictureThatIsTakenAwayHasALegendBelowIt() {
    Drawing drawing = drawn(DESIGN, by("owner"));
    Rect before = drawing.extent().orElseThrow();
    Figure legend = drawing.withLegend().figures().getLast();
    assertTrue(drawing.withLegend().within(legend.bounds()).contains(legend));
    assertEquals(Figure.Kind.LEGEND, legend.kind());
    assertTrue(legend.bounds().y() > before.bottom());
    assertTrue(texts(legend).containsAll(List.of("Owner", "Platform  2", "Ranking  1")));
  }

  @Test
  void whereThereIsLittleRoomTheTitleOfALegendTakesTwoLines() {
    Shading failure =
        new Shading(
            "Failure: weighted, it reaches 12.5 % of the design",
            by("owner").groups(), by("owner").values());
    Figure wide = Legend.at(new Point(0, 0), 600, failure, Style.LIGHT).orElseThrow();
    Figure narrow = Legend.at(new Point(0, 0), 200, failure, Style.LIGHT).orElseThrow();
    String words = String.join(" ", texts(narrow));
    assertTrue(words.startsWith("Failure: weighted, it reaches 12.5 % of the design "), words);
    assertTrue(narrow.bounds().right() <= 200);
    assertTrue(narrow.bounds().bottom() > wide.bounds().bottom());
  }

  @Test
  void withoutColoursThatTellSomethingThereIsNoLegend() {
    Drawing drawing = drawn(DESIGN, Shading.NONE);
    assertEquals(drawing.figures(), drawing.withLegend().figures());
  }

  @Test
  void whatLiesOverACardIsNoBadgeOfItAndSharesItsOutlineWithCardsOfTheSameSize() {
    for (Shading.Fill fill : List.of(Shading.Fill.CROSSED, Shading.Fill.STRIPES)) {
      Group group = new Group("Platform", new Shading.Hue.Numbered(0), 2, fill, Optional.empty());
      Shading.Said said = new Shading.Said(0, "Platform");
      Shading shading = new Shading("Owner", List.of(group), Map.of("a", said, "b", said));
      Told badged = new Told(Map.of("a", List.of(Told.Badge.ERROR)), Map.of()).with(shading);
      List<Figure> figures = new Painter(CATALOG).paint(DESIGN, Style.LIGHT, badged).figures();
      Mark.Shape over = over(figures.get(0));
      assertSame(over.path(), over(figures.get(1)).path(), fill.name());
      Rect card = DESIGN.components().getFirst().bounds();
      List<Mark> badges = figures.get(0).badges(card);
      assertEquals(3, badges.size(), fill + ": an octagon, a stroke and a dot");
      assertFalse(badges.contains(over), fill.name());
    }
  }

  /// The first shape of a card.
  private static Mark.Shape over(Figure figure) {
    return figure.marks().stream()
        .filter(Mark.Shape.class::isInstance)
        .map(Mark.Shape.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyWhatPutsComponentsIntoGroupsIsOffered() {
    List<String> offered = Aspect.in(DESIGN, CATALOG).stream().map(Aspect::id).toList();
    assertEquals(List.of("stage", "owner", "status", "technology"), offered);
  }

  private static Shading by(String aspect) {
    return Aspect.named(aspect, CATALOG).orElseThrow().of(DESIGN, CATALOG);
  }

  private static Drawing drawn(Design design, Shading shading) {
    return new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING.with(shading));
  }

  private static List<String> texts(Figure figure) {
    return figure.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(each -> ((Mark.Text) each).text())
        .toList();
  }

  private static Component owned(String id, String owner) {
    return component(id, "feature-store")
        .withProperties(
            owner.isEmpty() ? Properties.NONE : Properties.of(Map.of("owner", Value.of(owner))));
  }
}
