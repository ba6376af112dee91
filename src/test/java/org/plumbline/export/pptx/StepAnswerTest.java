package org.plumbline.export.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.analysis.Danger;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Paper;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checked;
import org.plumbline.store.Templates;
import org.plumbline.story.Answers;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A slide of a step that asks what happens if something fails: the answer is in its shapes, in its
/// words and in its legend, and all of it can be edited.
final class StepAnswerTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final String ERROR =
      Style.LIGHT.signals().error().hex().substring(1).toUpperCase(Locale.ROOT);
  private static final Accepting NOTHING = new Accepting(Checked.NOTHING, List.of());

  static Stream<Design> failing() {
    return Templates.all(CATALOG).stream().map(each -> failing(each.design()));
  }

  /// The design with one step that shows all of it with its most dangerous component failed.
  private static Design failing(Design design) {
    List<Danger> dangers = Answers.of(design, CATALOG).readiness().analyses().dangers();
    String worst = dangers.getFirst().part().id();
    StoryStep step = design.story().getFirst().withFocus(List.of());
    return design
        .withNotes(List.of())
        .withBoundaries(
            design.boundaries().stream().map(each -> each.withCollapsed(false)).toList())
        .withStory(List.of(step.withOverlay("failure-simulation:" + worst)));
  }

  private static Overlay answer(Design design) {
    Question question = Question.of(design.story().getFirst().overlay()).orElseThrow();
    return Answers.of(design, CATALOG).to(question);
  }

  private static Deck deck(Design design, Style style) {
    return new Deck(design, CATALOG, style, Told.NOTHING, NOTHING, new SlideSize(Paper.WIDE));
  }

  @ParameterizedTest
  @MethodSource("failing")
  void eachComponentIsStillOneShapeWithItsNameAndWhatBecomesOfIt(Design design) {
    Opened deck = Opened.of(deck(design, Style.LIGHT));
    Document slide = deck.xml(deck.slides().get(1));
    Map<String, Shading.Said> said = answer(design).shading().values();
    for (Component component : design.components()) {
      String name = component.name();
      Shading.Said each = Objects.requireNonNull(said.get(component.id()), component.id());
      List<Element> shapes =
          Opened.all(slide, "p:sp").stream()
              .filter(shape ->
                  Opened.only(shape, "p:cNvPr").getAttribute("descr").startsWith(name + ","))
              .filter(shape -> Opened.words(shape).startsWith(name))
              .filter(shape -> Opened.words(shape).endsWith(each.words()))
              .toList();
      assertEquals(1, shapes.size(), name);
      Shading.Fill fill = answer(design).shading().groups().get(each.group()).fill();
      Element looks = Opened.only(shapes.getFirst(), "p:spPr");
      boolean striped = fill == Shading.Fill.STRIPES;
      assertEquals(striped ? 1 : 0, Opened.all(looks, "a:tile").size(), name);
      if (fill == Shading.Fill.FULL) {
        assertEquals(ERROR, Opened.only(looks, "a:srgbClr").getAttribute("val"), name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("failing")
  void theCrossOverWhatFailsStandsBetweenItsPaperAndItsWords(Design design) {
    Opened deck = Opened.of(deck(design, Style.LIGHT));
    Document slide = deck.xml(deck.slides().get(1));
    Shading shading = answer(design).shading();
    String failed =
        shading.values().entrySet().stream()
            .filter(each ->
                shading.groups().get(each.getValue().group()).fill() == Shading.Fill.CROSSED)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    String name = design.component(failed).orElseThrow().name();
    List<Element> shapes = Opened.all(slide, "p:sp");
    Element card =
        shapes.stream()
            .filter(
                each -> Opened.only(each, "p:cNvPr").getAttribute("descr").startsWith(name + ","))
            .findFirst()
            .orElseThrow();
    int place = shapes.indexOf(card);
    assertTrue(Opened.words(card).startsWith(name), name);
    assertEquals("a:noFill", fill(card));
    Element cross = shapes.get(place - 1);
    assertEquals(2, Opened.all(cross, "a:moveTo").size(), "two strokes");
    assertEquals("a:noFill", fill(cross));
    Element paper = shapes.get(place - 2);
    assertEquals("a:solidFill", fill(paper));
    assertEquals(ERROR, Opened.only(paper, "a:srgbClr").getAttribute("val"));
    assertEquals("", Opened.words(paper));
  }

  /// What a shape is filled with.
  private static String fill(Element shape) {
    Node looks = Opened.only(shape, "p:spPr");
    for (Node at = looks.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at.getNodeName().endsWith("Fill")) {
        return at.getNodeName();
      }
    }
    return "";
  }

  @ParameterizedTest
  @MethodSource("failing")
  void theSentenceStandsBelowTheTextAndTheLegendNamesEachState(Design design) {
    Opened deck = Opened.of(deck(design, Style.DARK));
    Document slide = deck.xml(deck.slides().get(1));
    Overlay answer = answer(design);
    StoryStep step = design.story().getFirst();
    String words = Opened.words(slide);
    String said = step.title() + "\n" + step.say() + "\n" + answer.sentence();
    assertTrue(words.endsWith(said), words);
    assertTrue(words.contains(answer.shading().title()), words);
    for (Shading.Group each : answer.shading().groups()) {
      assertTrue(words.contains(each.words() + "  " + each.count()), each.words());
    }
    SchemaOrder.check(slide.getDocumentElement());
    List<String> ids =
        Opened.all(slide, "p:cNvPr").stream().map(each -> each.getAttribute("id")).toList();
    assertEquals(ids.size(), ids.stream().distinct().count(), "numbers of shapes");
  }

  @Test
  void aSentenceWithoutRoomStandsInTheNotes() {
    Design design = failing(Templates.all(CATALOG).getFirst().design());
    StoryStep step = design.story().getFirst().withSay("much to say ".repeat(60).strip());
    Design full = design.withStory(List.of(step));
    Opened deck = Opened.of(deck(full, Style.LIGHT));
    String slide = deck.slides().get(1);
    assertTrue(Opened.words(deck.xml(slide)).endsWith(step.say()));
    String notes =
        deck.relations(slide).values().stream()
            .filter(each -> each.contains("notesSlide"))
            .findFirst()
            .orElseThrow();
    assertEquals(step.notes() + "\n" + answer(full).sentence(), Opened.words(deck.xml(notes)));
  }

  @Test
  void theSameDeckAlwaysGivesTheSameBytes() {
    Design design = failing(Templates.all(CATALOG).getLast().design());
    assertArrayEquals(
        Opened.bytes(deck(design, Style.CONTRAST)), Opened.bytes(deck(design, Style.CONTRAST)));
  }
}
