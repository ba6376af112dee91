package org.plumbline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Seen;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Leaf;
import org.plumbline.export.Leaves;
import org.plumbline.export.Paper;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.store.Templates;
import org.plumbline.story.Answers;

/// What a PDF of a design has in it, read again with another library's reader.
class PdfWriterTest {
  private static final Catalog CATALOG = Catalog.bundled();

  static Stream<Design> templates() {
    return Templates.all(CATALOG).stream().map(Templates.Template::design);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void eachStepOfTheStoryHasItsPageAndBookmarkBehindAnOverview(Design design) throws IOException {
    try (PDDocument document = read(story(design, Style.LIGHT))) {
      assertEquals(design.story().size() + 1, document.getNumberOfPages());
      List<String> marked = new ArrayList<>();
      for (PDOutlineItem each : document.getDocumentCatalog().getDocumentOutline().children()) {
        marked.add(each.getTitle());
      }
      List<String> titles = new ArrayList<>(List.of(design.title()));
      design.story().forEach(step -> titles.add(step.title()));
      assertEquals(titles, marked);
      for (int n = 0; n < design.story().size(); n++) {
        String text = words(document, n + 2);
        assertTrue(text.contains(plain(design.story().get(n).title())), text);
        assertTrue(text.contains(plain(design.story().get(n).say())), text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aStepThatAsksWhatFailsSaysSoBesideAndBelowItsPicture(Design design) throws IOException {
    String first = design.components().getLast().id();
    String asked = "failure-simulation:" + first;
    Design telling = design.withStory(List.of(design.story().getFirst().withOverlay(asked)));
    Overlay answer = Answers.of(telling, CATALOG).to(new Question.Failure(List.of(first)));
    try (PDDocument document = read(story(telling, Style.DARK))) {
      String text = words(document, 2);
      assertTrue(text.contains(plain(answer.sentence())), text);
      assertTrue(text.contains(plain(answer.shading().title())), text);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theNameOfEachComponentCanBeFoundAndItsFontIsInTheFile(Design design) throws IOException {
    try (PDDocument document = read(poster(design, Paper.A4))) {
      assertEquals(1, document.getNumberOfPages());
      String text = words(document, 1);
      for (Component each : Seen.components(design)) {
        assertTrue(text.contains(plain(each.name())), each.name() + " in " + text);
      }
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
      }
    }
  }

  @Test
  void whatIsInTheLightInAStepLeadsThereFromTheOverview() throws IOException {
    Design design = templates().toList().getLast();
    try (PDDocument document = read(story(design, Style.DARK))) {
      assertTrue(document.getPage(0).getAnnotations().size() > design.story().size());
      for (int n = 1; n < document.getNumberOfPages(); n++) {
        assertEquals(1, document.getPage(n).getAnnotations().size(), "a way back");
      }
    }
  }

  @Test
  void theSameDesignGivesTheSameBytes() throws IOException {
    Design design = templates().findFirst().orElseThrow();
    assertArrayEquals(story(design, Style.LIGHT), story(design, Style.LIGHT));
  }

  @Test
  void aPosterHasTheSizeOfItsPaperAndFitsOneWithout() throws IOException {
    Design design = templates().findFirst().orElseThrow();
    try (PDDocument document = read(poster(design, Paper.LETTER))) {
      PDPage page = document.getPage(0);
      assertEquals(792, page.getMediaBox().getWidth());
      assertEquals(612, page.getMediaBox().getHeight());
    }
    Leaf fit = leaves(design, Style.LIGHT).poster(drawing(design), Paper.FIT).getFirst();
    assertEquals(fit.width() / fit.height(), view(fit), 1e-9);
  }

  private static double view(Leaf leaf) {
    return leaf.layers().getFirst().view().width() / leaf.layers().getFirst().view().height();
  }

  /// Names that try to break out, run the other way, or have letters that the typeface lacks.
  @Test
  void anyNameIsDrawn() throws IOException {
    List<String> names =
        List.of(
            "<script>alert(1)</script>",
            ") Tj ET (",
            "\"quoted\" \\ (unbalanced",
            "\u202Eright to left",
            "\u05E9\u05DC\u05D5\u05DD",
            "\u6A5F\u68B0\u5B66\u7FD2",
            "\uD83D\uDE80 rocket",
            "\u0000control\u0007",
            "long ".repeat(2000));
    for (String name : names) {
      Design design = templates().findFirst().orElseThrow();
      Component first = design.components().getFirst().withName(name);
      List<Component> components = new ArrayList<>(design.components());
      components.set(0, first);
      Design named = design.withComponents(components).withTitle(name);
      try (PDDocument document = read(story(named, Style.LIGHT))) {
        assertNotNull(words(document, 1));
        assertEquals(design.story().size() + 1, document.getNumberOfPages());
      }
    }
    assertTrue(shown("\u6A5F\u68B0\u5B66\u7FD2").contains("\u6A5F\u68B0\u5B66\u7FD2"));
    assertTrue(shown(") Tj ET (").contains(")TjET("));
  }

  private static String shown(String name) throws IOException {
    Design design = templates().findFirst().orElseThrow();
    List<Component> components = new ArrayList<>(design.components());
    components.set(0, components.getFirst().withName(name));
    try (PDDocument document = read(poster(design.withComponents(components), Paper.FIT))) {
      return words(document, 1);
    }
  }

  private static String words(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return plain(stripper.getText(document));
  }

  /// Without spaces and line breaks, since both depend on where lines are broken.
  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static byte[] story(Design design, Style style) throws IOException {
    return written(leaves(design, style).story(Paper.WIDE), design);
  }

  private static byte[] poster(Design design, Paper paper) throws IOException {
    return written(leaves(design, Style.LIGHT).poster(drawing(design), paper), design);
  }

  private static Drawing drawing(Design design) {
    return new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING);
  }

  private static Leaves leaves(Design design, Style style) {
    return new Leaves(design, CATALOG, style, Told.NOTHING);
  }

  private static byte[] written(List<Leaf> pages, Design design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(pages, design.title(), out);
    return out.toByteArray();
  }

  private static PDDocument read(byte[] file) throws IOException {
    return Loader.loadPDF(file);
  }
}
