package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.analysis.Scenario.down;
import static org.plumbline.analysis.State.DEGRADED;
import static org.plumbline.analysis.State.DOWN;
import static org.plumbline.analysis.State.OK;
import static org.plumbline.analysis.State.STALE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;

class FailuresTest {
  @Test
  void withoutItsFeaturesTheShopAnswersFromTheFallback() {
    Outcome outcome = Failures.of(Shop.with()).after(down("k"));
    assertEquals(
        Map.of(
            "a", DEGRADED, "g", DEGRADED, "l", DOWN, "p", DOWN, "k", DOWN, "f", OK, "t", STALE, "e",
            STALE, "r", STALE, "d", STALE),
        outcome.states());
    assertEquals(Map.of("a", DEGRADED), outcome.applications());
    assertEquals(44.4, outcome.blastRadiusPct(), "(2 * 0.5 + 2 * 1 + 4 * 0.25) / 9");
  }

  @Test
  void withoutTrainingTheModelOnlyGrowsOld() {
    assertEquals(
        Map.of(
            "a", STALE, "g", STALE, "l", STALE, "p", STALE, "k", OK, "f", OK, "t", DOWN, "e", STALE,
            "r", STALE, "d", STALE),
        states(Shop.with(), down("t")));
  }

  @Test
  void oneOfTwoSourcesThatStandInForEachOtherIsNotMissed() {
    String sources =
        """
        s operational-database
        u external-data-provider
        b batch-ingestion
        s.records > b.source alternative=crm
        u.records > b.source alternative=crm
        """;
    assertEquals(OK, states(Plan.of(sources), down("s")).get("b"));
    assertEquals(
        STALE,
        states(Plan.of(sources), new Scenario.ComponentsDown(List.of("s", "u"))).get("b"),
        "both are");
    assertEquals(
        STALE,
        states(Plan.of(sources.replace(" alternative=crm", "")), down("s")).get("b"),
        "needed both, one is");
    assertEquals(
        STALE,
        states(Plan.of(sources.replaceFirst("crm", "other")), down("s")).get("b"),
        "standing in for nobody, one is");
  }

  @Test
  void aBrokenDeploymentIsCaughtByACheckOrARollback() {
    Scenario scenario = new Scenario.DeploymentFailed(Optional.empty());
    assertEquals(STALE, states(Shop.with(), scenario).get("p"));
    Dependencies unchecked = Shop.with("p readinessCheck=false");
    assertEquals(DOWN, states(unchecked, scenario).get("p"));
    assertEquals(DEGRADED, states(unchecked, scenario).get("a"));
    assertEquals(OK, states(unchecked, new Scenario.DeploymentFailed(Optional.of("e"))).get("p"));
    assertEquals(
        STALE,
        states(
                Shop.with("p readinessCheck=false", "d automaticRollback=true"),
                new Scenario.DeploymentFailed(Optional.of("d")))
            .get("p"));
  }

  @Test
  void whatGivesWayToABrokenReleaseHasNotFailedAndCountsInTheBlast() {
    Scenario delivered = new Scenario.DeploymentFailed(Optional.empty());
    assertEquals(
        10.0, Failures.of(Shop.with()).after(delivered).blastRadiusPct(), "4 * 0.25 / 10, p too");
    assertEquals(
        30.0,
        Failures.of(Shop.with("p readinessCheck=false")).after(delivered).blastRadiusPct(),
        "(2 * 0.5 + 2 * 1) / 10, p too");
  }

  @Test
  void aSurgeBreaksWhatCannotGrow() {
    Scenario thrice = new Scenario.Surge(3);
    Map<String, State> states = states(Shop.with("p autoscaling=true maxReplicas=4"), thrice);
    assertEquals(DEGRADED, states.get("a"));
    assertEquals(DEGRADED, states.get("g"));
    assertEquals(DOWN, states.get("l"));
    assertEquals(DOWN, states.get("p"));
    assertEquals(DOWN, states.get("k"));
    assertEquals(OK, states.get("f"));
    Map<String, State> grown =
        states(Shop.with("p autoscaling=true maxReplicas=6", "k throughputRps=600"), thrice);
    assertEquals(DEGRADED, grown.get("p"), "six replicas suffice");
    assertEquals(OK, grown.get("k"), "all that it can do is not too much");
    assertEquals(
        DEGRADED,
        states(Shop.with("p autoscaling=true", "k throughputRps=600"), thrice).get("p"),
        "no limit is set");
  }

  @Test
  void whatStartsByAScheduleWaitsForNoTrigger() {
    String training =
        """
        r retraining-trigger condition=scheduled
        o pipeline-orchestrator scheduled=true
        t model-trainer
        r.trigger > o.trigger
        o.runs > t.trigger
        """;
    assertEquals(OK, states(Plan.of(training), down("r")).get("o"));
    assertEquals(OK, states(Plan.of(training), down("r")).get("t"));
    Dependencies waiting = Plan.of(training + "o scheduled=false");
    assertEquals(STALE, states(waiting, down("r")).get("o"));
    assertEquals(STALE, states(waiting, down("r")).get("t"));
  }

  @Test
  void oneTriggerOfTwoIsEnough() {
    Dependencies two =
        Plan.of(
            """
            r retraining-trigger
            m ml-engineer
            o pipeline-orchestrator
            r.trigger > o.trigger
            m.trigger > o.trigger
            """);
    assertEquals(OK, states(two, down("r")).get("o"));
    assertEquals(STALE, states(two, new Scenario.ComponentsDown(List.of("r", "m"))).get("o"));
  }

  @Test
  void aPoolIsDownOnlyIfAllOfItIs() {
    Dependencies pool =
        Plan.of(
            """
            a client-application
            l load-balancer
            p online-serving
            q online-serving
            a.requests > l.requests
            l.requests > p.requests
            l.requests > q.requests
            """);
    assertEquals(DEGRADED, states(pool, down("p")).get("a"));
    assertEquals(DOWN, states(pool, new Scenario.ComponentsDown(List.of("p", "q"))).get("a"));
  }

  @Test
  void aCalleeThatStandsInForAnotherIsAsGoodAsTheOther() {
    String two =
        """
        o inference-orchestrator
        p online-serving
        q online-serving
        o.calls > p.requests alternative=x
        o.calls > q.requests alternative=x
        """;
    assertEquals(OK, states(Plan.of(two), down("p")).get("o"));
    assertEquals(DOWN, states(Plan.of(two.replace("alternative=x", "")), down("p")).get("o"));
  }

  @Test
  void softAndUnawaitedCallsOnlyWeaken() {
    for (String manner : List.of("coupling=soft", "interaction=async")) {
      Dependencies soft =
          Plan.of(
              """
              p online-serving
              k feature-store
              k.online > p.features %s
              """
                  .formatted(manner));
      assertEquals(DEGRADED, states(soft, down("k")).get("p"), manner);
    }
  }

  @Test
  void aCacheThatIsHitAndAShadowAreNotStopped() {
    String cached =
        """
        c cache hitRatio=0.1
        p online-serving
        c.requests > p.requests
        """;
    assertEquals(DEGRADED, states(Plan.of(cached), down("p")).get("c"));
    assertEquals(DOWN, states(Plan.of(cached + "c hitRatio=0"), down("p")).get("c"));
    Dependencies shadow = Plan.of(cached + "c hitRatio=0\nc.requests > p.requests callRole=shadow");
    assertEquals(OK, states(shadow, down("p")).get("c"));
  }

  @Test
  void hostsOfOneTypeStandInForOneAnother() {
    String hosted =
        """
        c kubernetes-cluster
        x kubernetes-cluster
        m managed-ml-platform
        p online-serving
        c.compute > p.compute
        m.compute > p.compute
        """;
    assertEquals(DOWN, states(Plan.of(hosted), down("c")).get("p"));
    assertEquals(DOWN, states(Plan.of(hosted), down("m")).get("p"));
    assertEquals(OK, states(Plan.of(hosted + "x.compute > p.compute"), down("c")).get("p"));
  }

  @Test
  void aLostReplicaIsCarriedByTheOthersIfTheyCan() {
    Scenario scenario = new Scenario.ReplicaDown("p");
    assertEquals(OK, states(Shop.with(), scenario).get("p"), "200 of 200");
    assertEquals(DEGRADED, states(Shop.with("a peakRps=201"), scenario).get("p"));
    assertEquals(DOWN, states(Shop.with("p replicas=1"), scenario).get("p"));
  }

  @Test
  void withABoundaryEverythingInItFails() {
    Dependencies nested = Shop.with("around inner p", "around outer inner k");
    assertEquals(
        Map.of("p", DOWN, "k", DOWN),
        states(nested, new Scenario.BoundaryDown("outer")).entrySet().stream()
            .filter(each -> List.of("p", "k").contains(each.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    assertEquals(OK, states(nested, new Scenario.BoundaryDown("inner")).get("k"));
  }

  @Test
  void whatIsNotInTheDesignDoesNoHarm() {
    for (Scenario scenario :
        List.of(
            down("nobody"),
            new Scenario.ReplicaDown("nobody"),
            new Scenario.BoundaryDown("nowhere"))) {
      Outcome outcome = Failures.of(Shop.with()).after(scenario);
      assertEquals(List.of(OK), outcome.states().values().stream().distinct().toList());
      assertEquals(0, outcome.blastRadiusPct());
    }
  }

  @Test
  void theMostDangerousFailureComesFirst() {
    List<Danger> ranking = Failures.of(Shop.with()).ranking();
    assertEquals(
        List.of("g", "k", "p", "l", "f", "t", "e", "r", "d").stream().sorted().toList(),
        ranking.stream().map(danger -> danger.part().id()).sorted().toList());
    assertEquals("g", ranking.getFirst().part().id());
    assertEquals(DOWN, ranking.getFirst().application());
    assertEquals(11.1, ranking.getFirst().blastRadiusPct(), "1 / 9");
    for (Danger danger : ranking) {
      Outcome outcome = Failures.of(Shop.with()).after(down(danger.part().id()));
      assertEquals(outcome.states().get("a"), danger.application(), danger.part().id());
      assertEquals(outcome.blastRadiusPct(), danger.blastRadiusPct(), danger.part().id());
    }
    assertEquals(ranking.stream().sorted(Danger.ORDER).toList(), ranking);
  }

  @Test
  void onlyWhatIsNeededToAnswerStopsAnApplication() {
    Dependencies shop = Shop.with();
    assertEquals(Map.of("g", List.of("a")), stopping(shop));
    assertEquals(
        Map.of("g", List.of("a"), "l", List.of("a"), "p", List.of("a"), "k", List.of("a")),
        stopping(Shop.with("without f")));
  }

  private static Map<String, List<String>> stopping(Dependencies dependencies) {
    return Failures.of(dependencies)
        .stopping(
            dependencies.wiring().parts().stream()
                .filter(part -> !Dependencies.isApplication(part))
                .toList())
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> each.getValue().stream().map(Part::id).toList()));
  }

  private static Map<String, State> states(Dependencies dependencies, Scenario scenario) {
    return Failures.of(dependencies).after(scenario).states();
  }
}
