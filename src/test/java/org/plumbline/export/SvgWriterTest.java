package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.design.RandomDesigns;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Rect;

final class SvgWriterTest {
  private static byte[] svg(Design design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SvgWriter.write(
        new Painter(Catalog.bundled()).paint(design, Style.DARK, Told.NOTHING), Sheet.USUAL, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyDesignBecomesWellFormedAndAlwaysTheSameBytes(long seed) throws Exception {
    Design design = RandomDesigns.design(seed, 20);
    byte[] first = svg(design);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(first));
    assertArrayEquals(first, svg(design));
  }

  /// So many figures are made and written by all processors.
  @Test
  void elementsOfALargeDesignStandInTheOrderOfItsFigures() throws IOException {
    List<Component> many =
        IntStream.range(0, 6_300)
            .mapToObj(n ->
                Sketch.component("c" + n, "feature-store")
                    .withBounds(new Rect(n % 40 * 200, n / 40 * 100, 176, 64)))
            .toList();
    String text = new String(svg(Design.titled("t").withComponents(many)), StandardCharsets.UTF_8);
    List<String> ids =
        Pattern.compile("<g id=\"([^\"]*)\"").matcher(text).results().map(m -> m.group(1)).toList();
    assertEquals(many.stream().map(Component::id).toList(), ids);
  }

  @Test
  void namesCannotBreakOutOfTheirText() throws Exception {
    String nasty = "</text><script>alert(1)</script>\"'&\u0000\u000B\uD800]]>";
    String text =
        new String(
            svg(
                Design.titled(nasty)
                    .withComponents(
                        List.of(Sketch.component("a", "feature-store").withName(nasty)))),
            StandardCharsets.UTF_8);
    assertFalse(text.contains("<script"));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(0, document.getElementsByTagName("script").getLength());
  }

  @Test
  void picturesOtherThanPngAndJpegAreNotTakenOver() throws Exception {
    for (String image :
        List.of(
            "data:image/svg+xml;base64,PHN2Zy8+",
            "https://example.org/spy.png",
            "data:image/png;base64,%%%\"onload=\"x")) {
      Note note = new Note("n", "text", image, new Rect(0, 0, 200, 100), List.of(), Extras.NONE);
      String text =
          new String(svg(Design.titled("t").withNotes(List.of(note))), StandardCharsets.UTF_8);
      assertFalse(text.contains("svg+xml"));
      assertFalse(text.contains("example.org"));
      assertFalse(text.contains("onload"));
    }
  }

  @Test
  void aBlankPageIsAPicture() throws Exception {
    assertTrue(
        new String(svg(Design.titled("Nothing yet")), StandardCharsets.UTF_8).contains("<rect"));
  }

  @Test
  void numbersAreShort() {
    assertEquals("0 -1.5 2.05 3 -0.01", SvgNumber.list(0, -1.5, 2.049, 3.0001, -0.008));
  }
}
