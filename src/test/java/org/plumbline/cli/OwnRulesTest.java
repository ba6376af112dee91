package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.config.OwnRules;
import org.plumbline.design.Design;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.Checked;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.own.OwnRule;
import org.plumbline.store.DesignReader;
import org.plumbline.store.Templates;

/// Rules that a team writes without compiling anything.
class OwnRulesTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Path SAMPLES = Path.of("docs", "own-rules");

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  static List<OwnRule> bundledOnes() {
    return read(SAMPLES.resolve("bundled-rules.json")).rules();
  }

  private static OwnRules read(Path place) {
    return assertInstanceOf(OwnRules.Read.class, OwnRules.read(List.of(place), CATALOG)).rules();
  }

  /// The examples of all rules, bad and good, and the bundled templates.
  private static final List<Design> DESIGNS = designs();

  private static List<Design> designs() {
    List<Design> designs = new ArrayList<>();
    Templates.ids().forEach(id -> designs.add(Templates.find(id, CATALOG).orElseThrow()));
    try (var in = Checks.class.getResourceAsStream("examples.json")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      Json.JsonObject file = (Json.JsonObject) ((JsonReader.Parsed) JsonReader.read(bytes)).value();
      for (Json each : ((Json.JsonArray) file.at("examples").orElseThrow()).items()) {
        for (String which : List.of("bad", "good")) {
          Json design = ((Json.JsonObject) each).at(which).orElseThrow();
          byte[] text = JsonWriter.text(design).getBytes(StandardCharsets.UTF_8);
          designs.add(((DesignReader.Loaded) DesignReader.read(text, CATALOG)).design());
        }
      }
      return designs;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Test
  void atLeastTenBundledRulesAreWrittenInIt() {
    assertTrue(bundledOnes().size() >= 10);
  }

  /// What the written rule finds in any example of any rule, the bundled one finds, and the other
  /// way round.
  @ParameterizedTest
  @MethodSource("bundledOnes")
  void aBundledRuleWrittenInItFindsTheSame(OwnRule rule) {
    Checks checks = new Checks(CATALOG).with(List.of(rule));
    String bundled = rule.entry().id().substring(rule.entry().id().indexOf('/') + 1);
    int found = 0;
    for (Design design : DESIGNS) {
      Checked checked = checks.of(design);
      assertEquals(
          elements(checked.now(), bundled),
          elements(checked.now(), rule.entry().id()),
          () -> bundled + " in " + design);
      assertEquals(
          elements(checked.later(), bundled), elements(checked.later(), rule.entry().id()));
      found += elements(checked.now(), bundled).size() + elements(checked.later(), bundled).size();
    }
    assertTrue(found > 0, "nothing to compare");
  }

  private static List<List<String>> elements(List<Finding> findings, String rule) {
    return findings.stream()
        .filter(each -> each.rule().equals(rule))
        .map(Finding::elements)
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  @Test
  void theSamplesOfTheManualPassTheirExamples() {
    Ran ran = Ran.plumbline("rules", "--test", SAMPLES.toString());
    assertEquals(0, ran.status(), ran.out() + ran.err());
    assertTrue(ran.out().contains("house/every-model-is-evaluated: 2 examples"), ran.out());
  }

  @Test
  void anExampleThatDoesNotHoldIsToldWithItsPlaceAndFails() throws IOException {
    Path file =
        file(
            "rules/a.json",
            Files.readString(SAMPLES.resolve("house-rules.json"))
                .replace("\"nobodys\"\n", "\"mine\"\n")
                .replace("\"finds\": [\n            \"plain\"\n          ]", "\"finds\": []"));
    Ran ran = Ran.plumbline("rules", "--test", file.toString());
    assertEquals(1, ran.status(), ran.out());
    assertTrue(ran.out().contains("found [nobodys], expected [mine]"), ran.out());
    assertTrue(ran.out().contains(file + ":"), ran.out());
  }

  @Test
  void aRuleWithoutAnExampleDoesNotPass() throws IOException {
    Path file = file("rules/a.json", rule("\"mustNot\": {\"type\": \"cache\"}"));
    Ran ran = Ran.plumbline("rules", "--test", file.toString());
    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("acme/x: there is no example"), ran.out());
  }

  private static String rule(String more) {
    return """
    {"format": "plumbline-rules/1",
     "rules": [
      {"id": "acme/x", "severity": "warning", "title": "No {", "message": "{element} is a {type}.",
       "why": "Because.", "section": "Here", "components": {},
       %s}]}
    """
        .formatted(more);
  }

  private static String design(String more) {
    return """
    {"format": "plumbline/1", "title": "T", "components": [
      {"id": "c", "type": "cache", "name": "A {type} cache", "x": 0, "y": 0}]%s}
    """
        .formatted(more);
  }

  @Test
  void aCheckUsesTheRulesThatTheConfigurationNames() throws IOException {
    file("rules/a.json", rule("\"mustNot\": {\"type\": \"cache\"}"));
    file("plumbline.json", "{\"ownRules\": \"rules\"}");
    String design = file("sub/d.json", design("")).toString();
    Ran ran = Ran.plumbline("check", design, "--only", "acme/x", "--fail-on", "warning");
    assertEquals(1, ran.status(), ran.err());
    assertTrue(ran.out().contains("c: acme/x: “A {type} cache” is a Cache."), ran.out());
    assertTrue(Ran.plumbline("check", design, "--format", "sarif").out().contains("\"acme/x\""));
    assertTrue(Ran.plumbline("check", design, "--format", "junit").out().contains("acme/x"));
  }

  @Test
  void ownRulesAreSwitchedOffRaisedAndAcceptedLikeOthers() throws IOException {
    file("rules/a.json", rule("\"mustNot\": {\"type\": \"cache\"}"));
    String config =
        file("off.json", "{\"ownRules\": \"rules\", \"rules\": {\"acme/x\": \"off\"}}").toString();
    String design = file("d.json", design("")).toString();
    Ran off = Ran.plumbline("check", design, "--config", config);
    assertFalse(off.out().contains("acme/x"), off.out());
    file("plumbline.json", "{\"ownRules\": [\"rules\"], \"rules\": {\"acme/x\": \"error\"}}");
    assertEquals(1, Ran.plumbline("check", design, "--only", "acme/x").status());
    String accepting =
        ", \"decisions\": [{\"id\": \"d1\", \"title\": \"T\"}], \"accepted\": [{\"rule\": \"acme/x\", \"element\": \"c\", \"reason\": \"r\", \"decision\": \"d1\"}]";
    String accepted = file("e.json", design(accepting)).toString();
    assertEquals(0, Ran.plumbline("check", accepted, "--only", "acme/x").status());
    String idle = file("f.json", design(accepting).replace("cache\"", "dashboard\"")).toString();
    Ran stale = Ran.plumbline("check", idle, "--only", "stale-acceptance");
    assertTrue(stale.out().contains("stale-acceptance"), stale.out() + stale.err());
  }

  @Test
  void aRuleThatNobodyKnowsIsRefusedByName() throws IOException {
    String design = file("d.json", design("")).toString();
    Ran ran = Ran.plumbline("check", design, "--only", "acme/y");
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("acme/y"), ran.err());
  }

  @Test
  void theListAndThePagesKnowThem() throws IOException {
    file("rules/a.json", rule("\"mustNot\": {\"type\": \"cache\"}"));
    String config = file("plumbline.json", "{\"ownRules\": \"rules\"}").toString();
    assertTrue(Ran.plumbline("rules", "--config", config).out().contains("acme/x"));
    Ran page = Ran.plumbline("rules", "acme/x", "--config", config);
    assertTrue(page.out().contains("No {") && page.out().contains("Because."), page.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"must\": {\"typ\": \"cache\"}|5:20|There is no “typ” here",
        "\"must\": {\"type\": \"cash\"}|5:21|There is no “cash”",
        "\"must\": {\"type\": [\"cache\", 3]}|5:31|“type” is a number",
        "\"must\": {\"flag\": \"fast\"}|5:21|There is no “fast”",
        "\"must\": {\"property\": {\"speed\": 3}}|5:35|No element of this kind has a property “speed”",
        "\"must\": {\"property\": {\"replicas\": {\"atLeast\": \"two\"}}}|5:50|“atLeast” is a text",
        "\"must\": {\"property\": {\"replicas\": null}}|5:38|“replicas” has null in it",
        "\"must\": {\"leadsTo\": {\"to\": {}}}|5:24|“over” is missing",
        "\"must\": {\"everyPathTo\": {\"over\": \"model\"}}|5:28|“passes” is missing",
        "\"must\": {\"gives\": {\"kind\": \"noise\"}}|5:31|There is no “noise”",
        "\"must\": {\"gives\": {\"atLeast\": -1}}|5:34|expected a whole number",
        "\"must\": {}, \"mustNot\": {}|5:27|Expected either “must” or “mustNot”",
        "\"instead\": \"{target}\", \"must\": {}|5:15|Nothing can stand for “target”",
        "\"must\": {}, \"examples\": [{\"finds\": []}]|5:29|“design” is missing",
        "\"must\": {}, \"examples\": [{\"design\": {}, \"finds\": 3}]|5:53|“finds” has a number in it"
      })
  void whatIsWrongInAFileIsToldWithLineAndColumn(String row) throws IOException {
    String[] parts = row.split("\\|");
    Path file = file("rules/a.json", rule(parts[0]));
    Ran ran = Ran.plumbline("rules", "--test", file.toString());
    assertEquals(2, ran.status(), ran.out());
    assertTrue(ran.err().startsWith(file + ":" + parts[1] + ": "), ran.err());
    assertTrue(ran.err().contains(parts[2]), ran.err());
  }

  @Test
  void aFolderThatIsNotThereAndAnIdThatStandsTwiceAreTold() throws IOException {
    String missing = file("m.json", "{\"ownRules\": \"nowhere\"}").toString();
    String design = file("d.json", design("")).toString();
    Ran gone = Ran.plumbline("check", design, "--config", missing);
    assertEquals(2, gone.status());
    assertTrue(gone.err().contains("nowhere: there is no such folder of rules"), gone.err());
    file("rules/a.json", rule("\"must\": {}"));
    file("rules/b.json", rule("\"must\": {}"));
    Ran twice = Ran.plumbline("rules", "--test", folder.resolve("rules").toString());
    assertEquals(2, twice.status());
    assertTrue(twice.err().contains("There is a rule “acme/x”"), twice.err());
  }

  @Test
  void aThresholdOfTheConfigurationDecidesWhatIsMended() throws IOException {
    String design = file("d.json", design("")).toString();
    String fix = "no-story";
    assertTrue(Ran.plumbline("fix", design, "--rule", fix).out().endsWith(": 0 mended\n"));
    file("plumbline.json", "{\"rules\": {\"no-story\": {\"components\": 1}}}");
    Ran ran = Ran.plumbline("fix", design, "--rule", fix);
    assertTrue(ran.out().endsWith(": 1 mended\n"), ran.out() + ran.err());
    assertTrue(Files.readString(Path.of(design)).contains("\"story\""));
    assertFalse(Ran.plumbline("check", design).out().contains(fix));
  }

  @Test
  void theListAndThePageOfARuleSayHowItCountsHere() throws IOException {
    String config =
        file(
                "plumbline.json",
                """
                {"rules": {"long-name": {"characters": 20, "severity": "error"}, "no-story": "off"}}
                """)
            .toString();
    String list = Ran.plumbline("rules", "--config", config).out();
    assertTrue(list.lines().anyMatch(line -> line.matches("long-name +error .*")), list);
    assertTrue(list.lines().anyMatch(line -> line.matches("no-story +off .*")), list);
    String page = Ran.plumbline("rules", "long-name", "--config", config).out();
    assertTrue(page.contains("(long-name, error)") && page.contains("characters: 20 – "), page);
    String json = Ran.plumbline("rules", "long-name", "--format", "json").out();
    assertTrue(json.contains("\"usual\": 40") && json.contains("\"value\": 40"), json);
  }

  @Test
  void aFaultOfTheConfigurationIsToldOnceForAllDesignsBelowIt() throws IOException {
    file("plumbline.json", "{\"profile\": \"lenient\"}");
    file("a.json", design(""));
    file("b.json", design(""));
    Ran ran = Ran.plumbline("check", folder.toString());
    assertEquals(2, ran.status());
    assertEquals(1, ran.err().lines().filter(line -> line.contains("no such profile")).count());
  }

  @Test
  void thresholdsAreSetInTheConfiguration() throws IOException {
    String design = file("d.json", design("").replace("A {type} cache", "x".repeat(30))).toString();
    assertFalse(Ran.plumbline("check", design).out().contains("long-name"));
    file(
        "plumbline.json",
        "{\"rules\": {\"long-name\": {\"characters\": 20, \"severity\": \"error\"}}}");
    Ran ran = Ran.plumbline("check", design, "--only", "long-name");
    assertEquals(1, ran.status(), ran.out());
    file("plumbline.json", "{\"rules\": {\"long-name\": {\"characters\": 2}}}");
    assertTrue(Ran.plumbline("check", design).err().contains("a number from 8 to 1000"));
    file("plumbline.json", "{\"rules\": {\"long-name\": {\"letters\": 20}}}");
    assertTrue(
        Ran.plumbline("check", design).err().contains("expected one of severity, characters"));
  }
}
