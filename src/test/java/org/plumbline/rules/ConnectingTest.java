package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;

class ConnectingTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Connecting CONNECTING = new Connecting(CATALOG);

  @Test
  void ofAllPairsOfTypesTheRightNumberConnects() {
    int clean = 0;
    int poor = 0;
    int refused = 0;
    int specific = 0;
    for (ComponentType from : CATALOG.components().values()) {
      for (ComponentType to : CATALOG.components().values()) {
        switch (CONNECTING.between(pair(from.id(), to.id()), "a", "b")) {
          case Verdict.Legal legal when legal.first().caution().isEmpty() -> clean++;
          case Verdict.Legal _ -> poor++;
          case Verdict.Refused(String rule, _, _, _, _, _) -> {
            refused++;
            specific += rule.equals("no-common-artifact") ? 0 : 1;
          }
        }
      }
    }
    assertEquals(List.of(1147, 60, 2889, 1390), List.of(clean, poor, refused, specific));
  }

  @TestFactory
  List<DynamicTest> everyExampleBreaksItsRule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Facts fact : Facts.all()) {
      tests.add(
          DynamicTest.dynamicTest(
              fact.id(), () -> assertEquals(List.of(fact.id()), rules(example(fact)))));
    }
    assertEquals(48, tests.size());
    return tests;
  }

  @Test
  void theShortAnswerIsTheVerdict() {
    for (ComponentType from : CATALOG.components().values()) {
      for (ComponentType to : CATALOG.components().values()) {
        Reach reach = CONNECTING.from(pair(from.id(), to.id()), "a");
        Reach.Answer expected =
            switch (reach.verdict("b")) {
              case Verdict.Refused _ -> Reach.Answer.REFUSED;
              case Verdict.Legal legal when legal.first().caution().isPresent() ->
                  Reach.Answer.POOR;
              case Verdict.Legal _ -> Reach.Answer.FINE;
            };
        assertEquals(expected, reach.to("b"), from.id() + " > " + to.id());
      }
    }
  }

  @Test
  void whatIsLegalToDrawStandsWithoutErrorOnceDrawn() {
    for (ComponentType from : CATALOG.components().values()) {
      for (ComponentType to : CATALOG.components().values()) {
        Design pair = pair(from.id(), to.id());
        if (CONNECTING.between(pair, "a", "b") instanceof Verdict.Legal(var flows)) {
          for (Verdict.Flow flow : flows) {
            List<String> expected = flow.caution().map(Finding::rule).stream().toList();
            assertEquals(expected, rules(flow.connect().apply(pair)));
          }
        }
      }
    }
  }

  @Test
  void aComponentIsNotConnectedToItself() {
    assertEquals(
        List.of("self-loop"),
        rules(
            design(
                component("p", "prediction-store"),
                connection("p.predictions-out", "p.predictions"))));
    assertEquals(
        List.of(),
        rules(
            design(
                component("a", "batch-scoring"),
                component("p", "prediction-store"),
                connection("a.predictions", "p.predictions"))));
    assertEquals(
        "self-loop", refusal(CONNECTING.between(pair("data-store", "data-store"), "a", "a")));
  }

  @Test
  void connectionsRunFromOutputToInput() {
    assertEquals(List.of("wrong-direction"), rules(ingested(connection("b.raw", "a.landed"))));
    assertEquals(List.of(), rules(ingested(connection("a.landed", "b.raw"))));
  }

  @Test
  void aPortThatTheTypeDoesNotHaveIsNoEnd() {
    assertEquals(List.of("wrong-direction"), rules(ingested(connection("a.elsewhere", "b.raw"))));
  }

  @Test
  void theSameConnectionTwiceIsOneTooMany() {
    Connection first = connection("a.landed", "b.raw");
    List<Finding> found = now(ingested(first, first.withId("again")));
    assertEquals(List.of("duplicate-connection"), found.stream().map(Finding::rule).toList());
    assertEquals(List.of("again"), found.getFirst().elements());
    assertEquals(
        List.of(),
        rules(
            design(
                component("a", "operational-database"),
                component("b", "stream-ingestion"),
                component("c", "batch-ingestion"),
                connection("a.changes", "b.source"))));
  }

  @Test
  void theSameConnectionTwiceIsTheFaultEvenWhereTheFirstFoundNoPlace() {
    Connection second = connection("q.released", "p.model");
    Design design =
        design(
            component("r", "model-registry"),
            component("q", "model-registry"),
            component("p", "online-serving"),
            connection("r.released", "p.model"),
            second,
            second.withId("again"));
    Map<String, List<String>> found =
        now(design).stream().collect(Collectors.toMap(Finding::rule, Finding::elements));
    assertEquals(
        Map.of(
            "port-full", List.of("q-released-p-model"), "duplicate-connection", List.of("again")),
        found);
  }

  @Test
  void whatIsConnectedAlreadyIsNotOfferedAgain() {
    Design once = ingested(connection("a.landed", "b.raw"));
    assertEquals("duplicate-connection", refusal(CONNECTING.between(once, "a", "b")));
  }

  @Test
  void onePredictorRunsOneModel() {
    Design full =
        design(
            component("r", "model-registry"),
            component("q", "model-registry"),
            component("p", "online-serving"),
            connection("r.released", "p.model"),
            connection("q.released", "p.model"));
    List<Finding> found = now(full);
    assertEquals(List.of("port-full"), found.stream().map(Finding::rule).toList());
    assertEquals(List.of("q-released-p-model"), found.getFirst().elements());
    Design one = full.withConnections(full.connections().subList(0, 1));
    assertEquals(List.of(), rules(one));
    assertEquals("port-full", refusal(CONNECTING.between(one, "q", "p")));
  }

  @Test
  void whatIsRefusedTakesNoPlaceAtAPort() {
    assertEquals(
        List.of("unvalidated-model-to-serving"),
        rules(
            design(
                component("t", "model-trainer"),
                component("q", "model-registry"),
                component("p", "online-serving"),
                connection("t.model", "p.model"),
                connection("q.released", "p.model"))));
  }

  @Test
  void aModelDoesNotLearnFromItsOwnLog() {
    List<Finding> found = now(circular());
    assertEquals(List.of("illegal-cycle"), found.stream().map(Finding::rule).toList());
    assertEquals(List.of("e-validated-p-model"), found.getFirst().elements());
    List.of("i", "c", "t", "e", "p")
        .forEach(name -> assertTrue(found.getFirst().message().contains(name)));
  }

  @Test
  void aCircleThroughFeedbackIsWelcome() {
    assertEquals(
        List.of(),
        rules(
            design(
                component("i", "inference-log"),
                component("f", "feedback-collector"),
                component("a", "client-application"),
                component("c", "data-cleaning"),
                component("t", "model-trainer"),
                component("e", "model-evaluator"),
                component("p", "online-serving"),
                connection("p.telemetry", "i.telemetry"),
                connection("i.records", "f.predictions"),
                connection("a.feedback", "f.feedback"),
                connection("f.records", "c.raw"),
                connection("c.clean", "t.data"),
                connection("t.model", "e.model"),
                connection("e.validated", "p.model"))));
  }

  @Test
  void aConnectionThatWouldCloseACircleIsRefusedBeforeItIsDrawn() {
    Design circular = circular();
    Design open = circular.withConnections(circular.connections().subList(0, 4));
    Verdict verdict = CONNECTING.between(open, "e", "p");
    assertEquals("illegal-cycle", refusal(verdict));
  }

  @Test
  void aLakeWithTwoZonesRunsInNoCircle() {
    assertEquals(
        List.of(),
        rules(
            design(
                component("lake", "data-store"),
                component("c", "data-cleaning"),
                connection("lake.raw-out", "c.raw"),
                connection("c.clean", "lake.curated"))));
  }

  @Test
  void askingAndDescribingInACircleIsNoFlow() {
    assertEquals(
        List.of(),
        rules(
            design(
                component("g", "api-gateway"),
                component("c", "cache"),
                component("r", "model-registry"),
                component("t", "experiment-tracker"),
                connection("g.requests", "c.requests"),
                connection("c.requests", "g.requests"),
                connection("r.metadata", "t.metadata"),
                connection("t.metadata", "r.metadata"))));
  }

  @Test
  void aConnectionThatClosesACircleIsNotWarnedOfBesides() {
    assertEquals(
        List.of("illegal-cycle"),
        rules(
            design(
                component("b", "batch-ingestion"),
                component("c", "data-cleaning"),
                connection("b.landed", "c.raw"),
                connection("c.clean-events", "b.source"))));
  }

  @Test
  void drawnTowardsASourceAConnectionIsTurnedRound() {
    Design pair = pair("batch-ingestion", "public-dataset");
    Verdict.Legal turned = assertInstanceOf(Verdict.Legal.class, CONNECTING.drawn(pair, "a", "b"));
    Design drawn = turned.first().connect().apply(pair);
    assertEquals(new PortRef("b", "records"), drawn.connections().getFirst().from());
    assertInstanceOf(Verdict.Refused.class, CONNECTING.between(pair, "a", "b"));
  }

  @Test
  void aRefusalThatTeachesIsNotTurnedRound() {
    Design pair = pair("online-serving", "feature-store");
    assertEquals("predictions-train-model", refusal(CONNECTING.drawn(pair, "a", "b")));
  }

  @Test
  void likeliestFlowsComeFirst() {
    Verdict verdict = CONNECTING.between(pair("feature-store", "data-splitter"), "a", "b");
    Verdict.Legal legal = assertInstanceOf(Verdict.Legal.class, verdict);
    assertEquals("offline", legal.first().from().id());
    assertEquals(1, legal.flows().size());
  }

  @Test
  void theOtherKindsThatMayFlowAreOffered() {
    Design logged =
        design(
            component("a", "online-serving"),
            component("b", "inference-log"),
            connection("a.telemetry", "b.telemetry"));
    Connection connection = logged.connections().getFirst();
    List<Verdict.Flow> others = CONNECTING.alternatives(logged, connection);
    assertEquals(List.of("predictions"), others.stream().map(flow -> flow.from().id()).toList());
    Design changed = others.getFirst().connect().apply(logged);
    assertEquals(
        Optional.of(new PortRef("a", "predictions")),
        changed.connection(connection.id()).map(Connection::from));
  }

  @Test
  void aFullPortTakesTheConnectionThatFillsItWhenItIsMoved() {
    Design served =
        design(
            component("r", "model-registry"),
            component("q", "model-registry"),
            component("p", "online-serving"),
            component("s", "data-store"),
            connection("r.released", "p.model"));
    Connection connection = served.connections().getFirst();
    Connection moved = connection.withEnds(new PortRef("q", ""), connection.to());
    Verdict.Legal legal =
        assertInstanceOf(Verdict.Legal.class, CONNECTING.reconnected(served, moved));
    Design after = legal.first().connect().apply(served);
    assertEquals(
        List.of(connection.withEnds(new PortRef("q", "released"), connection.to())),
        after.connections());
    Connection astray = connection.withEnds(connection.from(), new PortRef("s", ""));
    assertInstanceOf(Verdict.Refused.class, CONNECTING.reconnected(served, astray));
  }

  @Test
  void ofAnUnknownTypeNothingIsSaidAndNothingIsAllowed() {
    Design strange =
        design(
            component("a", "crystal-ball"),
            component("b", "data-store"),
            connection("a.visions", "b.raw"));
    assertEquals(List.of(), rules(strange));
    assertEquals("unknown-type", refusal(CONNECTING.between(strange, "b", "a")));
  }

  @Test
  void judgingOneConnectionSaysWhatTheListSays() {
    Design circular = circular();
    List<Finding> single =
        circular.connections().stream()
            .flatMap(each -> CONNECTING.judge(circular, each).stream())
            .toList();
    assertEquals(now(circular), single);
  }

  static Design pair(String from, String to) {
    return design(component("a", from), component("b", to));
  }

  static Design example(Facts fact) {
    String[] ends = fact.example().split(" > |\\.", -1);
    return design(
        component("a", ends[0]),
        component("b", ends[2]),
        connection("a." + ends[1], "b." + ends[3]));
  }

  static Design circular() {
    return design(
        component("i", "inference-log"),
        component("c", "data-cleaning"),
        component("t", "model-trainer"),
        component("e", "model-evaluator"),
        component("p", "online-serving"),
        connection("p.telemetry", "i.telemetry"),
        connection("i.records", "c.raw"),
        connection("c.clean", "t.data"),
        connection("t.model", "e.model"),
        connection("e.validated", "p.model"));
  }

  private static Design ingested(Connection... connections) {
    return design(component("a", "batch-ingestion"), component("b", "data-cleaning"))
        .withConnections(List.of(connections));
  }

  private static String refusal(Verdict verdict) {
    return assertInstanceOf(Verdict.Refused.class, verdict).rule();
  }

  private static List<Finding> now(Design design) {
    return CONNECTING.findings(design).now();
  }

  private static List<String> rules(Design design) {
    return now(design).stream().map(Finding::rule).toList();
  }
}
