package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.geom.Rect;

class MendingTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Connecting CONNECTING = new Connecting(CATALOG);

  @Test
  void whatIsOfferedWhileDrawingLeavesNothingRefused() {
    Set<String> met = new TreeSet<>();
    Set<String> mended = new TreeSet<>();
    for (ComponentType from : CATALOG.components().values()) {
      for (ComponentType to : CATALOG.components().values()) {
        Design pair = apart(component("a", from.id()), component("b", to.id()));
        if (CONNECTING.between(pair, "a", "b") instanceof Verdict.Refused refused) {
          met.add(refused.rule());
          for (Fix fix : refused.repairs()) {
            Design after = fix.edit().apply(pair);
            assertEquals(List.of(), errors(after), from.id() + " > " + to.id() + fix);
            assertFalse(after.equals(pair), fix.label());
            assertTidy(after, pair);
            mended.add(refused.rule());
          }
        }
      }
    }
    for (PairRow row : Refusals.ROWS) {
      boolean mends = !(row.rule().repair() instanceof Repair.None);
      if (mends && met.contains(row.rule().id()) && !NEED_OTHERS.contains(row.rule().id())) {
        assertTrue(mended.contains(row.rule().id()), row.rule().id());
      }
    }
  }

  /// Refusals whose repair uses a component besides the two, which a design of two does not have.
  private static final Set<String> NEED_OTHERS =
      Set.of(
          "holdout-leaves-evaluation",
          "training-set-judges-model",
          "plain-features-to-vector-store",
          "labels-as-features",
          "request-to-stream");

  @Test
  void whatIsOfferedForAFindingMendsIt() {
    Set<String> without = new TreeSet<>();
    for (Facts fact : Facts.all()) {
      Design bad = ConnectingTest.example(fact);
      List<Finding> found = CONNECTING.findings(bad).now();
      assertEquals(1, found.size());
      if (fixes(bad).isEmpty() && !fact.row().endsWith(" none")) {
        without.add(fact.id());
      }
      for (Fix fix : fixes(bad)) {
        Design after = fix.edit().apply(bad);
        assertEquals(List.of(), errors(after), fact.id() + " " + fix.label());
        assertFalse(rules(after).contains(fact.id()), fix.label());
      }
    }
    // Its repair leads the labels to a trainer behind the target, and there is none.
    assertEquals(Set.of("labels-as-features"), without);
  }

  @Test
  void aRowOfComponentsGoesBetween() {
    Design bad =
        apart(
            component("a", "batch-ingestion"),
            component("b", "model-trainer"),
            connection("a.landed", "b.data"));
    Fix fix = only(fixes(bad));
    assertEquals("Insert cleaning, a feature pipeline and a data split", fix.label());
    Design after = fix.edit().apply(bad);
    assertEquals(
        List.of(
            "batch-ingestion",
            "model-trainer",
            "data-cleaning",
            "feature-pipeline",
            "data-splitter"),
        after.components().stream().map(Component::type).toList());
    assertEquals(
        List.of(
            "a.landed > data-cleaning.raw",
            "data-cleaning.clean > feature-pipeline.data",
            "feature-pipeline.features > data-splitter.data",
            "data-splitter.train > b.data"),
        after.connections().stream().map(MendingTest::ends).toList());
  }

  @Test
  void aComponentThatIsOnTheWayAlreadyIsUsed() {
    Design bad =
        apart(
            component("a", "batch-ingestion"),
            component("b", "model-trainer"),
            component("c", "data-cleaning"),
            component("f", "feature-pipeline"),
            component("s", "data-splitter"),
            connection("c.clean", "f.data"),
            connection("f.features", "s.data"),
            connection("s.train", "b.data"));
    Verdict.Refused refused =
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(bad, "a", "b"));
    Fix fix = refused.repairs().getFirst();
    assertEquals("Go through c, f and s", fix.label());
    Design after = fix.edit().apply(bad);
    assertEquals(5, after.components().size());
    assertEquals("a.landed > c.raw", ends(after.connections().getLast()));
    assertEquals(4, after.connections().size());
  }

  @Test
  void whatTheSourceIsAlreadyIsNotPutInAgain() {
    Design pair = apart(component("a", "ci-pipeline"), component("b", "batch-scoring"));
    Verdict.Refused refused =
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(pair, "a", "b"));
    assertEquals("Insert a CD pipeline", refused.repairs().getFirst().label());
  }

  @Test
  void ofTwoZonesTheTypeIsSwitchedAndLegalConnectionsStay() {
    Design before =
        apart(
            component("e", "event-source"),
            component("p", "online-serving"),
            component("r", "model-registry"),
            component("app", "client-application"),
            connection("r.released", "p.model"),
            connection("app.requests", "p.requests"));
    Verdict.Refused refused =
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(before, "e", "p"));
    Fix fix = refused.repairs().getFirst();
    assertEquals("Use stream scoring instead", fix.label());
    Design after = fix.edit().apply(before);
    assertEquals("p", after.component("p").orElseThrow().name());
    assertEquals(
        List.of("r.released > p.model", "e.events > p.events"),
        after.connections().stream().map(MendingTest::ends).toList());
  }

  @Test
  void aHoldOutSetGivesWayToTheTrainingSetOfTheSameSplit() {
    Design bad =
        apart(
            component("s", "data-splitter"),
            component("t", "model-trainer"),
            connection("s.holdout", "t.data"));
    Fix fix = only(fixes(bad));
    Design after = fix.edit().apply(bad);
    assertEquals(
        List.of("s.train > t.data"), after.connections().stream().map(MendingTest::ends).toList());
    assertEquals(bad.connections().getFirst().id(), after.connections().getFirst().id());
  }

  @Test
  void anEndIsReplacedByTheRightComponentOnTheWay() {
    Design before =
        apart(
            component("f", "feature-pipeline"),
            component("s", "feature-store"),
            component("v", "vector-store"),
            connection("f.features", "s.features"));
    Verdict.Refused refused =
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(before, "s", "v"));
    assertEquals("plain-features-to-vector-store", refused.rule());
    Design after = refused.repairs().getFirst().edit().apply(before);
    assertEquals("f.embeddings > v.embeddings", ends(after.connections().getLast()));
  }

  @Test
  void aSecondServerSharesTheCallers() {
    Design full =
        apart(
            component("r", "model-registry"),
            component("q", "model-registry"),
            component("p", "online-serving"),
            component("app", "client-application"),
            connection("r.released", "p.model"),
            connection("app.requests", "p.requests"),
            connection("q.released", "p.model"));
    Fix fix = only(fixes(full));
    assertEquals("Add real-time serving and a traffic splitter", fix.label());
    Design after = fix.edit().apply(full);
    assertEquals(List.of(), rules(after));
    assertEquals(
        Set.of(
            "r.released > p.model",
            "app.requests > traffic-splitter.requests",
            "q.released > online-serving.model",
            "traffic-splitter.requests > p.requests",
            "traffic-splitter.requests > online-serving.requests"),
        new HashSet<>(after.connections().stream().map(MendingTest::ends).toList()));
  }

  @Test
  void aCircleIsInterruptedWhereFeedbackFits() {
    Design circular = ConnectingTest.circular();
    Fix fix = only(fixes(circular));
    assertEquals("Insert a feedback collector", fix.label());
    Design after = fix.edit().apply(circular);
    assertEquals(List.of(), rules(after));
    assertTrue(after.connection("i-records-c-raw").isEmpty());
  }

  @Test
  void aRepairThatWouldCloseACircleIsNotOffered() {
    Design loop =
        apart(
            component("i", "inference-log"),
            component("t", "model-trainer"),
            component("e", "model-evaluator"),
            component("p", "online-serving"),
            connection("p.telemetry", "i.telemetry"),
            connection("t.model", "e.model"),
            connection("e.validated", "p.model"));
    Verdict.Refused refused =
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(loop, "i", "t"));
    assertEquals("telemetry-trains-model", refused.rule());
    assertEquals(List.of(), refused.repairs());
    Design open = loop.withConnections(loop.connections().subList(0, 2));
    assertFalse(
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(open, "i", "t"))
            .repairs()
            .isEmpty());
  }

  @Test
  void newComponentsCoverNothingAndMoveNothing() {
    List<Element> crowd = new ArrayList<>();
    crowd.add(at(component("a", "batch-ingestion"), 0, 0));
    crowd.add(at(component("b", "model-trainer"), 208, 0));
    for (int n = 0; n < 60; n++) {
      crowd.add(at(component("x" + n, "data-store"), (n % 10) * 200 - 800, 80 + (n / 10) * 80));
    }
    Design before = design(crowd.toArray(new Element[0]));
    Verdict.Refused refused =
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(before, "a", "b"));
    Design after = refused.repairs().getFirst().edit().apply(before);
    assertEquals(before.components(), after.components().subList(0, before.components().size()));
    assertTidy(after, before);
  }

  @Test
  void aRowRunsTheWayTheArrowRuns() {
    Design before =
        design(
            at(component("a", "batch-ingestion"), 2000, 0),
            at(component("b", "model-trainer"), 0, 0));
    Verdict.Refused refused =
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(before, "a", "b"));
    Design after = refused.repairs().getFirst().edit().apply(before);
    List<Double> lefts =
        after.components().stream().skip(2).map(each -> each.bounds().x()).toList();
    assertEquals(3, lefts.size());
    assertTrue(lefts.get(0) > lefts.get(1) && lefts.get(1) > lefts.get(2), lefts.toString());
  }

  @Test
  void turningIsNotOfferedWhereTheTurnedArrowIsThere() {
    Design before =
        apart(
            component("f", "feature-store"),
            component("p", "online-serving"),
            connection("f.online", "p.features"));
    Verdict.Refused refused =
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(before, "p", "f"));
    refused.repairs().forEach(fix -> assertFalse(fix.edit().apply(before).equals(before)));
    Design open = before.withConnections(List.of());
    Verdict.Refused first =
        assertInstanceOf(Verdict.Refused.class, CONNECTING.between(open, "p", "f"));
    assertEquals("Draw it the other way round", first.repairs().getLast().label());
  }

  private static void assertTidy(Design design, Design before) {
    Set<String> ids = new HashSet<>();
    Elements.all(design).forEach(each -> assertTrue(ids.add(each.id()), each.id()));
    List<Rect> cards = design.components().stream().map(Component::bounds).toList();
    for (int one = 0; one < cards.size(); one++) {
      for (int other = one + 1; other < cards.size(); other++) {
        assertFalse(cards.get(one).intersects(cards.get(other)), design.components().toString());
      }
    }
    cards.stream()
        .skip(before.components().size())
        .forEach(card -> assertEquals(card.corner().snapped(FreeSpace.GRID), card.corner()));
  }

  /// The components of a design side by side.
  private static Design apart(Element... elements) {
    Design together = design(elements);
    List<Component> placed = new ArrayList<>();
    for (Component each : together.components()) {
      placed.add(at(each, placed.size() * 240, 0));
    }
    return together.withComponents(placed);
  }

  private static Component at(Component component, double x, double y) {
    return component.withBounds(component.bounds().moved(x, y));
  }

  private static Fix only(List<Fix> fixes) {
    assertEquals(1, fixes.size());
    return fixes.getFirst();
  }

  private static String ends(Connection connection) {
    return connection.from().text() + " > " + connection.to().text();
  }

  private static List<Finding> errors(Design design) {
    return CONNECTING.findings(design).now().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static List<String> rules(Design design) {
    return CONNECTING.findings(design).now().stream().map(Finding::rule).toList();
  }

  /// What is offered for the first finding.
  private static List<Fix> fixes(Design design) {
    return CONNECTING.remedies(design).of(CONNECTING.findings(design).now().getFirst());
  }
}
