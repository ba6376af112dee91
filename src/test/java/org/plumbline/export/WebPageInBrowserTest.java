package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.draw.Mark;
import org.plumbline.draw.TextMeasure;
import org.plumbline.draw.Told;
import org.plumbline.export.report.Content;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.Templates;

/// The exported page in a real browser; left out where the machine has none.
class WebPageInBrowserTest {
  private static final Catalog CATALOG = Catalog.bundled();

  /// How many weights of a typeface the page has got.
  private static final String LOADED =
      "[...document.fonts].filter(each => each.status === 'loaded').length";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void needsABrowser() {
    Assumptions.assumeTrue(Browser.program().isPresent(), "There is no browser here.");
  }

  private static Design template() {
    return Templates.find("realtime-feature-store", CATALOG).orElseThrow();
  }

  /// The page of a design, on its first step.
  private Browser presented(Design design) throws Exception {
    Browser browser = Browser.open(written(design), folder.resolve("profile"));
    browser.press("F5");
    return browser;
  }

  @Test
  void wordsAreAsWideAsInTheDesignerSinceThePageBringsItsTypefaceAlong() throws Exception {
    try (Browser browser = Browser.open(written(template()), folder.resolve("profile"))) {
      for (int pulse = 0; pulse < 100 && !browser.value(LOADED).equals("2"); pulse++) {
        Thread.sleep(50);
      }
      assertEquals("2", browser.value(LOADED), "weights of the typeface");
      String name = template().components().getFirst().name();
      String shown =
          "[...document.querySelectorAll('svg text')].find(each => each.textContent === '%s')"
              .formatted(name);
      double size =
          Double.parseDouble(browser.value("parseFloat(getComputedStyle(" + shown + ").fontSize)"));
      double width =
          TextMeasure.bundled().width(name, new TextMeasure.Font(size, Mark.Weight.SEMIBOLD));
      String length = browser.value(shown + ".getComputedTextLength()");
      assertEquals(width, Double.parseDouble(length), width / 200);
    }
  }

  @Test
  void theStoryIsPresentedByTheKeysOfTheDesigner() throws Exception {
    Design design = template();
    try (Browser browser = Browser.open(written(design), folder.resolve("profile"))) {
      assertEquals("false", presenting(browser));
      browser.press("F5");
      assertEquals("true", presenting(browser));
      assertEquals(design.title(), title(browser));
      browser.press("ArrowRight");
      assertEquals(design.story().getFirst().title(), title(browser));
      assertEquals(design.story().getFirst().say(), browser.value("by('-say').textContent"));
      assertNotEquals("0", browser.value("document.querySelectorAll('.dimmed').length"));
      for (String key : List.of("PageDown", " ", "ArrowDown")) {
        browser.press(key);
      }
      assertEquals(design.story().get(3).title(), title(browser));
      browser.press("Backspace");
      assertEquals(design.story().get(2).title(), title(browser));
      browser.press("End");
      assertEquals(design.story().getLast().title(), title(browser));
      browser.press("ArrowRight");
      assertEquals(design.story().getLast().title(), title(browser), "nothing after the last");
      browser.press("2");
      browser.press("Enter");
      assertEquals(design.story().getFirst().title(), title(browser));
      browser.press("b");
      assertEquals("false", browser.value("by('-blank').hidden"));
      browser.press("b");
      assertEquals("true", browser.value("by('-blank').hidden"));
      browser.press("n");
      assertEquals("false", browser.value("by('-notes').hidden"));
      assertEquals(design.story().getFirst().notes(), browser.value("by('-notes').textContent"));
      assertEquals(design.story().getFirst().title(), title(browser), "notes are no next step");
      browser.press("Escape");
      assertEquals("false", presenting(browser));
      assertEquals("0", browser.value("document.querySelectorAll('.dimmed').length"));
      assertEquals(List.of(), browser.troubles());
    }
  }

  /// How many cards lie below a button.
  private static final String COVERED =
      """
      (() => { const tools = by('-zoom').getBoundingClientRect();
        return [...document.querySelectorAll('svg .component')]
          .map(each => each.getBoundingClientRect())
          .filter(each => each.right > tools.left && each.bottom > tools.top).length; })()
      """;

  @Test
  void noCardLiesBelowTheButtonsWhereAllOfThePictureIsShown() throws Exception {
    try (Browser browser = Browser.open(written(template()), folder.resolve("profile"))) {
      assertEquals("0", browser.value(COVERED), "at first");
      // As wide as the picture, so that it reaches into every corner.
      browser.value("stage.style.width = stage.clientHeight * whole[2] / whole[3] + 'px'");
      browser.value("dispatchEvent(new Event('resize'))");
      assertEquals("0", browser.value(COVERED), "in another window");
      browser.value("(look(whole), 0)");
      assertNotEquals("0", browser.value(COVERED), "there is a card in that corner");
      browser.press("F5");
      browser.press("Escape");
      assertEquals("0", browser.value(COVERED), "after the story");
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void allStepsAreShownToChooseOneOfThem() throws Exception {
    Design design = template();
    try (Browser browser = presented(design)) {
      browser.press("g");
      assertEquals("false", browser.value("by('-all').hidden"));
      browser.press("ArrowDown");
      browser.press("ArrowDown");
      browser.press("Enter");
      assertEquals("true", browser.value("by('-all').hidden"));
      assertEquals(design.story().get(1).title(), title(browser));
      browser.press("o");
      browser.press("Escape");
      assertEquals("true", browser.value("by('-all').hidden"));
      assertEquals("true", presenting(browser), "Esc closes one thing at a time");
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void aClickOnBareGroundKeepsWhatIsChosenOfAllSteps() throws Exception {
    Design design = template();
    try (Browser browser = presented(design)) {
      browser.press("g");
      browser.press("ArrowDown");
      browser.press("ArrowDown");
      browser.click("left", 3, 3);
      assertEquals("-1", browser.value("choices.indexOf(document.activeElement)"));
      browser.press("Enter");
      assertEquals(design.story().get(1).title(), title(browser));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void theRightButtonGoesBackUnlessSomethingIsLaidOver() throws Exception {
    Design design = template();
    try (Browser browser = presented(design)) {
      browser.press("End");
      browser.click("right", 300, 200);
      String before = design.story().get(design.story().size() - 2).title();
      assertEquals(before, title(browser));
      browser.value("dispatchEvent(new PointerEvent('contextmenu', { button: 0, pointerId: -1 }))");
      assertEquals(before, title(browser), "a key asks for a menu");
      for (String over : List.of("g", "?")) {
        browser.press(over);
        browser.click("right", 300, 200);
        browser.press("Escape");
        assertEquals(before, title(browser), over);
      }
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void aNumberCountsWhileTheHelpIsOpenAndIsSeen() throws Exception {
    Design design = template();
    try (Browser browser = presented(design)) {
      browser.press("?");
      assertEquals("false", browser.value("by('-keys').hidden"));
      browser.press("3");
      assertEquals("true", browser.value("by('-keys').hidden"));
      assertTrue(browser.value("by('-place').textContent").startsWith("3"));
      browser.press("Enter");
      assertEquals(design.story().get(1).title(), title(browser));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void everyKeyThatTheHelpListsDoesSomething() throws Exception {
    Design design = template();
    try (Browser browser = Browser.open(written(design), folder.resolve("profile"))) {
      String idle = "[...KEYS.values()].filter(each => ACTIONS[each] === undefined).join()";
      assertEquals("", browser.value(idle));
      String unlisted =
          "Object.keys(ACTIONS).filter(each => ![...KEYS.values()].includes(each)).join()";
      assertEquals("", browser.value(unlisted));
    }
  }

  @Test
  void whatIsSearchedForStaysLit() throws Exception {
    Design design = template();
    Component wanted = design.components().getFirst();
    try (Browser browser = Browser.open(written(design), folder.resolve("profile"))) {
      browser.value(
          "(by('-search').value = '"
              + wanted.name()
              + "', by('-search').dispatchEvent(new Event('input')))");
      String lit = "document.querySelector('[data-id=%s]').classList.contains('dimmed')";
      assertEquals("false", browser.value(lit.formatted(wanted.id())));
      assertEquals("true", browser.value(lit.formatted(design.components().getLast().id())));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void namesThatTryToBreakOutDoNothing() throws Exception {
    Design design = Templates.find("first-end-to-end-project", CATALOG).orElseThrow();
    List<Component> components = new ArrayList<>(design.components());
    String hostile = "<img src=x onerror=\"document.title='broken'\"><script>alert(1)</script>";
    components.replaceAll(each -> each.withName(hostile));
    Design named = design.withComponents(components).withTitle(hostile);
    try (Browser browser = Browser.open(written(named), folder.resolve("profile"))) {
      assertEquals(hostile, browser.value("document.querySelector('h1').textContent"));
      assertNotEquals("broken", browser.value("document.title"));
      assertEquals("0", browser.value("document.images.length"));
      assertEquals(List.of(), browser.troubles());
      assertTrue(browser.picture().length > 1000);
    }
  }

  private static String presenting(Browser browser) throws Exception {
    return browser.value("document.body.classList.contains('presenting')");
  }

  private static String title(Browser browser) throws Exception {
    return browser.value("by('-title').textContent");
  }

  private Path written(Design design) throws IOException {
    Path page = folder.resolve("page.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      Review review = Review.of(new Checks(CATALOG), design, LocalDate.of(2026, 3, 1));
      WebPageWriter.write(new Content(design, CATALOG, Told.NOTHING, review.found()), out);
    }
    return page;
  }
}
