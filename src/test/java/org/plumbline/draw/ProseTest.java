package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.draw.Mark.Weight;
import org.plumbline.draw.Styled.Run;

final class ProseTest {
  private static final double SIZE = Type.NOTE;

  private static List<Run> runs(String line) {
    return Styled.of(line).runs();
  }

  private static List<Prose.Line> lines(String text, double room, int most) {
    return Prose.of(text).lines(SIZE, new TextMeasure.Lines(room, most));
  }

  private static String said(Prose.Line line) {
    return String.join(" ", line.pieces().stream().map(Prose.Piece::text).toList());
  }

  @Test
  void starsMakeWordsHeavyAndSlanted() {
    assertEquals(
        List.of(
            new Run("one ", Weight.REGULAR),
            new Run("two", Weight.SEMIBOLD),
            new Run(" ", Weight.REGULAR),
            new Run("three", Weight.ITALIC),
            new Run(" ", Weight.REGULAR),
            new Run("four", Weight.SEMIBOLD_ITALIC)),
        runs("one **two** *three* ***four***"));
    assertEquals(
        List.of(
            new Run("heavy ", Weight.SEMIBOLD),
            new Run("both", Weight.SEMIBOLD_ITALIC),
            new Run(" heavy", Weight.SEMIBOLD)),
        runs("**heavy *both* heavy**"));
    assertEquals(List.of(new Run("lean", Weight.ITALIC)), runs("_lean_"));
  }

  @Test
  void signsWithoutAPartnerStandForThemselves() {
    for (String plain : List.of("2 * 3 * 4", "a * b", "**open", "*", "feature_store_v2", "***")) {
      assertEquals(List.of(new Run(plain, Weight.REGULAR)), runs(plain));
    }
    assertEquals(List.of(new Run("*not lean*", Weight.REGULAR)), runs("\\*not lean\\*"));
  }

  @Test
  void itemsOfListsHaveTheirSignInTheMarginAndHangBesideIt() {
    List<Prose.Line> lines = lines("- first of all something long\n  - inner\n12. twelfth", 100, 9);
    assertEquals("•", lines.getFirst().pieces().getFirst().text());
    assertEquals(0, lines.getFirst().pieces().getFirst().x());
    double inset = lines.getFirst().pieces().get(1).x();
    assertTrue(inset >= 10);
    assertEquals(inset, lines.get(1).pieces().getFirst().x());
    Prose.Line inner = lines.get(lines.size() - 2);
    assertEquals("• inner", said(inner));
    assertTrue(inner.pieces().getFirst().x() > 0);
    assertEquals("12. twelfth", said(lines.getLast()));
    assertTrue(lines.getLast().pieces().get(1).x() > inset);
  }

  @Test
  void noLineIsWiderThanItsRoomAndNoWordIsLost() {
    Random random = new Random(7);
    for (int n = 0; n < 500; n++) {
      String text = text(random);
      double room = 60 + random.nextInt(200);
      List<Prose.Line> lines = lines(text, room, 500);
      StringBuilder said = new StringBuilder();
      for (Prose.Line line : lines) {
        Prose.Piece last = line.pieces().getLast();
        double right = last.x() + new Run(last.text(), last.weight()).width(SIZE);
        assertTrue(right <= room + 1e-6, text);
        line.pieces().forEach(piece -> said.append(piece.text()));
      }
      assertEquals(Prose.of(text).plain().replace(" ", ""), said.toString().replace(" ", ""));
    }
  }

  private static String text(Random random) {
    String[] parts = {
      "features ", "**bold** ", "*lean one* ", "real-time ", "\n- ", "x ", "2 * 3 "
    };
    StringBuilder text = new StringBuilder("start ");
    for (int n = random.nextInt(30); n >= 0; n--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.append("end").toString();
  }

  @Test
  void theLastLineSaysThatThereIsMore() {
    List<Prose.Line> lines = lines("one **two three** four five six seven eight", 60, 2);
    assertEquals(2, lines.size());
    assertTrue(said(lines.getLast()).endsWith("…"));
    assertTrue(said(lines("one\ntwo", 100, 1).getLast()).endsWith("…"));
  }

  @Test
  void plainTextIsLaidOutAsEverywhere() {
    String text = "A note that says something about the real-time path\n\nand more";
    TextMeasure.Font font = new TextMeasure.Font(SIZE, Weight.REGULAR);
    for (int most : new int[] {2, 4, 20}) {
      TextMeasure.Lines room = new TextMeasure.Lines(120, most);
      assertEquals(
          TextMeasure.bundled().wrapped(text, font, room).stream().map(String::strip).toList(),
          Prose.of(text).lines(SIZE, room).stream().map(ProseTest::said).toList());
    }
  }

  @Test
  void hostileTextEndsInFiniteTime() {
    for (String part : List.of("*", "* a", "**a ", "_*", "- ", "\n")) {
      String text = part.repeat(20_000 / part.length());
      assertTrue(lines(text, 3, 40).size() <= 40);
    }
  }
}
