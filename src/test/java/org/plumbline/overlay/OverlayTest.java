package org.plumbline.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.readiness.Readiness;
import org.plumbline.store.Templates;

/// What is laid over a drawing says what the analyses say.
final class OverlayTest {
  private static final Catalog CATALOG = Catalog.bundled();

  private static Readiness readiness(Design design) {
    return Readiness.of(MlSystem.of(Wiring.of(design, CATALOG)));
  }

  private static Design realtime() {
    return Templates.find("realtime-feature-store", CATALOG).orElseThrow();
  }

  private static String said(Overlay overlay, String element) {
    Shading.Said said = Objects.requireNonNull(overlay.shading().values().get(element));
    return overlay.shading().groups().get(said.group()).words();
  }

  static Stream<Design> templates() {
    return Templates.all(CATALOG).stream().map(Templates.Template::design);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyQuestionIsAnsweredForEveryTemplate(Design design) {
    for (Question question : Question.all()) {
      Overlay overlay = Overlay.of(question, readiness(design));
      assertFalse(overlay.sentence().isBlank(), question.text());
      assertFalse(overlay.caveat().isBlank(), question.text());
      assertFalse(overlay.shading().isNone(), question.text());
      assertFalse(overlay.tables().isEmpty(), question.text());
      for (Table table : overlay.tables()) {
        table.rows().forEach(row -> assertEquals(table.columns().size(), row.cells().size()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noWordOnACardIsCutOff(Design design) {
    Painter painter = new Painter(CATALOG);
    for (Question question : Question.all()) {
      Shading shading = Overlay.of(question, readiness(design)).shading();
      Drawing drawing = painter.paint(design, Style.LIGHT, Told.NOTHING.with(shading));
      for (Figure figure : drawing.figures()) {
        Shading.Said said = shading.values().get(figure.element());
        if (figure.kind() == Figure.Kind.COMPONENT && said != null && !said.words().isEmpty()) {
          assertTrue(
              figure.marks().stream()
                  .anyMatch(
                      each -> each instanceof Mark.Text text && text.text().equals(said.words())),
              question.text() + ": " + said.words() + " on " + figure.title());
        }
      }
    }
  }

  @Test
  void whatFailsIsToldFromWhatIsLostDegradedStaleOrHolds() {
    Overlay overlay = Overlay.of(new Question.Failure(List.of("fs")), readiness(realtime()));
    assertEquals("failed", said(overlay, "fs"));
    assertEquals("lost", said(overlay, "srv"));
    assertEquals("degraded", said(overlay, "app"));
    assertEquals("stale", said(overlay, "trn"));
    assertEquals("holds", said(overlay, "ord"));
    assertTrue(overlay.sentence().contains("Feature store"));
  }

  @Test
  void whatWouldHelpHasAColumnOnlyWhereSomethingIsUsedTooMuch() {
    Readiness readiness = readiness(realtime());
    Table calm = Overlay.of(new Question.Throughput(1), readiness).tables().getFirst();
    assertFalse(calm.columns().contains("What would help"), calm.columns().toString());
    Table busy = Overlay.of(new Question.Throughput(3), readiness).tables().getFirst();
    assertTrue(busy.columns().contains("What would help"), busy.columns().toString());
    assertTrue(busy.rows().stream().anyMatch(row -> !row.cells().getLast().text().isEmpty()));
  }

  @Test
  void statesAreToldByStripesAndBadgesToo() {
    Shading shading =
        Overlay.of(new Question.Failure(List.of("fs")), readiness(realtime())).shading();
    List<List<?>> looks =
        shading.groups().stream().<List<?>>map(each -> List.of(each.fill(), each.sign())).toList();
    assertEquals(looks.size(), looks.stream().distinct().count());
  }

  @Test
  void noTwoRowsOfALegendLookTheSame() {
    for (Question question :
        List.of(
            new Question.Failure(List.of("fs")),
            new Question.Latency(),
            new Question.Throughput(1),
            new Question.Cost(),
            new Question.Personal())) {
      List<List<?>> looks =
          Overlay.of(question, readiness(realtime())).shading().groups().stream()
              .<List<?>>map(each -> List.of(each.fill(), each.hue()))
              .toList();
      assertEquals(looks.size(), looks.stream().distinct().count(), question.text());
    }
  }

  @Test
  void whatAFailureReachesCanBeReckonedUp() {
    Overlay overlay = Overlay.of(new Question.Failure(List.of("fs")), readiness(realtime()));
    // 29 components, of which one failed itself and two are people; (1 + 2/2 + 9/4) / 26.
    assertTrue(overlay.shading().title().contains("16.3 %"));
    assertTrue(
        overlay
            .caveat()
            .startsWith(
                "16.3 % = (1 lost + 2 degraded × ½ + 9 stale × ¼) of the 26 components that did"
                    + " not fail themselves; people are not counted."),
        overlay.caveat());
    assertTrue(
        overlay
            .sentence()
            .endsWith("11 of 25 other components, besides applications and people, feel it."),
        overlay.sentence());
  }

  @Test
  void aQuestionIsWrittenAndReadBack() {
    List<Question> questions =
        List.of(
            new Question.Lifecycle(),
            new Question.Failure(List.of()),
            new Question.Failure(List.of("fs", "surge=2.5", "deployment-failed", "replica=srv")),
            new Question.Latency(),
            new Question.Throughput(1),
            new Question.Throughput(3),
            new Question.Cost(),
            new Question.Personal());
    for (Question question : questions) {
      assertEquals(Optional.of(question), Question.of(question.text()), question.text());
    }
    assertEquals(Optional.of(new Question.Latency()), Question.of("latency"));
    assertEquals(Optional.empty(), Question.of("weather"));
  }

  @Test
  void whatIsClickedFailsAndWhatIsClickedAgainDoesNot() {
    Question.Failure none = new Question.Failure(List.of());
    Question.Failure one = none.turned("fs");
    assertEquals(List.of("fs"), one.causes());
    assertEquals(none, one.turned("fs"));
    assertEquals(2, one.surged(2).surge());
    assertEquals(one, one.surged(2).surged(1));
  }

  @Test
  void aTableIsCopiedWithTabsBetweenItsFields() {
    Overlay overlay = Overlay.of(new Question.Latency(), readiness(realtime()));
    String text = overlay.tables().get(1).asText();
    assertTrue(text.startsWith("Component\tOwn time\tShare\n"), text);
    assertTrue(text.contains("ETA service\t28 ms\t65.1 %\n"), text);
  }
}
