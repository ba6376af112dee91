package org.plumbline.export.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.design.RandomDesigns;
import org.plumbline.design.StoryStep;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Paper;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checked;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.Templates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Decks are what people are given to go on with: everything is there, is what it seems, and holds
/// together.
final class DeckWriterTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Accepting NOTHING = new Accepting(Checked.NOTHING, List.of());

  static Stream<Design> designs() {
    return Templates.all(CATALOG).stream().map(each -> each.design()).map(DeckWriterTest::open);
  }

  /// With nothing folded away, and without notes, whose ties are lines as well.
  private static Design open(Design design) {
    return design
        .withNotes(List.of())
        .withBoundaries(
            design.boundaries().stream().map(each -> each.withCollapsed(false)).toList());
  }

  private static Deck deck(Design design) {
    Checks checks = new Checks(CATALOG);
    Accepting found = Review.of(checks, design, LocalDate.of(2026, 11, 23)).found();
    return new Deck(design, CATALOG, Style.LIGHT, Told.NOTHING, found, new SlideSize(Paper.WIDE));
  }

  private static Deck plain(Design design) {
    return new Deck(design, CATALOG, Style.LIGHT, Told.NOTHING, NOTHING, new SlideSize(Paper.WIDE));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void allOfItComesFirstThenTheStepsOfTheStoryThenWhatStandsBehindIt(Design design) {
    Opened deck = Opened.of(deck(design));
    List<String> titles = new ArrayList<>();
    deck.slides().forEach(each -> titles.add(title(deck.xml(each))));
    List<String> expected = new ArrayList<>(List.of(design.title()));
    design.story().forEach(each -> expected.add(each.title()));
    assertEquals(expected, titles.subList(0, expected.size()));
    String rest = String.join("\n", titles.subList(expected.size(), titles.size()));
    assertTrue(rest.matches("Readiness: .*\n(Findings.*\n)*(Decisions.*\n)+Legend"), rest);
  }

  @Test
  void theLegendSaysWhatTheBadgesTell() {
    Design design = designs().findFirst().orElseThrow();
    String id = design.components().getFirst().id();
    Told told = new Told(Map.of(id, List.of(Told.Badge.SUPERSEDED)), Map.of());
    Opened deck =
        Opened.of(new Deck(design, CATALOG, Style.LIGHT, told, NOTHING, new SlideSize(Paper.WIDE)));
    String legend =
        Opened.all(deck.xml(deck.slides().getLast()), "p:sp").stream()
            .map(Opened::words)
            .collect(Collectors.joining("\n"));
    assertTrue(legend.contains("Its decision has been superseded"), legend);
    assertFalse(legend.contains("A decision has been recorded"), legend);
  }

  @ParameterizedTest
  @MethodSource("designs")
  void eachComponentIsOneShapeWithItsNameAndTechnology(Design design) {
    Opened deck = Opened.of(deck(design));
    Document slide = deck.xml(deck.slides().getFirst());
    Map<String, Element> cards = cards(slide, design);
    assertEquals(design.components().size(), cards.size());
    for (Component component : design.components()) {
      String words = Opened.words(card(cards, component.id()));
      assertTrue(words.startsWith(component.name()), words);
      String technology = component.properties().text("technology");
      assertTrue(words.endsWith(technology) || isStart(words, technology), words);
      assertTrue(words.lines().count() <= 2, words);
    }
    for (Boundary boundary : design.boundaries()) {
      assertTrue(
          Opened.all(slide, "p:sp").stream()
              .anyMatch(each -> Opened.words(each).startsWith(boundary.name())));
    }
  }

  private static Element card(Map<String, Element> cards, String id) {
    return Objects.requireNonNull(cards.get(id), id);
  }

  /// Whether the second line is the start of a technology with too long a name for a card.
  private static boolean isStart(String words, String technology) {
    String line = words.substring(words.indexOf('\n') + 1);
    return line.endsWith("…")
        && technology.startsWith(line.substring(0, line.length() - 1).strip());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void eachConnectionHoldsOnToBothComponentsWhereItTouchesThem(Design design) {
    Opened deck = Opened.of(deck(design));
    Document slide = deck.xml(deck.slides().getFirst());
    Map<String, Element> cards = cards(slide, design);
    List<Element> connectors = Opened.all(slide, "p:cxnSp");
    assertEquals(design.connections().size(), connectors.size());
    for (int n = 0; n < connectors.size(); n++) {
      Connection connection = design.connections().get(n);
      Element from = card(cards, connection.from().component());
      Element to = card(cards, connection.to().component());
      Element start = Opened.only(connectors.get(n), "a:stCxn");
      Element end = Opened.only(connectors.get(n), "a:endCxn");
      assertEquals(Opened.number(from), Integer.parseInt(start.getAttribute("id")));
      assertEquals(Opened.number(to), Integer.parseInt(end.getAttribute("id")));
      List<Point> ends = Geometry.ends(connectors.get(n));
      near(Geometry.site(from, Integer.parseInt(start.getAttribute("idx"))), ends.getFirst());
      near(Geometry.site(to, Integer.parseInt(end.getAttribute("idx"))), ends.getLast());
      assertEquals(1, Opened.all(connectors.get(n), "a:tailEnd").size());
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void programsThatBendConnectorsThemselvesGetALineThatRunsAlike(Design design) {
    Opened deck = Opened.of(deck(design));
    for (Element each : Opened.all(deck.xml(deck.slides().getFirst()), "mc:AlternateContent")) {
      Element connector = Opened.only(each, "p:cxnSp");
      Element fallback = (Element) each.getElementsByTagName("mc:Fallback").item(0);
      Rect line = Geometry.place((Element) fallback.getElementsByTagName("p:spPr").item(0));
      Geometry.ends(connector)
          .forEach(end -> assertTrue(line.grown(20_000).contains(end), line + " " + end));
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void stepsHaveTheirTextAndTheirNotes(Design design) {
    Opened deck = Opened.of(deck(design));
    for (int n = 0; n < design.story().size(); n++) {
      StoryStep step = design.story().get(n);
      String slide = deck.slides().get(n + 1);
      String words = Opened.words(deck.xml(slide));
      String said = step.title() + "\n" + step.say();
      assertTrue(step.overlay().isEmpty() ? words.endsWith(said) : words.contains(said), words);
      String notes =
          deck.relations(slide).values().stream()
              .filter(each -> each.contains("notesSlide"))
              .findFirst()
              .orElseThrow();
      assertEquals(step.notes(), Opened.words(deck.xml(notes)));
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void whatIsNotInFocusStepsBack(Design design) {
    Opened deck = Opened.of(deck(design));
    StoryStep step = design.story().getFirst();
    Document slide = deck.xml(deck.slides().get(1));
    Map<String, Element> cards = cards(slide, design);
    for (String focus : step.focus()) {
      assertTrue(design.component(focus).isEmpty() || cards.containsKey(focus), focus);
    }
    boolean faded = false;
    for (Map.Entry<String, Element> card : cards.entrySet()) {
      Element run = Opened.only(card.getValue(), "a:rPr");
      boolean lit = !Opened.all(run, "a:schemeClr").isEmpty();
      assertTrue(lit || !step.focus().contains(card.getKey()));
      faded |= !lit;
    }
    assertTrue(faded, "everything is in the light");
  }

  @ParameterizedTest
  @MethodSource("designs")
  void partsHoldTogether(Design design) {
    Opened deck = Opened.of(deck(design));
    Document types = deck.xml("/[Content_Types].xml");
    Set<String> typed = new HashSet<>();
    Opened.all(types, "Override").forEach(each -> typed.add(each.getAttribute("PartName")));
    for (String part : deck.parts().keySet()) {
      if (!part.endsWith(".rels") && !part.startsWith("/[")) {
        assertTrue(typed.remove(part), part + " has no type");
      }
      deck.relations(part)
          .values()
          .forEach(each -> assertTrue(deck.parts().containsKey(each), part + " needs " + each));
      Set<String> ids = deck.relations(part).keySet();
      if (part.endsWith(".xml") && !part.startsWith("/[")) {
        references(deck.xml(part).getDocumentElement())
            .forEach(each -> assertTrue(ids.contains(each), part + " has no " + each));
      }
    }
    assertEquals(Set.of(), typed);
    assertFalse(deck.relations("/").isEmpty());
  }

  private static List<String> references(Element element) {
    List<String> found = new ArrayList<>();
    for (Element each : Opened.all(element, "*")) {
      for (String name : List.of("r:id", "r:embed")) {
        if (each.hasAttribute(name)) {
          found.add(each.getAttribute(name));
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("designs")
  void shapesOfASlideHaveNumbersOfTheirOwnAndPartsTheirOrder(Design design) {
    Opened deck = Opened.of(deck(design));
    for (String slide : deck.slides()) {
      Set<String> numbers = new HashSet<>();
      for (Element each : Opened.all(deck.xml(slide), "p:cNvPr")) {
        assertTrue(numbers.add(each.getAttribute("id")), slide);
      }
      SchemaOrder.check(deck.xml(slide).getDocumentElement());
    }
  }

  @Test
  void theSameDeckHasTheSameBytes() {
    Design design = designs().findFirst().orElseThrow();
    assertArrayEquals(Opened.bytes(deck(design)), Opened.bytes(deck(design)));
  }

  @Test
  void pagesAreWideOrAsOldScreensWere() {
    Design design = designs().findFirst().orElseThrow();
    assertEquals("12192000", size(plain(design)));
    Deck old =
        new Deck(design, CATALOG, Style.DARK, Told.NOTHING, NOTHING, new SlideSize(Paper.CLASSIC));
    assertEquals("9144000", size(old));
    Element map = Opened.only(Opened.of(old).xml(Masters.SLIDES), "p:clrMap");
    assertEquals("dk1", map.getAttribute("bg1"), "dark paper");
  }

  private static String size(Deck deck) {
    Element size = Opened.only(Opened.of(deck).xml("/ppt/presentation.xml"), "p:sldSz");
    assertEquals("6858000", size.getAttribute("cy"));
    return size.getAttribute("cx");
  }

  @Test
  void theThemeHasTheColoursAndTheTypeface() {
    Document theme = Opened.of(plain(Design.titled("Nothing"))).xml("/ppt/theme/theme1.xml");
    assertEquals("Inter", Opened.only(theme, "a:latin").getAttribute("typeface"));
    Map<String, String> colours = new HashMap<>();
    for (Element each : Opened.all(theme, "a:custClr")) {
      colours.put(each.getAttribute("name"), Opened.only(each, "a:srgbClr").getAttribute("val"));
    }
    assertEquals(Style.LIGHT.stages().keySet(), colours.keySet());
    Style.LIGHT
        .stages()
        .forEach(
            (id, color) -> assertTrue(color.hex().substring(1).equalsIgnoreCase(colours.get(id))));
  }

  @Test
  void nothingThatADesignSaysBreaksOut() {
    String long10 = "word ".repeat(2000);
    for (String nasty :
        List.of(
            "</a:t><script>alert(1)</script>\"'&]]>",
            "\u202Eright to left\u202C \u05D0\u05D1 \u0627\u0644",
            "\uD83D\uDE00 emoji \uD800 half",
            "\u0000\u0007\u000B\u001B[31m",
            "two\nlines\r\nand\ttabs",
            long10,
            "x".repeat(10_000))) {
      Opened deck = Opened.of(plain(hostile(nasty)));
      deck.parts().keySet().stream()
          .filter(each -> each.endsWith(".xml"))
          .forEach(each -> deck.xml(each));
      String seen = Opened.words(deck.xml(deck.slides().get(1)));
      String expected = nasty.replaceAll("[\u0000-\u0008\u000B\u000E-\u001F]|\uD800", "");
      assertTrue(seen.replaceAll("\\s", "").contains(expected.replaceAll("\\s", "")), expected);
      String raw = new String(deck.parts().get(deck.slides().getFirst()), StandardCharsets.UTF_8);
      assertFalse(raw.contains("<script"));
    }
  }

  private static Design hostile(String nasty) {
    Design design = designs().findFirst().orElseThrow();
    Component first = design.components().getFirst().withName(nasty);
    List<Component> components = new ArrayList<>(design.components());
    components.set(0, first);
    StoryStep step = new StoryStep("s", nasty, nasty, nasty, List.of(first.id()), "", Extras.NONE);
    Note note =
        new Note("n", nasty, "", new Rect(-400, 0, 200, 120), List.of(first.id()), Extras.NONE);
    return design
        .withTitle(nasty)
        .withComponents(components)
        .withStory(List.of(step))
        .withNotes(List.of(note));
  }

  @Test
  void designsOfAllKindsBecomeDecks() {
    for (long seed = 1; seed <= 12; seed++) {
      Opened deck = Opened.of(plain(RandomDesigns.design(seed, 20)));
      deck.slides().forEach(each -> SchemaOrder.check(deck.xml(each).getDocumentElement()));
    }
    assertEquals(1, Opened.of(plain(Design.titled("Nothing"))).slides().size());
  }

  /// The shapes of components by their ids.
  private static Map<String, Element> cards(Document slide, Design design) {
    Map<String, Element> cards = new HashMap<>();
    for (Component component : design.components()) {
      for (Element each : Opened.all(slide, "p:sp")) {
        Element names = Opened.only(each, "p:cNvPr");
        if (names.getAttribute("descr").startsWith(component.name() + ",")
            && Opened.words(each).startsWith(component.name())) {
          cards.put(component.id(), each);
        }
      }
    }
    return cards;
  }

  private static String title(Node slide) {
    for (Element each : Opened.all(slide, "p:sp")) {
      if (Opened.first(each, "p:ph")
          .filter(ph -> ph.getAttribute("type").equals("title"))
          .isPresent()) {
        return Opened.words(each);
      }
    }
    return "";
  }

  /// Within two logical pixels at the scale of an overview.
  private static void near(Point expected, Point found) {
    assertTrue(expected.distance(found) < 16_000, expected + " is not " + found);
  }
}
