package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What `check` says to build servers, and what it leaves out because it was there before.
class ReportsTest {
  @TempDir private Path folder = Path.of("");

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, content).toString();
  }

  @Test
  void sarifNamesTheLineOfTheElementAndTheRule() throws IOException {
    String file = file("bad one.json", DesignTexts.BAD);
    Ran ran = Ran.plumbline("check", file, "--format", "sarif");
    assertEquals(1, ran.status());
    Json.JsonObject run = object(items(parsed(ran.out()), "runs").getFirst());
    Json.JsonObject driver = object(at(object(at(run, "tool")), "driver"));
    Json.JsonObject rule = object(items(driver, "rules").getFirst());
    assertEquals("source-feeds-training", text(at(rule, "id")));
    Json.JsonObject help = object(at(rule, "help"));
    for (String head : List.of("What it says", "Why it matters", "What to do", "When it is fine")) {
      assertTrue(text(at(help, "text")).contains(head + ": "), head);
      assertTrue(text(at(help, "markdown")).contains("**" + head + "**\n\n"), head);
    }
    Json.JsonObject result = object(items(run, "results").getFirst());
    assertEquals("error", text(at(result, "level")));
    Json.JsonObject physical =
        object(at(object(items(result, "locations").getFirst()), "physicalLocation"));
    String uri = text(at(object(at(physical, "artifactLocation")), "uri"));
    assertTrue(uri.startsWith("file:///") && uri.endsWith("bad%20one.json"), uri);
    long line = DesignTexts.BAD.substring(0, DesignTexts.BAD.indexOf("\"c1\"")).lines().count();
    assertEquals(
        Long.toString(line),
        ((Json.JsonNumber) at(object(at(physical, "region")), "startLine")).digits());
  }

  @Test
  void sarifKeepsAcceptedFindingsAsSuppressed() throws IOException {
    String waiver =
        "{\"rule\": \"source-feeds-training\", \"element\": \"c1\", \"reason\": \"a demo\", \"decision\": \"d1\"}";
    String file = file("waived.json", DesignTexts.accepting(waiver));
    Ran ran = Ran.plumbline("check", file, "--format", "sarif");
    assertEquals(0, ran.status());
    Json.JsonObject run = object(items(parsed(ran.out()), "runs").getFirst());
    Json.JsonObject result = object(items(run, "results").getFirst());
    Json.JsonObject suppression = object(items(result, "suppressions").getFirst());
    assertEquals("a demo", text(at(suppression, "justification")));
  }

  @Test
  void junitCountsAFailureForEachFindingAtTheBar() throws Exception {
    String bad = file("bad.json", DesignTexts.BAD);
    String good = file("good.json", DesignTexts.GOOD);
    Document xml = xml(Ran.plumbline("check", bad, good, "--format", "junit").out());
    Element first = (Element) xml.getElementsByTagName("testsuite").item(0);
    Element second = (Element) xml.getElementsByTagName("testsuite").item(1);
    assertEquals(bad, first.getAttribute("name"));
    assertEquals("1", first.getAttribute("failures"));
    assertEquals("0", second.getAttribute("failures"));
    assertEquals("1", second.getAttribute("tests"));
    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertEquals("error", failure.getAttribute("type"));
    Document lenient =
        xml(Ran.plumbline("check", bad, "--fail-on", "never", "--format", "junit").out());
    assertEquals(0, lenient.getElementsByTagName("failure").getLength());
    assertEquals(1, lenient.getElementsByTagName("skipped").getLength());
  }

  @Test
  void junitHoldsWhateverANameHolds() throws Exception {
    String odd = DesignTexts.BAD.replace("\"name\": \"", "\"name\": \"<&]]>\\u0001 ");
    Document xml = xml(Ran.plumbline("check", file("odd.json", odd), "--format", "junit").out());
    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertTrue(failure.getAttribute("message").contains("<&]]>"), failure.getAttribute("message"));
  }

  @Test
  void whatABaselineHasDoesNotCountButAllElseDoes() throws IOException {
    String bad = file("designs/bad.json", DesignTexts.BAD);
    String baseline = folder.resolve("baseline.json").toString();
    assertEquals(0, Ran.plumbline("baseline", bad, "-o", baseline).status());
    Ran known = Ran.plumbline("check", bad, "--baseline", baseline);
    assertEquals(0, known.status());
    assertEquals(bad + ": nothing to object to, 1 known already\n", known.out());
    String other = file("designs/other.json", DesignTexts.BAD);
    assertEquals(1, Ran.plumbline("check", other, "--baseline", baseline).status());
    Ran none = Ran.plumbline("check", bad, "--baseline", bad);
    assertEquals(2, none.status());
    assertTrue(none.err().contains("no baseline"), none.err());
  }

  @Test
  void aBaselineThatLacksAnInputIsNotWritten() throws IOException {
    String baseline = folder.resolve("baseline.json").toString();
    String bad = file("bad.json", DesignTexts.BAD);
    String missing = folder.resolve("missing.json").toString();
    assertEquals(2, Ran.plumbline("baseline", bad, missing, "-o", baseline).status());
    assertFalse(Files.exists(Path.of(baseline)));
  }

  @Test
  void aPatternThatNoShellHasResolvedNamesItsFiles() throws IOException {
    String deep = file("a/b/bad.json", DesignTexts.BAD);
    String top = file("good.json", DesignTexts.GOOD);
    file("a/b/readme.txt", "no design");
    Ran ran = Ran.plumbline("check", folder + "/**/*.json");
    assertEquals(
        List.of(deep, top),
        ran.out()
            .lines()
            .filter(line -> line.startsWith(folder.toString()))
            .map(ReportsTest::name)
            .distinct()
            .toList());
    Ran nothing = Ran.plumbline("check", folder + "/*.design");
    assertEquals(2, nothing.status());
    assertTrue(nothing.err().contains("no file fits"), nothing.err());
  }

  @Test
  void whatCanBeMendedIsMendedInPlaceAndToldLineByLine() throws IOException {
    String bad = file("bad.json", DesignTexts.BAD);
    Ran dry = Ran.plumbline("fix", bad, "--dry-run", "--rule", "source-feeds-training");
    assertEquals(DesignTexts.BAD, Files.readString(Path.of(bad)));
    assertTrue(dry.out().endsWith(bad + ": 1 could be mended\n"), dry.out());
    Ran none = Ran.plumbline("fix", bad, "--rule", "port-full");
    assertEquals(bad + ": 0 mended\n", none.out());
    Ran ran = Ran.plumbline("fix", bad);
    assertEquals(0, ran.status());
    assertTrue(ran.out().startsWith(bad + ": c1: source-feeds-training: Insert "), ran.out());
    assertEquals(
        0, Ran.plumbline("check", bad, "--only", "source-feeds-training,not-repeatable").status());
  }

  @Test
  void whatIsWrongWithTheWholeIsMendedToo() throws IOException {
    String file =
        file(
            "names.json",
            """
            {
              "format": "plumbline/1",
              "title": "Names",
              "components": [
                {"id": "a", "type": "cache", "name": "", "x": 0, "y": 0},
                {"id": "b", "type": "cache", "name": "Hot", "x": 0, "y": 0},
                {"id": "c", "type": "cache", "name": "hot", "x": 400, "y": 0}
              ]
            }
            """);
    String rules = "unnamed-element,duplicate-name,overlapping-elements";
    Ran ran = Ran.plumbline("fix", file, "--rule", rules);
    assertTrue(ran.out().contains(file + ": a: unnamed-element: Call it Cache\n"), ran.out());
    assertTrue(ran.out().contains("b,c: duplicate-name: Call it hot 2\n"), ran.out());
    assertTrue(ran.out().endsWith(": 3 mended\n"), ran.out());
    assertEquals(0, Ran.plumbline("check", file, "--only", rules, "--fail-on", "advice").status());
    assertTrue(Ran.plumbline("fix", file, "--rule", rules).out().endsWith(": 0 mended\n"));
  }

  @Test
  void whatComesFromStandardInputGoesMendedToStandardOutput() {
    Ran ran = Ran.reading(DesignTexts.BAD, "fix", "-", "--rule", "source-feeds-training");
    assertEquals(0, ran.status());
    assertTrue(ran.err().contains("1 mended"), ran.err());
    assertEquals(
        0, Ran.reading(ran.out(), "check", "-", "--only", "source-feeds-training").status());
  }

  @Test
  void theConfigurationAboveAFileDecidesWhatCounts() throws IOException {
    String bad = file("team/bad.json", DesignTexts.BAD);
    file("team/plumbline.json", "{\"rules\": {\"source-feeds-training\": \"advice\"}}");
    assertEquals(0, Ran.plumbline("check", bad).status());
    assertEquals(1, Ran.plumbline("check", bad, "--fail-on", "advice").status());
    String off = file("off.json", "{\"rules\": {\"source-feeds-training\": \"off\"}}");
    assertEquals(
        bad + ": nothing to object to\n", Ran.plumbline("check", bad, "--config", off).out());
    String odd = file("odd.json", "{\"profile\": 3}");
    Ran refused = Ran.plumbline("check", bad, "--config", odd);
    assertEquals(2, refused.status());
    assertTrue(refused.err().startsWith(odd + ":1:13: "), refused.err());
  }

  @Test
  void everyRuleHasALineAndAPage() {
    List<String> lines = Ran.plumbline("rules").out().lines().toList();
    assertEquals(org.plumbline.rules.RuleIds.all().size(), lines.size());
    String page = Ran.plumbline("rules", "source-feeds-training").out();
    assertTrue(page.contains("Data Ingestion and Preprocessing"), page);
    assertEquals(2, Ran.plumbline("rules", "no-such-rule").status());
  }

  private static String name(String line) {
    return line.substring(0, line.indexOf(".json") + 5);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Json.JsonObject parsed(String text) {
    return object(
        ((JsonReader.Parsed) JsonReader.read(text.getBytes(StandardCharsets.UTF_8))).value());
  }

  private static Json at(Json.JsonObject object, String key) {
    return object.at(key).orElseThrow();
  }

  private static Json.JsonObject object(Json json) {
    return (Json.JsonObject) json;
  }

  private static String text(Json json) {
    return ((Json.JsonText) json).text();
  }

  private static List<Json> items(Json.JsonObject object, String key) {
    return ((Json.JsonArray) at(object, key)).items();
  }
}
