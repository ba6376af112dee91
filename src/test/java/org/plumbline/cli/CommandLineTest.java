package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.store.Templates;

class CommandLineTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theVersionIsThatOfTheBuild() {
    Ran ran = Ran.plumbline("--version");
    assertEquals(0, ran.status());
    assertTrue(ran.out().matches("plumbline \\d+\\.\\d+\\.\\d+\\S*\n"), ran.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "analyze",
        "export",
        "new",
        "templates",
        "catalog",
        "layout",
        "format",
        "schema"
      })
  void everyVerbExplainsItself(String verb) {
    Ran ran = Ran.plumbline(verb, "--help");
    assertEquals(0, ran.status());
    assertTrue(ran.out().startsWith("plumbline " + verb), ran.out());
    assertTrue(Ran.plumbline("--help").out().contains("\n  " + verb), verb);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chek x.json",
        "check",
        "check x.json --fail-on nothing",
        "check x.json --colour",
        "check x.json --format",
        "format x.json --check=yes",
        "new",
        "new first-end-to-end-project",
        "new nowhere -o x.json",
        "export x.json",
        "export x.json -o x.pdf",
        "export x.json -o x",
        "export x.json -o x.svg --theme blue",
        "export x.json -o x.svg --scale huge",
        "export x.json -o x.svg --scale 0",
        "export x.json -o x.pptx --page a4",
        "templates more",
        "catalog no-such-type",
        "schema --format json"
      })
  void badUsageEndsWithTwoAndAReason(String line) {
    Ran ran = Ran.plumbline(line.split(" "));
    assertEquals(2, ran.status(), ran.toString());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertFalse(ran.err().contains("Exception"), ran.err());
  }

  @Test
  void theRulesAreWrittenAsABook() throws IOException {
    Path book = folder.resolve("rules.html");
    Ran ran = Ran.plumbline("rules", "--html", book.toString());
    assertEquals(0, ran.status(), ran.toString());
    assertEquals("", ran.out() + ran.err());
    assertTrue(Files.readString(book).contains("<article id=\"training-serving-skew\""));
    String one = Ran.plumbline("rules", "self-loop", "--html", "-").out();
    assertTrue(one.startsWith("<!DOCTYPE html>") && one.contains("<article id=\"self-loop\""), one);
    assertFalse(one.contains("training-serving-skew"));
    Path nowhere = folder.resolve("missing/rules.html");
    assertEquals(3, Ran.plumbline("rules", "--html", nowhere.toString()).status());
    assertEquals(2, Ran.plumbline("rules", "--html").status());
  }

  @Test
  void onlyVerbsAndOptionsAreForTheCommandLine() {
    assertTrue(CommandLine.knows("check"));
    assertTrue(CommandLine.knows("--version"));
    assertFalse(CommandLine.knows("ranking.json"));
  }

  @Test
  void aNewDesignStartsFromATemplateAndIsNoneItself() throws IOException {
    Path out = folder.resolve("mine.json");
    assertEquals(0, Ran.plumbline("new", "realtime-feature-store", "-o", out.toString()).status());
    String written = Files.readString(out);
    assertFalse(written.contains("\"template\""), written);
    assertEquals(0, Ran.plumbline("check", out.toString()).status());
    assertEquals(0, Ran.plumbline("format", "--check", out.toString()).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "pptx"})
  void picturesDependOnTheThemeAndOnNothingElse(String kind) throws IOException {
    Path design = Files.writeString(folder.resolve("bad.json"), DesignTexts.BAD);
    byte[] light = exported(design, "light." + kind);
    assertArrayEquals(light, exported(design, "again." + kind));
    assertFalse(Arrays.equals(light, exported(design, "dark." + kind, "--theme", "dark")));
    assertTrue(light.length > 1000);
  }

  @Test
  void slidesAreWideOrAsAsked() throws IOException {
    Path design = Files.writeString(folder.resolve("bad.json"), DesignTexts.BAD);
    byte[] usual = exported(design, "usual.pptx");
    assertArrayEquals(usual, exported(design, "wide.pptx", "--page", "16:9"));
    assertFalse(Arrays.equals(usual, exported(design, "old.pptx", "--page", "4:3")));
  }

  @Test
  void thePictureOfADesignNamesItsComponents() throws IOException {
    Path design = Files.writeString(folder.resolve("bad.json"), DesignTexts.BAD);
    String svg = new String(exported(design, "a.svg"), StandardCharsets.UTF_8);
    assertTrue(svg.contains(">Orders<") && svg.contains(">Training<"), svg);
  }

  @Test
  void aScaleMakesPngLargerByThatMuch() throws IOException {
    Path design = Files.writeString(folder.resolve("bad.json"), DesignTexts.BAD);
    assertEquals(
        4 * width(exported(design, "1.png", "--scale", "1")),
        width(exported(design, "4.png", "--scale", "4")));
  }

  private byte[] exported(Path design, String name, String... options) throws IOException {
    Path out = folder.resolve(name);
    List<String> words =
        new ArrayList<>(List.of("export", design.toString(), "-o", out.toString()));
    words.addAll(List.of(options));
    assertEquals(new Ran(0, "", ""), Ran.plumbline(words.toArray(String[]::new)));
    return Files.readAllBytes(out);
  }

  private static int width(byte[] png) {
    return ByteBuffer.wrap(png).getInt(16);
  }

  @Test
  void whatCannotBeWrittenEndsWithThreeAndLeavesNothing() throws IOException {
    Path out = folder.resolve("nowhere").resolve("mine.json");
    Ran ran = Ran.plumbline("new", "realtime-feature-store", "-o", out.toString());
    assertEquals(3, ran.status());
    assertTrue(ran.err().contains(out.toString()), ran.err());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aFullStandardOutputIsToldOf() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw new IOException("full");
          }
        };
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(full, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            folder);
    assertEquals(3, CommandLine.run(List.of("schema"), streams));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("standard output"));
  }

  @Test
  void templatesAreListedForPeopleAndPrograms() {
    String text = Ran.plumbline("templates").out();
    String json = Ran.plumbline("templates", "--format", "json").out();
    for (String id : Templates.ids()) {
      assertTrue(text.contains(id + "\n"), id);
      assertTrue(json.contains("\"id\": \"" + id + "\""), id);
    }
  }

  @Test
  void theCatalogueTellsPortsAndProperties() {
    String type = Ran.plumbline("catalog", "online-serving", "--format", "json").out();
    assertTrue(type.contains("\"artifact\": \"predictions\""), type);
    assertTrue(Ran.plumbline("catalog").out().contains("online-serving"));
    assertTrue(Ran.plumbline("catalog", "online-serving").out().contains("validated-model"));
  }

  @Test
  void theSchemaIsPrinted() {
    assertTrue(Ran.plumbline("schema").out().contains("json-schema.org/draft/2020-12/schema"));
  }

  @Test
  void formattingRewritesOnlyWhatIsNotCanonical() throws IOException {
    Path odd = Files.writeString(folder.resolve("odd.json"), DesignTexts.BAD);
    assertEquals(1, Ran.plumbline("format", "--check", odd.toString()).status());
    assertEquals(DesignTexts.BAD, Files.readString(odd), "--check writes nothing");
    assertEquals(0, Ran.plumbline("format", odd.toString()).status());
    String canonical = Files.readString(odd);
    assertEquals(new Ran(0, "", ""), Ran.plumbline("format", "--check", odd.toString()));
    assertEquals(new Ran(0, canonical, ""), Ran.reading(DesignTexts.BAD, "format", "-"));
  }

  @Test
  void aDesignOfANewerVersionIsNotRewritten() throws IOException {
    String text = DesignTexts.BAD.replace("plumbline/1", "plumbline/2");
    Path newer = Files.writeString(folder.resolve("newer.json"), text);
    assertEquals(2, Ran.plumbline("format", newer.toString()).status());
    assertEquals(text, Files.readString(newer));
  }

  @Test
  void aPictureIsReadAsTheDesignThatItCarriesAndNeverOverwritten() throws IOException {
    Path picture = folder.resolve("picture.png");
    Path design = folder.resolve("carried.json");
    assertEquals(
        0, Ran.plumbline("new", "first-end-to-end-project", "-o", design.toString()).status());
    assertEquals(0, Ran.plumbline("export", design.toString(), "-o", picture.toString()).status());
    byte[] before = Files.readAllBytes(picture);
    assertEquals(0, Ran.plumbline("check", picture.toString()).status());
    Ran formatted = Ran.plumbline("format", picture.toString());
    assertEquals(0, formatted.status(), formatted.err());
    assertEquals(Files.readString(design), formatted.out());
    assertArrayEquals(before, Files.readAllBytes(picture));
  }
}
