package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Seen;
import org.plumbline.design.StoryStep;
import org.plumbline.draw.Told;
import org.plumbline.export.report.Content;
import org.plumbline.export.report.MarkdownReport;
import org.plumbline.export.report.Report;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.Templates;

/// What a design looks like as a page for a browser, and as a report.
class WebPageWriterTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  static Stream<Design> templates() {
    return Templates.all(CATALOG).stream().map(Templates.Template::design);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void thePageAsksNothingOfAnyOtherPlaceAndRunsNothingButItsOwn(Design design) throws IOException {
    String page = page(design);
    assertTrue(page.contains("default-src 'none'"));
    assertFalse(page.contains("unsafe"), "a policy that lets anything run");
    assertFalse(Pattern.compile("\\sstyle=").matcher(page).find(), "a style of an element");
    assertFalse(Pattern.compile("\\son\\w+=").matcher(page).find(), "a script of an element");
    assertFalse(Pattern.compile("(src|href)=\"(?!data:|#)").matcher(page).find());
    assertEquals(1, count(page, "<script"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void eachComponentStepAndDecisionCanBeReadInIt(Design design) throws IOException {
    String page = page(design);
    for (Component each : Seen.components(design)) {
      assertTrue(page.contains("data-id=\"" + each.id() + "\""), each.id());
      assertTrue(page.contains("data-about=\"" + each.id() + "\""), each.id());
    }
    assertEquals(design.story().size() + 1, count(page, "data-view="));
    design
        .decisions()
        .forEach(each -> assertTrue(page.contains("<h3>" + each.title()), each.title()));
    String report =
        MarkdownReport.write(Report.of(design, CATALOG, found(design), java.util.Optional.empty()));
    design.components().forEach(each -> assertTrue(report.contains(each.name()), each.name()));
    design.decisions().forEach(each -> assertTrue(report.contains("### " + each.title())));
  }

  @Test
  void theReportTellsTheStoryWithTheAnswersThatItsStepsAskFor() {
    Design design = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
    StoryStep first = design.story().getFirst().withOverlay("failure-simulation:fs");
    Design asking = design.withStory(List.of(first, design.story().getLast()));
    String report =
        MarkdownReport.write(Report.of(asking, CATALOG, found(asking), java.util.Optional.empty()));
    String story = report.substring(report.indexOf("## Story"), report.indexOf("## Readiness"));
    assertTrue(story.contains("### " + first.title()), story);
    assertTrue(story.contains(first.say()), story);
    assertTrue(story.contains("#### Failure: Feature store"), story);
    assertTrue(story.contains("When “Feature store” fails, “Ordering app” still answers"), story);
    assertTrue(story.contains("- **lost:** ETA service"), story);
    assertTrue(story.contains("### " + asking.story().getLast().title()), story);
  }

  @Test
  void theSameDesignGivesTheSameBytes() throws IOException {
    Design design = templates().findFirst().orElseThrow();
    assertArrayEquals(bytes(design), bytes(design));
  }

  @Test
  void namesThatTryToBreakOutStayWords() throws IOException {
    String hostile = "</title><script>alert(1)</script><b onclick=\"x\">|`# *_[a](b)";
    Design design = templates().findFirst().orElseThrow();
    List<Component> components = new ArrayList<>(design.components());
    components.set(0, components.getFirst().withName(hostile));
    Design named = design.withComponents(components).withTitle(hostile);
    String page = page(named);
    assertEquals(1, count(page, "<script"));
    assertFalse(page.contains("<b onclick"));
    String report =
        MarkdownReport.write(Report.of(named, CATALOG, found(named), java.util.Optional.empty()));
    assertFalse(report.contains("<script>"), "a tag");
    assertFalse(report.contains("[a](b)"), "a link");
    String row =
        report
            .lines()
            .filter(line -> line.contains("alert(1)") && line.startsWith("|"))
            .findFirst()
            .orElseThrow();
    assertTrue(row.contains("\\|"), "a cell of a table ends where its text does: " + row);
  }

  @Test
  void findingsAndWhatIsAcceptedStandInTheReport() {
    Design poor =
        Design.titled("Poor").withComponents(templates().findFirst().orElseThrow().components());
    String report =
        MarkdownReport.write(Report.of(poor, CATALOG, found(poor), java.util.Optional.empty()));
    assertTrue(report.contains("## Findings"), report);
    found(poor)
        .open()
        .now()
        .forEach(each -> assertTrue(report.contains(each.section()), each.section()));
  }

  private static Accepting found(Design design) {
    return Review.of(new Checks(CATALOG), design, TODAY).found();
  }

  private static String page(Design design) throws IOException {
    return new String(bytes(design), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Design design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WebPageWriter.write(new Content(design, CATALOG, Told.NOTHING, found(design)), out);
    return out.toByteArray();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
