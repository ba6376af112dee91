package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TextMeasureTest {
  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final TextMeasure.Font NAME = new TextMeasure.Font(12.5, Mark.Weight.SEMIBOLD);

  @Test
  void aWidthIsThatOfJava2dWithinHalfAPercent() throws Exception {
    Map<Mark.Weight, String> files =
        Map.of(
            Mark.Weight.REGULAR, "Inter-Regular.otf",
            Mark.Weight.SEMIBOLD, "Inter-SemiBold.otf",
            Mark.Weight.ITALIC, "Inter-Italic.otf",
            Mark.Weight.SEMIBOLD_ITALIC, "Inter-SemiBoldItalic.otf");
    FontRenderContext exact = new FontRenderContext(null, true, true);
    for (Mark.Weight weight : Mark.Weight.values()) {
      try (InputStream in =
          TextMeasure.class.getResourceAsStream(
              "/com/formdev/flatlaf/fonts/inter/" + files.get(weight))) {
        Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
        for (String text :
            List.of(
                "Feature store", "Größe ×3 — Überprüfung…", "WAVE To, 0123456789", "Ελλάδα мир")) {
          for (float size : new float[] {10, 12.5f, 40}) {
            double java2d = font.deriveFont(size).getStringBounds(text, exact).getWidth();
            double ours = MEASURE.width(text, new TextMeasure.Font(size, weight));
            assertEquals(1, ours / java2d, 0.005, text + " at " + size);
          }
        }
      }
    }
  }

  @Test
  void whatIsCutOffEndsInAnEllipsisAndFits() {
    String cut = MEASURE.fitted("A name that is far too long for a card", NAME, 100);
    assertTrue(cut.endsWith("…"), cut);
    assertTrue(MEASURE.width(cut, NAME) <= 100);
    assertEquals("short", MEASURE.fitted("short", NAME, 100));
  }

  @Test
  void linesAreBrokenAtSpacesAndTheLastOneSaysThatThereIsMore() {
    TextMeasure.Lines two = new TextMeasure.Lines(100, 2);
    assertEquals(
        List.of("Feature", "pipeline"),
        MEASURE.wrapped("Feature pipeline", NAME, new TextMeasure.Lines(70, 2)));
    List<String> cut =
        MEASURE.wrapped("Continuous training of every model in the house", NAME, two);
    assertEquals(2, cut.size());
    assertTrue(cut.getLast().endsWith("…"));
    assertTrue(cut.stream().allMatch(line -> MEASURE.width(line, NAME) <= 100));
  }

  @Test
  void aWordWiderThanTheRoomIsBrokenAnywhere() {
    List<String> lines =
        MEASURE.wrapped("Donaudampfschifffahrtsgesellschaft", NAME, new TextMeasure.Lines(60, 9));
    assertEquals("Donaudampfschifffahrtsgesellschaft", String.join("", lines));
    assertTrue(lines.stream().allMatch(line -> MEASURE.width(line, NAME) <= 60));
  }

  @Test
  void textThatGoesOnInANewLineIsMarkedAsCut() {
    List<String> lines = MEASURE.wrapped("one\ntwo\nthree", NAME, new TextMeasure.Lines(100, 2));
    assertEquals(List.of("one", "two …"), lines);
  }

  @Test
  void everyTextEndsInFiniteTimeWhateverTheRoom() {
    for (double room : new double[] {0, 0.5, 3}) {
      assertTrue(
          MEASURE.wrapped("ab cd\n\nef 漢字", NAME, new TextMeasure.Lines(room, 50)).size() <= 50);
    }
  }
}
