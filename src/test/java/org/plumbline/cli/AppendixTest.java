package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;

/// What follows the story on slides and pages: it is counted with it, and may be left out.
class AppendixTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @TempDir private Path folder = Path.of("");
  private final Design design = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("design.json");
    Files.write(file, DesignWriter.write(design, CATALOG));
  }

  @Test
  void everyPageIsCountedAndSaysWhichOfHowManyItIs() throws IOException {
    for (String paper : List.of("16:9", "4:3", "a4")) {
      List<String> pages = pages("--page", paper);
      assertEquals(design.story().size() + 2, pages.size());
      for (int n = 0; n < pages.size(); n++) {
        String place = (n + 1) + " / " + pages.size();
        assertTrue(pages.get(n).contains(place), paper + " " + place);
      }
      assertTrue(pages.getLast().contains("Readiness"), pages.getLast());
    }
  }

  @Test
  void withoutTheAppendixPagesEndWithTheStory() throws IOException {
    List<String> pages = pages("--without-appendix");
    assertEquals(design.story().size() + 1, pages.size());
    assertTrue(pages.getLast().contains(pages.size() + " / " + pages.size()));
  }

  @Test
  void whereThereIsNoAppendixLeavingItOutIsAMistake() {
    String out = folder.resolve("out.svg").toString();
    Ran ran = Ran.plumbline("export", file.toString(), "-o", out, "--without-appendix");
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("It is for: .pdf, .pptx"), ran.err());
  }

  private List<String> pages(String... options) throws IOException {
    Path out = folder.resolve("out.pdf");
    List<String> words = new ArrayList<>(List.of("export", file.toString(), "-o", out.toString()));
    words.addAll(List.of(options));
    Ran ran = Ran.plumbline(words.toArray(String[]::new));
    assertEquals(0, ran.status(), ran.err());
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(out.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int n = 1; n <= document.getNumberOfPages(); n++) {
        stripper.setStartPage(n);
        stripper.setEndPage(n);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }
}
