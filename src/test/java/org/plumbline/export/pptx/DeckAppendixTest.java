package org.plumbline.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.compare.Comparison;
import org.plumbline.design.Changes;
import org.plumbline.design.Component;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Variant;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.edit.RenameElement;
import org.plumbline.export.Paper;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.Templates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What follows the story in a deck: it may be left out, and the preview has all of it.
final class DeckAppendixTest {
  private static final Catalog CATALOG = Catalog.bundled();

  static Stream<Design> designs() {
    return Templates.all(CATALOG).stream().map(each -> each.design());
  }

  private static Deck deck(Design design, Paper paper, boolean appendix) {
    Accepting found = Review.of(new Checks(CATALOG), design, LocalDate.of(2026, 11, 23)).found();
    return new Deck(
        design,
        CATALOG,
        Style.LIGHT,
        Told.NOTHING,
        found,
        Optional.empty(),
        new SlideSize(paper),
        appendix);
  }

  private static List<String> titles(Opened deck) {
    List<String> titles = new ArrayList<>();
    deck.slides().forEach(each -> titles.add(title(deck.xml(each))));
    return titles;
  }

  @Test
  void aDeckWithoutItsAppendixEndsWithTheStory() {
    Design design = designs().filter(each -> !each.story().isEmpty()).findFirst().orElseThrow();
    List<String> titles = titles(Opened.of(deck(design, Paper.WIDE, false)));
    assertEquals(1 + design.story().size(), titles.size());
    assertEquals(design.story().getLast().title(), titles.getLast());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void thePreviewShowsEverySlideThatComesOut(Design design) {
    Deck deck = deck(design, Paper.WIDE, true);
    assertEquals(
        titles(Opened.of(deck)), SlideLeaves.of(deck).stream().map(each -> each.title()).toList());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void eachDecisionStandsWholeOnOneSlide(Design design) {
    for (Paper paper : List.of(Paper.WIDE, Paper.CLASSIC)) {
      List<String> slides =
          Appendix.pages(deck(design, paper, true)).stream()
              .filter(each -> each.title().startsWith("Decisions"))
              .map(each -> each.paragraphs().toString())
              .toList();
      assertFalse(slides.isEmpty());
      for (Decision each : design.decisions()) {
        List<String> home = slides.stream().filter(words -> words.contains(each.title())).toList();
        assertEquals(1, home.size(), each.title());
        for (String part : List.of(each.context(), each.choice(), each.tradeoffs())) {
          assertTrue(home.getFirst().contains(part), part);
        }
      }
    }
  }

  @Test
  void ofADesignWithoutFindingsThereIsNoSlideThatSaysSo() {
    Design design = Templates.find("managed-cloud-platform", CATALOG).orElseThrow();
    assertFalse(titles(Opened.of(deck(design, Paper.WIDE, true))).contains("Findings"));
    Design first = Templates.find("first-end-to-end-project", CATALOG).orElseThrow();
    assertTrue(titles(Opened.of(deck(first, Paper.WIDE, true))).contains("Findings (1 of 4)"));
  }

  @Test
  void theReadinessSlideStartsUnderItsTitleAndFillsASquarerSlide() {
    Design design = designs().findFirst().orElseThrow();
    for (Paper paper : List.of(Paper.WIDE, Paper.CLASSIC)) {
      SlideSize size = new SlideSize(paper);
      Opened deck = Opened.of(deck(design, paper, true));
      Document slide =
          deck.slides().stream()
              .map(deck::xml)
              .filter(each -> title(each).startsWith("Readiness"))
              .findFirst()
              .orElseThrow();
      long left = Long.MAX_VALUE;
      long low = 0;
      for (Element place : Opened.all(slide, "a:xfrm")) {
        Element corner = Opened.only(place, "a:off");
        Element extent = Opened.only(place, "a:ext");
        if (Long.parseLong(corner.getAttribute("y")) > SlideSize.TITLE_BAND) {
          left = Math.min(left, Long.parseLong(corner.getAttribute("x")));
          low =
              Math.max(
                  low,
                  Long.parseLong(corner.getAttribute("y"))
                      + Long.parseLong(extent.getAttribute("cy")));
        }
      }
      assertTrue(Math.abs(SlideSize.MARGIN - left) <= 30_000, paper.id());
      assertTrue(low > 0.75 * size.height() && low <= size.height(), paper.id() + " " + low);
    }
  }

  @Test
  void eachVariantIsSeenBesideTheDesignBeforeTheTable() {
    Design design = designs().findFirst().orElseThrow();
    Component first = design.components().getFirst();
    Variant other =
        Variant.named("other", "Quite different")
            .withChanges(
                Changes.between(design, new RenameElement(first.id(), "Renamed").apply(design)));
    Design varied = design.withVariants(List.of(other));
    for (Paper paper : List.of(Paper.WIDE, Paper.CLASSIC)) {
      Deck deck =
          new Deck(
              varied,
              CATALOG,
              Style.DARK,
              Told.NOTHING,
              Accepting.NOTHING,
              Optional.of(Comparison.of(varied, CATALOG, _ -> Accepting.NOTHING)),
              new SlideSize(paper),
              true);
      Opened opened = Opened.of(deck);
      List<String> titles = titles(opened);
      assertEquals(titles, SlideLeaves.of(deck).stream().map(each -> each.title()).toList());
      int at = titles.indexOf("The design and “Quite different”");
      assertTrue(at > 0, titles.toString());
      assertEquals("The design and its variants", titles.get(at + 1));
      Document slide = opened.xml(opened.slides().get(at));
      List<String> inOrder = List.of("The design", first.name(), "Quite different", "Renamed");
      List<Double> down = inOrder.stream().map(each -> top(slide, each)).toList();
      if (down.stream().sorted().toList().equals(down)) {
        assertTrue(down.get(1) < down.get(2), "one above the other");
      } else {
        double middle = deck.page().width() / 2.0;
        assertTrue(right(slide, inOrder.get(0)) < middle);
        assertTrue(right(slide, inOrder.get(1)) < middle, "left as the design has it");
        assertTrue(left(slide, inOrder.get(2)) > middle);
        assertTrue(left(slide, inOrder.get(3)) > middle, "right as the variant has it");
      }
      assertTrue(Opened.words(slide.getDocumentElement()).contains("Changed: Renamed"));
      Set<String> numbers = new HashSet<>();
      for (Element each : Opened.all(slide, "p:cNvPr")) {
        assertTrue(numbers.add(each.getAttribute("id")), "a number twice");
      }
      for (Element place : Opened.all(slide, "a:xfrm")) {
        assertTrue(end(place, "y", "cy") <= deck.page().height(), paper.id());
        assertTrue(end(place, "x", "cx") <= deck.page().width(), paper.id());
      }
    }
  }

  private static double left(Document slide, String words) {
    return Double.parseDouble(Opened.only(place(slide, words), "a:off").getAttribute("x"));
  }

  private static double top(Document slide, String words) {
    return Double.parseDouble(Opened.only(place(slide, words), "a:off").getAttribute("y"));
  }

  private static double right(Document slide, String words) {
    return end(place(slide, words), "x", "cx");
  }

  private static double end(Element place, String from, String length) {
    double size = Double.parseDouble(Opened.only(place, "a:ext").getAttribute(length));
    double end = Double.parseDouble(Opened.only(place, "a:off").getAttribute(from)) + size;
    if (!place.getAttribute("rot").isEmpty()
        && Long.parseLong(place.getAttribute("rot")) % 10_800_000 != 0) {
      // A quarter of a turn about its middle.
      String across = length.equals("cx") ? "cy" : "cx";
      return end
          - size / 2
          + Double.parseDouble(Opened.only(place, "a:ext").getAttribute(across)) / 2;
    }
    return end;
  }

  /// Where the first shape stands whose words begin so.
  private static Element place(Document slide, String words) {
    return Opened.all(slide, "p:sp").stream()
        .filter(each -> Opened.first(each, "p:ph").isEmpty())
        .filter(each -> Opened.words(each).startsWith(words))
        .map(each -> Opened.only(each, "a:xfrm"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + words));
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
}
