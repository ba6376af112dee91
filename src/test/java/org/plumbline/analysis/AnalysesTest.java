package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Connection;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.MlSystem;

/// What views of a design ask of all analyses together.
class AnalysesTest {
  private static Analyses of(Dependencies dependencies) {
    return Analyses.of(MlSystem.of(dependencies.wiring()));
  }

  private static Analyses of(String plan) {
    return of(Plan.of(plan));
  }

  /// The connection from an output to an input.
  private static String id(Analyses analyses, String from, String to) {
    return analyses.system().design().connections().stream()
        .filter(each -> each.from().text().equals(from) && each.to().text().equals(to))
        .map(Connection::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyAnalysisSaysWhatItAnswersAndWhatItLeavesOut() {
    for (Analysis each : Analysis.values()) {
      assertFalse(each.title().isBlank() || each.question().isBlank() || each.caveat().isBlank());
      assertEquals(Optional.of(each), Analysis.of(each.id()));
    }
    assertEquals(Optional.empty(), Analysis.of("weather"));
    assertEquals(List.of("holds", "stale", "degraded", "lost"), words());
  }

  private static List<String> words() {
    return List.of(State.values()).stream().map(State::word).toList();
  }

  @Test
  void whatWasWorkedOutOnceIsKept() {
    Analyses analyses = of(Shop.with());
    assertSame(analyses.throughput(), Analyses.of(analyses.system()).throughput());
    assertSame(analyses.dangers(), analyses.dangers());
    assertSame(analyses.latency(), analyses.latency());
  }

  @Test
  void numbersThatAreMissingAreNamedWithTheirFields() {
    String plan =
        """
        a client-application
        p online-serving
        h hosted-model-api costPerMonth=5
        t model-trainer hourlyRate=2
        s operational-database
        a.requests > p.requests
        p.calls > h.requests
        """;
    assertEquals(
        List.of(
            "availability  availabilityTargetPct",
            "latency  latencySloP99Ms",
            "latency p latencyP99Ms",
            "latency h latencyP99Ms",
            "throughput a peakRps",
            "cost  monthlyBudget",
            "cost p costPerMonth",
            "cost t hoursPerRun"),
        of(plan).gaps().stream()
            .map(gap -> gap.analysis().id() + " " + gap.element() + " " + gap.property())
            .toList());
    assertEquals(3, of(plan).gaps(Analysis.LATENCY).size());
    assertTrue(of(plan).gaps().stream().noneMatch(gap -> gap.words().isBlank()));
    assertEquals(
        List.of(),
        of("a client-application\nn ml-engineer").gaps(),
        "nobody waits, nothing could cost");
  }

  @Test
  void aCutConnectionStopsWhatNeedsIt() {
    Analyses shop = of(Shop.with());
    Outcome outcome =
        shop.after(new Scenario.ConnectionsCut(List.of(id(shop, "k.online", "p.features"))));
    assertEquals(State.DOWN, outcome.states().get("p"));
    assertEquals(State.OK, outcome.states().get("k"), "the store itself goes on");
    assertEquals(State.OK, outcome.states().get("t"), "and feeds training");
    assertEquals(State.DEGRADED, outcome.states().get("a"));
    assertEquals(10, outcome.states().size(), "no stand-in is told");
    assertEquals(Map.of(), outcome.struck());
    assertEquals(State.DOWN, outcome.connections().get(id(shop, "k.online", "p.features")));
    assertEquals(State.OK, outcome.connections().get(id(shop, "k.offline", "t.data")));
    Outcome request =
        shop.after(new Scenario.ConnectionsCut(List.of(id(shop, "l.requests", "p.requests"))));
    assertEquals(State.DOWN, request.states().get("l"));
    assertEquals(State.OK, request.states().get("p"));
    Outcome supply =
        shop.after(new Scenario.ConnectionsCut(List.of(id(shop, "t.model", "e.model"))));
    assertEquals(State.STALE, supply.states().get("e"));
    assertEquals(State.STALE, supply.applications().get("a"));
    assertEquals(State.OK, shop.after(new Scenario.ConnectionsCut(List.of("x"))).states().get("a"));
  }

  @Test
  void ofAPoolOneWayMayBeCut() {
    Analyses pool =
        of(
            """
            a client-application
            l load-balancer
            p online-serving
            q online-serving
            a.requests > l.requests
            l.requests > p.requests
            l.requests > q.requests
            """);
    String one = id(pool, "l.requests", "p.requests");
    String other = id(pool, "l.requests", "q.requests");
    assertEquals(
        State.DEGRADED, pool.after(new Scenario.ConnectionsCut(List.of(one))).states().get("l"));
    assertEquals(
        State.DOWN, pool.after(new Scenario.ConnectionsCut(List.of(one, other))).states().get("l"));
  }

  @Test
  void elementsFailAsWhatTheyAre() {
    Analyses shop = of(Shop.with("around zone p k"));
    Scenario all =
        Scenario.fail(
            shop.system().design(), List.of("zone", "f", id(shop, "r.released", "d.model")));
    Outcome outcome = shop.after(all);
    assertEquals(Map.of("p", State.DOWN, "k", State.DOWN, "f", State.DOWN), outcome.struck());
    assertEquals(State.DOWN, outcome.states().get("a"));
    assertEquals(State.STALE, outcome.states().get("d"));
    assertEquals(
        Scenario.down("p"), Scenario.fail(shop.system().design(), List.of("p")), "one alone");
  }

  @Test
  void everyConnectionDoesAsWellAsWhoAnswersOrGives() {
    Analyses shop = of(Shop.with());
    Outcome outcome = shop.after(Scenario.down("k"));
    assertEquals(State.DOWN, outcome.connections().get(id(shop, "g.requests", "l.requests")));
    assertEquals(State.OK, outcome.connections().get(id(shop, "g.requests", "f.requests")));
    assertEquals(State.DEGRADED, outcome.connections().get(id(shop, "a.requests", "g.requests")));
    assertEquals(State.STALE, outcome.connections().get(id(shop, "t.model", "e.model")));
    assertEquals(10, outcome.connections().size());
  }

  @Test
  void timeIsToldHopByHopAndLoadConnectionByConnection() {
    Analyses shop = of(Shop.with());
    List<Latency.Hop> hops = shop.latency().getFirst().hops();
    assertEquals(
        List.of("g 5", "l 1", "p 30", "k 8"),
        hops.stream().map(hop -> hop.part().id() + " " + Math.round(hop.ms())).toList());
    assertEquals(1, hops.stream().mapToDouble(Latency.Hop::share).sum(), 1e-9);
    Map<String, Double> calls = shop.throughput().calls();
    assertEquals(200, calls.get(id(shop, "k.online", "p.features")));
    assertFalse(calls.containsKey(id(shop, "g.requests", "f.requests")), "fallbacks are idle");
    assertEquals(4, calls.size());
  }

  @Test
  void personalDataIsToldWhereItCrossesBoundaries() {
    Analyses analyses =
        of(
            """
            s operational-database pii=direct
            b batch-ingestion
            q pii-filter
            c data-cleaning
            s.records > b.source
            b.landed > q.raw
            q.masked-raw > c.raw
            around home s b
            around lake q c
            around cloud lake
            """);
    assertEquals(
        List.of("b>q direct [home] [lake, cloud]"),
        analyses.personalData().crossings().stream()
            .map(each ->
                each.link().source().id()
                    + ">"
                    + each.link().target().id()
                    + " "
                    + each.level().id()
                    + " "
                    + each.left()
                    + " "
                    + each.entered())
            .toList());
  }

  @Test
  void anAudienceHearsWhoLosesWhatAndWhatHolds() {
    Sentences shop = of(Shop.with("b client-application")).sentences();
    assertEquals(
        "When “k” fails, “a” still answers, but less well; “b” goes on as before. “f” stands in. "
            + "7 of 8 other components, besides applications and people, feel it.",
        shop.about(Scenario.down("k")).replace("“Shop”", "“a”"));
    assertTrue(
        shop.about(Scenario.down("g")).startsWith("When “g” fails, “a” gets no answer; “b” goes"));
    assertTrue(
        shop.about(new Scenario.Surge(3)).startsWith("When everybody asks 3 times as much, “a” "));
    assertTrue(
        shop.about(
                new Scenario.Together(
                    List.of(new Scenario.DeploymentFailed(Optional.empty()), Scenario.down("f"))))
            .startsWith("When a broken model is delivered and “f” fails, “a” "));
    assertEquals(
        "When “x” fails, no application in the design could notice. No other component feels it.",
        of("x data-store").sentences().about(Scenario.down("x")));
  }

  @Test
  void aSentenceNamesAFewOfMany() {
    String many =
        IntStream.range(0, 9)
            .mapToObj("a%d client-application"::formatted)
            .collect(Collectors.joining("\n"));
    String said = of(many + "\nx data-store").sentences().about(Scenario.down("x"));
    assertTrue(said.contains("“a4” and 4 more go on as before"), said);
  }

  @Test
  void everyAnalysisHasASentence() {
    Sentences shop = of(Shop.with()).sentences();
    Analyses analyses = of(Shop.with());
    assertEquals(
        "“a” gets an answer 99.9499 % of the time, about 21.6 minutes without any in a month.",
        shop.about(analyses.availability().getFirst()));
    assertEquals(
        "99 of 100 answers reach “a” within 44 ms; “p” takes 68 % of that.",
        shop.about(analyses.latency().getFirst()));
    assertTrue(shop.throughput().startsWith("“p” gives up first: it is used to 66.7 %"));
    assertEquals("In a month it costs 998 USD.", shop.cost());
    assertEquals("No personal data comes in.", shop.personalData());
    assertTrue(shop.mostDangerous().orElseThrow().contains("“g”"));
    Sentences blank = of("").sentences();
    assertEquals(Optional.empty(), blank.mostDangerous());
    assertFalse(blank.throughput().isBlank() || blank.cost().isBlank());
  }

  @Test
  void numbersAreShownWithoutNeedlessDecimals() {
    assertEquals("0", Rounding.shown(0.0001, 2));
    assertEquals("12", Rounding.shown(12, 4));
    assertEquals("1000000", Rounding.shown(1e6, 1));
    assertEquals("2.68", Rounding.shown(2.675, 2));
  }
}
