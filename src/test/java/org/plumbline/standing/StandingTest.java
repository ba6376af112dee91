package org.plumbline.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;
import org.plumbline.design.Properties;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.draw.TextMeasure;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.Templates;

/// The page for those who decide says what analyses and rules say, and stays on its page.
final class StandingTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static Standing standing(Design design) {
    return Standing.of(design, CATALOG, Review.of(new Checks(CATALOG), design, TODAY).found());
  }

  private static Design template(String id) {
    return Templates.find(id, CATALOG).orElseThrow();
  }

  static Stream<Design> templates() {
    return Templates.all(CATALOG).stream().map(Templates.Template::design);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingRunsOverTheEdgesOfThePageOrIntoTheOtherColumn(Design design) {
    for (Mark mark : StandingMarks.marks(standing(design), Style.LIGHT)) {
      if (mark instanceof Mark.Text text) {
        double width =
            TextMeasure.bundled()
                .width(text.text(), new TextMeasure.Font(text.size(), text.weight()));
        double right = text.at().x() < 480 ? 492 : StandingMarks.BODY.right();
        assertTrue(text.at().x() + width <= right, text.text());
        assertTrue(text.at().y() <= StandingMarks.BODY.bottom(), text.text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void whatIsSaidFillsThePageFromTopToBottom(Design design) {
    for (double height : List.of(440.0, 560.0)) {
      double lowest = 0;
      double smallest = 100;
      for (Mark mark : StandingMarks.marks(standing(design), Style.LIGHT, height)) {
        if (mark instanceof Mark.Text text) {
          lowest = Math.max(lowest, text.at().y());
          smallest = Math.min(smallest, text.size());
        }
      }
      double foot = StandingMarks.BODY.y() + height;
      assertTrue(lowest < foot, design.title() + lowest);
      assertTrue(lowest > foot - 0.25 * height, design.title() + lowest);
      assertTrue(smallest >= 12.5);
    }
  }

  @Test
  void noNameOfAnAimIsCutForTheSakeOfLargerLetters() {
    Design design = template("managed-cloud-platform");
    assertTrue(
        StandingMarks.marks(standing(design), Style.LIGHT).stream()
            .filter(Mark.Text.class::isInstance)
            .noneMatch(each -> ((Mark.Text) each).text().endsWith("\u2026")));
  }

  @Test
  void whatIsPromisedIsComparedWithWhatIsWanted() {
    Design design = template("realtime-feature-store");
    List<Aim> aims = standing(design).aims();
    assertEquals(Aim.Verdict.MET, aims.get(0).verdict());
    assertEquals(Aim.Verdict.MET, aims.get(1).verdict());
    assertEquals(Aim.Verdict.NO_TARGET, aims.get(2).verdict());
    Design strict =
        design.withProperties(
            Properties.of(
                Map.of(
                    "latencySloP99Ms", Value.of(10.0), "availabilityTargetPct", Value.of(99.99))));
    assertEquals(
        List.of(Aim.Verdict.MISSED, Aim.Verdict.MISSED, Aim.Verdict.NO_TARGET),
        standing(strict).aims().stream().map(Aim::verdict).toList());
  }

  @Test
  void openErrorsAndWarningsAreCountedByWhatTheirRulesLookAfter() {
    Standing standing = standing(template("first-end-to-end-project"));
    Standing.Topic first = standing.topics().getFirst();
    assertEquals(new Standing.Topic("monitoring", first.title(), 1, 1), first);
    assertEquals(0, standing(template("realtime-feature-store")).topics().size());
  }

  @Test
  void atMostThreeThingsAreSaidToBeNext() {
    assertEquals(3, standing(template("first-end-to-end-project")).next().size());
  }

  @Test
  void aBlankDesignHasAPageToo() {
    Standing standing = standing(Design.titled("Blank"));
    assertTrue(standing.asText().contains("No decision is recorded."));
    assertTrue(StandingMarks.marks(standing, Style.DARK).size() > 10);
  }

  @Test
  void programsGetTheSame() {
    String json = JsonWriter.text(StandingJson.of(standing(template("realtime-feature-store"))));
    assertTrue(json.contains("\"score\": 96"), json);
    assertTrue(json.contains("\"accepted\": 2"), json);
    assertTrue(json.contains("\"met\": true"), json);
  }
}
