package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.analysis.ReferenceDesigns;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.plumbline.readiness.Readiness;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;

/// `analyze`, as people, programs and builds use it.
class AnalyzeFileTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final String BLANK =
      "{ \"format\": \"plumbline/1\", \"title\": \"Blank\", \"components\": [] }";

  @TempDir private Path folder = Path.of("");

  private String file(String template) throws IOException {
    Path path = folder.resolve(template + ".json");
    Design design = Templates.find(template, CATALOG).orElseThrow();
    Files.write(path, DesignWriter.write(design, CATALOG));
    return path.toString();
  }

  private Ran analyze(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("analyze", file("realtime-feature-store")));
    words.addAll(List.of(more));
    return Ran.plumbline(words.toArray(String[]::new));
  }

  private static Json json(String text) {
    return ((JsonReader.Parsed) JsonReader.read(text.getBytes(StandardCharsets.UTF_8))).value();
  }

  /// The value at a place, as `cost.total`; empty if there is none.
  private static Optional<Json> at(Json json, String place) {
    Optional<Json> found = Optional.of(json);
    for (String key : place.split("\\.", -1)) {
      found =
          found
              .filter(Json.JsonObject.class::isInstance)
              .flatMap(each -> ((Json.JsonObject) each).at(key));
    }
    return found;
  }

  /// The same as people would write it.
  private static String said(Json json, String place) {
    return at(json, place).map(AnalyzeFileTest::said).orElse("-");
  }

  private static String said(Json json) {
    return switch (json) {
      case Json.JsonText(String text) -> text;
      case Json.JsonNumber(String digits) -> digits;
      case Json.JsonFlag(boolean value) -> String.valueOf(value);
      case Json.JsonNull _ -> "none";
      case Json.JsonArray(List<Json> items) ->
          String.join(",", items.stream().map(AnalyzeFileTest::said).toList());
      case Json.JsonObject(Map<String, Json> members) -> String.join(",", members.keySet());
    };
  }

  static List<ReferenceDesigns> designs() {
    return ReferenceDesigns.all();
  }

  @ParameterizedTest
  @MethodSource("designs")
  void programsReadTheKnownFiguresOfEveryTemplate(ReferenceDesigns known) throws IOException {
    Ran ran = Ran.plumbline("analyze", file(known.id()), "--format", "json");
    assertEquals(0, ran.status(), ran.err());
    Json json = json(ran.out());
    Map<String, String> readiness = known.finding("coverage").orElseThrow();
    assertEquals(readiness.get("coverage"), said(json, "coverage.score"));
    assertEquals(readiness.get("weakestArea"), said(json, "coverage.weakestArea"));
    assertEquals(readiness.get("maturity"), said(json, "maturity.level"));
    Map<String, String> answering = known.finding("p99Ms").orElse(Map.of());
    String application = "applications." + answering.getOrDefault("application", "nobody");
    assertEquals(answering.getOrDefault("p99Ms", "-"), said(json, application + ".p99Ms"));
    assertEquals(answering.getOrDefault("path", "-"), said(json, application + ".criticalPath"));
    assertEquals(answering.getOrDefault("exact", "-"), said(json, application + ".exact"));
    assertEquals(
        known.finding("bottleneck").map(each -> each.get("bottleneck")).orElse("-"),
        said(json, "throughput.bottleneck"));
    known
        .finding("cost")
        .ifPresent(each -> {
          assertEquals(number(each.get("cost")), number(said(json, "cost.total")));
          Optional.ofNullable(each.get("per1000"))
              .ifPresent(thousand ->
                  assertEquals(number(thousand), number(said(json, "cost.per1000Requests"))));
        });
    assertEquals(
        known.finding("mostDangerous").map(each -> each.get("mostDangerous")).orElseThrow(),
        said(json, "mostDangerous").split(",", 2)[0]);
  }

  private static double number(@Nullable String words) {
    return Double.parseDouble(String.valueOf(words));
  }

  @Test
  void theShapeForProgramsIsTheDocumentedOne() throws IOException {
    Json json = json(analyze("--fail", "fs", "--format", "json").out());
    assertEquals(
        "coverage,maturity,applications,throughput,cost,personalData,mostDangerous,"
            + "personalDataConnections,gaps,failure",
        said(json));
    assertEquals("score,areas,weakestArea,missing", said(json, "coverage"));
    assertEquals("level,criteria,missing", said(json, "maturity"));
    assertEquals(
        "p99Ms,p50Ms,criticalPath,budgetLeftMs,tailExposurePct,availabilityPct,fullServicePct,"
            + "exact,outageMinutes",
        said(json, "applications.app"));
    assertEquals("nodes,bottleneck,headroom,advice", said(json, "throughput"));
    assertEquals("load,capacity,utilisationPct", said(json, "throughput.nodes.srv"));
    assertEquals(
        "total,currency,byComponent,byStage,byOwner,per1000Requests,byTechnology,byBoundary",
        said(json, "cost"));
    assertEquals("states,applications,blastRadiusPct", said(json, "failure"));
    assertEquals("degraded", said(json, "failure.applications.app"));
    assertEquals("down", said(json, "failure.states.fs"));
    assertEquals("ok", said(json, "failure.states.fb"));
    assertEquals("16.3", said(json, "failure.blastRadiusPct"));
    assertEquals("none", said(json, "personalData.fs"));
    assertEquals(analyze("--format", "json").out(), analyze("--format", "json").out());
  }

  @ParameterizedTest
  @CsvSource({
    "--fail gw, down",
    "'--fail fs,fb', down",
    "--fail fs, degraded",
    "--fail g3, degraded",
    "--scenario deployment-failed, stale",
    "--scenario deployment-failed=cd, stale",
    "--scenario surge=1.5, ok",
    "--scenario surge=1.7, degraded",
    "--scenario replica=srv, ok",
    "--scenario source=ord, stale",
    "--scenario boundary=g3, degraded",
    "'--fail fb --scenario surge=9', down",
  })
  void applicationsFeelWhatFails(String options, String state) throws IOException {
    List<String> words = new ArrayList<>(List.of(options.split(" ", -1)));
    words.addAll(List.of("--format", "json"));
    Ran ran = analyze(words.toArray(String[]::new));
    assertEquals(0, ran.status(), ran.err());
    String felt = said(json(ran.out()), "failure.applications.app");
    assertEquals(state, felt.equals("-") ? "ok" : felt, options);
  }

  @Test
  void aConnectionCanFailToo() throws IOException {
    Design design = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
    String lookUp =
        design.connections().stream()
            .filter(each -> each.from().text().equals("fs.online"))
            .findFirst()
            .orElseThrow()
            .id();
    Json json = json(analyze("--fail", lookUp, "--format", "json").out());
    assertEquals("down", said(json, "failure.states.srv"), "it gets no features");
    assertEquals("ok", said(json, "failure.states.fs"), "which still stand in the store");
    assertEquals("degraded", said(json, "failure.applications.app"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--fail nowhere",
        "--fail fs,",
        "--scenario flood",
        "--scenario surge",
        "--scenario surge=0",
        "--scenario surge=-1",
        "--scenario surge=NaN",
        "--scenario replica=g3",
        "--scenario source=srv",
        "--scenario boundary=fs",
        "--scenario deployment-failed=fs",
        "--max-p99 soon",
        "--max-p99 -1",
        "--min-availability 101",
        "--min-coverage 1e2",
        "--min-maturity 3",
      })
  void whatCannotBeMeantEndsWithTwoAndAReason(String options) throws IOException {
    Ran ran = analyze(options.split(" ", -1));
    assertEquals(2, ran.status(), ran.toString());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
  }

  @Test
  void anIdWithASlipIsToldTheNearest() throws IOException {
    assertTrue(analyze("--fail", "smom").err().contains("Did you mean: smon"));
    assertTrue(analyze("--scenario", "replica=srw").err().contains("Did you mean: srv"));
  }

  @ParameterizedTest
  @CsvSource({
    "--max-p99, 43, 42.9, “ETA service” with 28 ms",
    "--min-availability, 99.9499, 99.96, 21.6 minutes",
    "--max-cost, 1380, 1379.99, '“ETA service” 480, “Event bus” 400, “Feature store” 350'",
    "--min-coverage, 96, 97, approval (“ETA service”)",
  })
  void aGateHoldsAtItsLimitAndBeyondItTellsWhere(
      String gate, String holds, String broken, String where) throws IOException {
    Ran within = analyze(gate, holds);
    assertEquals(0, within.status(), within.err());
    assertEquals("", within.err());
    Ran beyond = analyze(gate, broken);
    assertEquals(1, beyond.status());
    assertTrue(beyond.err().contains(where), beyond.err());
    assertEquals(within.out(), beyond.out(), "the result is the same");
  }

  @Test
  void maturityIsAGateAndEveryViolatedGateIsTold() throws IOException {
    assertEquals(0, analyze("--min-maturity", "2").status());
    String[] words = {"analyze", file("first-end-to-end-project"), "--min-maturity", "1"};
    Ran low = Ran.plumbline(words);
    assertEquals(1, low.status());
    assertTrue(low.err().contains("orchestrated-training (“Train a simple model”)"), low.err());
    Ran bought = Ran.plumbline("analyze", file("rag-assistant"), "--min-maturity", "1");
    assertEquals(1, bought.status());
    assertEquals(
        0, Ran.plumbline("analyze", file("rag-assistant"), "--min-maturity", "0").status());
    Ran both = analyze("--max-p99", "1", "--max-cost", "1", "--format", "json");
    assertEquals(1, both.status());
    assertEquals(2, both.err().lines().count(), both.err());
    assertEquals("43", said(json(both.out()), "applications.app.p99Ms"), "and still the result");
  }

  @Test
  void peopleReadSentencesTablesAndWhatIsLeftOut() throws IOException {
    String out = analyze("--fail", "fs").out();
    for (String part :
        List.of(
            "When “Feature store” fails, “Ordering app” still answers, but less well.",
            "stands in.",
            "Note: Presence and wiring, not quality",
            "srv  600 of 1000 req/s  60 %  ██████████░░░░░░",
            "Numbers that are missing",
            "MLOps maturity")) {
      assertTrue(out.contains(part), part + "\n" + out);
    }
    assertFalse(out.contains("\u001b"), "no colours");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void linesAreNoWiderThanTheTerminal(int width) {
    for (String id : Templates.ids()) {
      Design design = Templates.find(id, CATALOG).orElseThrow();
      Readiness readiness = Readiness.of(MlSystem.of(Wiring.of(design, CATALOG)));
      String page = new AnalysesAsText(readiness, width).of(Optional.empty());
      page.lines()
          .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= width, line));
    }
  }

  @Test
  void theWidthIsThatOfTheTerminalWithinReason() {
    assertEquals(100, AnalyzeFile.width("100"));
    assertEquals(60, AnalyzeFile.width("7"));
    assertEquals(120, AnalyzeFile.width("300"));
    assertEquals(80, AnalyzeFile.width("wide"));
    assertEquals(80, AnalyzeFile.width(null));
  }

  @Test
  void anEmptyDesignIsAnsweredToo() throws IOException {
    String blank = Files.writeString(folder.resolve("blank.json"), BLANK).toString();
    Ran text = Ran.plumbline("analyze", blank);
    assertEquals(0, text.status(), text.err());
    assertTrue(text.out().contains("No critical application sends requests here."), text.out());
    Json json = json(Ran.plumbline("analyze", blank, "--format", "json").out());
    assertEquals("1", said(json, "coverage.score"), "there is no personal data");
    assertEquals("", said(json, "applications"));
  }

  @Test
  void moneyReadsLikeMoneyToPeopleAndAsANumberToPrograms() throws IOException {
    Path priced = folder.resolve("priced.json");
    String design = Files.readString(Path.of(file("batch-scoring-churn")));
    Files.writeString(priced, design.replace("\"costPerMonth\": 60", "\"costPerMonth\": 1148.93"));
    String said = Ran.plumbline("analyze", priced.toString()).out();
    assertTrue(said.contains("In a month it costs 1,316.50 USD."), said);
    assertTrue(said.contains("  ps   1,148.93  "), said);
    assertTrue(said.contains("  bat     72.00  "), "cents stand below cents: " + said);
    String page = Ran.plumbline("analyze", priced.toString(), "--readiness").out();
    assertTrue(page.contains("1,316.50 USD"), page);
    String gate = Ran.plumbline("analyze", priced.toString(), "--max-cost", "1200").err();
    assertTrue(gate.contains("it costs 1,316.50 USD in a month, which is more than 1,200;"), gate);
    Json json = json(Ran.plumbline("analyze", priced.toString(), "--format", "json").out());
    assertEquals("1316.5", said(json, "cost.total"));
    Path report = folder.resolve("report.md");
    Ran.plumbline("export", priced.toString(), "-o", report.toString());
    String words = Files.readString(report);
    assertTrue(words.contains("| Total | 1,316.50 USD |"), words);
    assertTrue(words.contains("Cost: 1,148.93 USD/month"), words);
    assertFalse(words.contains("1316.5"), words);
  }
}
