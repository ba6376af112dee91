package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Told;
import org.plumbline.export.report.Content;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checked;
import org.plumbline.store.Templates;
import org.plumbline.story.Answers;

/// What analyses say in the exported page, in a real browser; left out where the machine has none.
class AnswersInBrowserTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Design DESIGN =
      Templates.find("realtime-feature-store", CATALOG).orElseThrow();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void needsABrowser() {
    Assumptions.assumeTrue(Browser.program().isPresent(), "There is no browser here.");
  }

  @Test
  void aClickOnAComponentShowsWhatItsFailureDoes() throws Exception {
    Overlay then = answer(DESIGN, "fs");
    try (Browser browser = open(DESIGN, Told.NOTHING)) {
      String usual = words(browser, "fs");
      assertEquals("true", browser.value("by('-answer').hidden"));
      browser.value("by('-analyse').click()");
      assertEquals("false", browser.value("by('-ask').hidden"));
      click(browser, "fs");
      assertEquals(then.sentence(), browser.value("by('-answer-said').textContent"));
      assertEquals(then.shading().title(), browser.value("by('-answer-title').textContent"));
      then.shading()
          .values()
          .forEach((id, said) -> {
            if (DESIGN.component(id).isPresent()) {
              assertTrue(words(browser, id).endsWith(said.words()), id);
            }
          });
      assertEquals(
          "var(--error)", browser.value("figureOf.get('fs').querySelector('rect').style.fill"));
      assertNotEquals("0", browser.value("svg.querySelectorAll('pattern').length"));
      browser.press("Escape");
      assertEquals(usual, words(browser, "fs"), "as before");
      assertEquals("", browser.value("figureOf.get('fs').querySelector('rect').style.fill"));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void keysDoTheSame() throws Exception {
    try (Browser browser = open(DESIGN, Told.NOTHING)) {
      browser.value(
          "(by('-analyse').focus(), by('-analyse').click(), figureOf.get('srv').focus())");
      browser.press("Enter");
      assertEquals(
          answer(DESIGN, "srv").sentence(), browser.value("by('-answer-said').textContent"));
      assertEquals("true", browser.value("figureOf.get('srv').getAttribute('aria-pressed')"));
      browser.press("Enter");
      assertEquals("true", browser.value("by('-answer').hidden"), "once more undoes it");
      browser.press("Escape");
      assertEquals("false", browser.value("asking"));
      assertEquals("-analyse", browser.value("document.activeElement.id"));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void aStepThatAsksShowsItsAnswerWhileItIsPresented() throws Exception {
    Design design =
        DESIGN.withStory(
            List.of(
                DESIGN.story().getFirst().withOverlay("failure-simulation:fs"),
                DESIGN.story().getLast().withOverlay("heat-map")));
    Overlay then = answer(design, "fs");
    try (Browser browser = open(design, Told.NOTHING)) {
      browser.press("F5");
      assertEquals("true", browser.value("by('-answer').hidden"));
      browser.press("ArrowRight");
      assertEquals(then.sentence(), browser.value("by('-reply').textContent"));
      assertEquals(then.shading().title(), browser.value("by('-answer-title').textContent"));
      assertTrue(words(browser, "fs").endsWith("failed"));
      browser.press("ArrowRight");
      assertEquals("", browser.value("by('-reply').textContent"));
      assertEquals("true", browser.value("by('-answer').hidden"));
      browser.press("Escape");
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void whatColoursTellIsThereFromTheStart() throws Exception {
    Shading cost = Answers.of(DESIGN, CATALOG).to(new Question.Cost()).shading();
    try (Browser browser = open(DESIGN, Told.NOTHING.with(cost))) {
      assertEquals(cost.title(), browser.value("by('-answer-title').textContent"));
      assertEquals(
          String.valueOf(cost.groups().size()),
          browser.value("by('-answer-legend').children.length"));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void namesThatTryToBreakOutDoNothing() throws Exception {
    String hostile = "</div><script>document.title='broken'</script>\"\\\u2028'<img src=x>";
    List<Component> components = new ArrayList<>(DESIGN.components());
    components.replaceAll(each -> each.withName(hostile));
    Design named = DESIGN.withComponents(components);
    try (Browser browser = open(named, Told.NOTHING)) {
      browser.value("by('-analyse').click()");
      click(browser, "fs");
      String said = browser.value("by('-answer-said').textContent");
      assertTrue(said.contains("<script>"), said);
      assertEquals("0", browser.value("document.images.length"));
      assertNotEquals("broken", browser.value("document.title"));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void aLargeDesignHasNoFailuresToChooseFromAndSaysSo() throws Exception {
    List<Component> many = new ArrayList<>(DESIGN.components());
    Component one = DESIGN.components().getFirst();
    for (int n = many.size(); n <= PageAnswers.MOST; n++) {
      many.add(one.withId("more-" + n));
    }
    try (Browser browser = open(DESIGN.withComponents(many), Told.NOTHING)) {
      assertEquals("null", browser.value("by('-analyse')"));
      String lead = browser.value("document.querySelector('header').textContent");
      assertTrue(lead.contains("more than 400 components"), lead);
      assertEquals(List.of(), browser.troubles());
    }
    assertFalse(page(DESIGN, Told.NOTHING).contains("more than 400 components"));
  }

  private static Overlay answer(Design design, String component) {
    return Answers.of(design, CATALOG).to(new Question.Failure(List.of(component)));
  }

  private static void click(Browser browser, String id) throws Exception {
    browser.value(
        "(f => { const r = f.getBoundingClientRect(); const at = { bubbles: true, button: 0,"
            + " clientX: r.x + 5, clientY: r.y + 5 }; f.dispatchEvent(new"
            + " PointerEvent('pointerdown', at)); f.dispatchEvent(new PointerEvent('pointerup',"
            + " at)); })(figureOf.get('"
            + id
            + "'))");
  }

  /// What stands on a card, without its signs.
  private static String words(Browser browser, String id) {
    try {
      return browser.value(
          "[...figureOf.get('"
              + id
              + "').querySelectorAll(':scope > text:not([text-anchor])')]"
              + ".map(each => each.textContent).join(' ')");
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  private Browser open(Design design, Told told) throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, page(design, told));
    return Browser.open(page, folder.resolve("profile"));
  }

  private String page(Design design, Told told) throws IOException {
    Path page = folder.resolve("written.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      Accepting nothing = new Accepting(Checked.NOTHING, List.of());
      WebPageWriter.write(new Content(design, CATALOG, told, nothing), out);
    }
    return Files.readString(page);
  }
}
