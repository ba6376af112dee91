package org.plumbline.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
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
