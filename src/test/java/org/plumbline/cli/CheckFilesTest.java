package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;

class CheckFilesTest {
  private static final String WAIVER =
      "{\"rule\": \"source-feeds-training\", \"element\": \"c1\", \"reason\": \"a demo\", \"decision\": \"d1\"%s}";

  @TempDir private Path folder = Path.of("");

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, content).toString();
  }

  @Test
  void anErrorIsToldInOneLineAndFailsTheRun() throws IOException {
    String file = file("bad.json", DesignTexts.BAD);
    Ran ran = Ran.plumbline("check", file);
    List<String> lines = ran.out().lines().toList();
    assertEquals(1, ran.status());
    assertEquals(file + ": 1 error", lines.getFirst());
    assertTrue(lines.get(1).startsWith(file + ": c1: source-feeds-training: "), ran.out());
    assertEquals(file + ": 1 error", lines.getLast());
    assertEquals("", ran.err());
  }

  @Test
  void aGoodDesignPasses() throws IOException {
    String file = file("good.json", DesignTexts.GOOD);
    assertEquals(new Ran(0, file + ": nothing to object to\n", ""), Ran.plumbline("check", file));
  }

  @Test
  void theBarDecidesTheStatus() throws IOException {
    String file = file("bad.json", DesignTexts.BAD);
    assertEquals(0, Ran.plumbline("check", "--fail-on", "never", file).status());
    assertEquals(1, Ran.plumbline("check", "--fail-on=advice", file).status());
    String stale =
        file(
            "stale.json",
            DesignTexts.GOOD.replace(
                "]\n}\n", "],\n\"accepted\": [" + WAIVER.formatted("") + "]\n}\n"));
    assertEquals(0, Ran.plumbline("check", stale).status());
    assertEquals(1, Ran.plumbline("check", stale, "--fail-on", "advice").status());
  }

  @Test
  void jsonHasTheAgreedShape() throws IOException {
    String file = file("bad.json", DesignTexts.BAD);
    Json.JsonObject checked = first(Ran.plumbline("check", file, "--format", "json").out());
    assertEquals(
        List.of("file", "findings", "later", "accepted", "summary"),
        List.copyOf(checked.members().keySet()));
    Json.JsonObject finding = object(items(checked, "findings").getFirst());
    assertEquals(
        List.of("rule", "severity", "elements", "message", "section", "fixes"),
        List.copyOf(finding.members().keySet()));
    assertEquals(text("source-feeds-training"), finding.members().get("rule"));
    assertEquals(List.of(text("c1")), items(finding, "elements"));
    assertTrue(items(finding, "fixes").size() > 0, "there is something to offer");
    assertEquals(
        "{error=1, warning=0, advice=0}", numbers(object(checked.at("summary").orElseThrow())));
  }

  @Test
  void aFindingSaysWhatIsWrongWhyItMattersAndWhatToDo() throws IOException {
    String file = file("bad.json", DesignTexts.BAD);
    String all = "“Orders” is too raw for “Training”. Source data has gaps";
    String line =
        Ran.plumbline("check", file)
            .out()
            .lines()
            .filter(each -> each.startsWith(file + ": c1: source-feeds-training: " + all))
            .findFirst()
            .orElseThrow();
    assertTrue(
        line.endsWith("Bring the data in, clean it and compute features before anything learns."),
        line);
    Json.JsonObject checked = first(Ran.plumbline("check", file, "--format", "json").out());
    String message =
        String.valueOf(object(items(checked, "findings").getFirst()).members().get("message"));
    assertTrue(message.contains(all) && message.contains("Bring the data in"), message);
  }

  @Test
  void onATerminalTheReasonStandsBelowTheLine() throws IOException {
    String file = file("bad.json", DesignTexts.BAD);
    List<String> lines = Ran.onTerminal("check", file).out().lines().toList();
    int at =
        lines.indexOf(file + ": c1: source-feeds-training: “Orders” is too raw for “Training”.");
    assertTrue(at > 0, lines.toString());
    assertTrue(lines.get(at + 1).startsWith("    Source data has gaps"), lines.toString());
    assertTrue(lines.get(at + 2).startsWith("    "), lines.toString());
    assertTrue(
        lines.stream().skip(at + 1).allMatch(each -> each.length() <= 88 || each.startsWith(file)),
        lines.toString());
  }

  @Test
  void severalFilesEndWithATotal() throws IOException {
    String bad = file("bad.json", DesignTexts.BAD);
    String more = file("more.json", DesignTexts.BAD);
    String out = Ran.plumbline("check", bad, more).out();
    String last = out.lines().toList().getLast();
    assertTrue(last.startsWith("2 designs: 2 errors"), out);
    assertFalse(Ran.plumbline("check", bad).out().contains("designs:"));
  }

  @Test
  void aNameCannotMoveATerminalNorBreakALine() throws IOException {
    String file =
        file("odd.json", DesignTexts.BAD.replace("\"Orders\"", "\"Or\\u001b[31m\\nders\""));
    String out = Ran.plumbline("check", file).out();
    assertTrue(out.contains("“Or␛[31m␊ders” is too raw"), out);
    assertFalse(out.contains("\u001b"), out);
  }

  @Test
  void acceptedFindingsStandApartAndDoNotFail() throws IOException {
    String file = file("waived.json", DesignTexts.accepting(WAIVER.formatted("")));
    Ran ran = Ran.plumbline("check", file, "--format", "json");
    Json.JsonObject checked = first(ran.out());
    assertEquals(0, ran.status());
    assertEquals(List.of(), items(checked, "findings"));
    Json.JsonObject accepted = object(items(checked, "accepted").getFirst());
    assertEquals(text("source-feeds-training"), accepted.members().get("rule"));
    assertEquals(text("a demo"), accepted.members().get("reason"));
  }

  @Test
  void anExpiredAcceptanceSilencesNothingAndIsTold() throws IOException {
    String expired = WAIVER.formatted(", \"expires\": \"2020-01-01\"");
    Ran ran = Ran.plumbline("check", file("waived.json", DesignTexts.accepting(expired)));
    assertEquals(1, ran.status());
    assertTrue(ran.out().contains(": source-feeds-training: "), ran.out());
    assertTrue(ran.out().contains(": stale-acceptance: "), ran.out());
  }

  @Test
  void rulesCanBeChosen() throws IOException {
    String file = file("bad.json", DesignTexts.BAD);
    assertEquals(0, Ran.plumbline("check", file, "--skip", "source-feeds-training").status());
    assertEquals(0, Ran.plumbline("check", file, "--only", "self-loop,port-full").status());
    assertEquals(1, Ran.plumbline("check", file, "--only", "source-feeds-training").status());
  }

  @Test
  void aRuleThatDoesNotExistIsNotSilentlyPassed() throws IOException {
    Ran ran = Ran.plumbline("check", file("bad.json", DesignTexts.BAD), "--only", "sorce");
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("\"sorce\""), ran.err());
  }

  @Test
  void whoMisspellsARuleIsToldTheNearest() throws IOException {
    String file = file("bad.json", DesignTexts.BAD);
    for (List<String> words :
        List.of(
            List.of("check", file, "--only", "training-servng-skew"),
            List.of("check", file, "--skip", "training-servng-skew"),
            List.of("fix", file, "--rule", "training-servng-skew"),
            List.of("rules", "training-servng-skew"))) {
      String said = Ran.plumbline(words.toArray(String[]::new)).err();
      assertTrue(said.contains("Did you mean: training-serving-skew? To see all: "), said);
    }
    String nothingNear = Ran.plumbline("check", file, "--only", "qqqqqq").err();
    assertEquals("There is no rule \"qqqqqq\". To see all: plumbline rules", nothingNear.strip());
  }

  @Test
  void damageIsAnErrorThatNamesItsPlace() throws IOException {
    String file = file("hurt.json", DesignTexts.GOOD.replace("in.source", "gone.source"));
    Json.JsonObject checked = first(Ran.plumbline("check", file, "--format=json").out());
    Json.JsonObject finding = object(items(checked, "findings").getFirst());
    assertEquals(text("damaged-file"), finding.members().get("rule"));
    assertTrue(
        String.valueOf(finding.members().get("message")).contains("/connections/0/to"),
        finding.toString());
    assertEquals(1, Ran.plumbline("check", file).status());
  }

  @Test
  void whatIsNoDesignIsRefusedWithItsPlaceAndTheOthersAreChecked() throws IOException {
    String broken = file("broken.json", "{\n  \"format\": \"plumbline/1\",\n  ]\n");
    String good = file("good.json", DesignTexts.GOOD);
    Ran ran = Ran.plumbline("check", broken, good);
    assertEquals(2, ran.status());
    assertTrue(ran.err().startsWith(broken + ":3:3: "), ran.err());
    assertEquals(good + ": nothing to object to\n", ran.out());
  }

  @Test
  void everyDesignBelowAFolderIsCheckedInOrderAndOtherJsonIsNot() throws IOException {
    file("b.json", DesignTexts.GOOD);
    file("a/z.json", DesignTexts.GOOD);
    file("package.json", "{\"name\": \"something else\"}");
    file(".hidden/c.json", DesignTexts.BAD);
    Ran ran = Ran.plumbline("check", folder.toString());
    String nothing = ": nothing to object to\n";
    assertEquals(
        folder.resolve("a/z.json")
            + nothing
            + folder.resolve("b.json")
            + nothing
            + "2 designs: nothing to object to\n",
        ran.out());
    assertEquals(0, ran.status());
  }

  @Test
  void aFolderWithoutDesignsIsAMistakeAndNotASuccess() {
    Ran ran = Ran.plumbline("check", folder.toString());
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("no design"), ran.err());
  }

  @Test
  void standardInputIsRead() {
    Ran ran = Ran.reading(DesignTexts.BAD, "check", "-");
    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("(standard input): c1: source-feeds-training: "), ran.out());
  }

  @Test
  void aMissingFileIsToldWithoutATrace() {
    Ran ran = Ran.plumbline("check", folder.resolve("none.json").toString());
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("there is no such file"), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
  }

  private static Json.JsonObject first(String printed) {
    Json all =
        switch (JsonReader.read(printed.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
          case JsonReader.Parsed(Json value) -> value;
          case JsonReader.Broken broken -> throw new AssertionError(broken + printed);
        };
    return object(items(object(all), "files").getFirst());
  }

  private static List<Json> items(Json.JsonObject object, String key) {
    return ((Json.JsonArray) object.at(key).orElseThrow()).items();
  }

  private static Json.JsonObject object(Json json) {
    return (Json.JsonObject) json;
  }

  private static Json text(String text) {
    return new Json.JsonText(text);
  }

  private static String numbers(Json.JsonObject object) {
    java.util.Map<String, String> numbers = new java.util.LinkedHashMap<>();
    object.members().forEach((key, each) -> numbers.put(key, ((Json.JsonNumber) each).digits()));
    return numbers.toString();
  }
}
