package org.plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Properties;

class CallsTest {
  private static final Component APPLICATION = component("a", "client-application");
  private static final Component SERVING = component("p", "online-serving");

  @Test
  void aRequestIsACallAlongItsArrow() {
    assertEquals(
        List.of("a>p"), told(design(APPLICATION, SERVING, connection("a.requests", "p.requests"))));
  }

  @Test
  void aLookUpIsACallAgainstItsArrow() {
    Component store = component("k", "feature-store");
    assertEquals(
        List.of("p>k"), told(design(store, SERVING, connection("k.online", "p.features"))));
    assertEquals(
        List.of(),
        told(design(store, SERVING, connection("k.offline", "p.features"))),
        "history is not looked up");
    assertEquals(
        List.of(),
        told(design(store, component("d", "drift-monitor"), connection("k.online", "d.live"))),
        "who watches does not call");
  }

  @Test
  void theAnswerOfARequestIsNotASecondCall() {
    Component store = component("v", "vector-store");
    Component asking = component("o", "inference-orchestrator");
    Connection answer = connection("v.matches", "o.features");
    assertEquals(List.of("o>v"), told(design(store, asking, answer)));
    Design both = design(store, asking, answer, connection("o.calls", "v.queries"));
    assertEquals(List.of("o>v"), told(both));
    assertEquals(
        "o-calls-v-queries",
        Dependencies.of(wiring(both)).calls().all().getFirst().link().connection().id());
  }

  @Test
  void whatAnswersInsteadIsCalledOnlyThen() {
    Design design =
        design(
            component("g", "api-gateway"),
            SERVING,
            component("f", "fallback-responder"),
            connection("g.requests", "p.requests"),
            connection("g.requests", "f.requests"));
    assertEquals(
        List.of(Call.Role.NORMAL, Call.Role.FALLBACK),
        Calls.of(wiring(design)).all().stream().map(Call::role).toList());
  }

  @Test
  void behindACacheOnlyItsMissesAreAsked() {
    Component cache = with(component("c", "cache"), Map.of("hitRatio", Value.of(0.75)));
    Connection miss = connection("c.requests", "p.requests");
    assertEquals(0.25, call(cache, SERVING, miss).perRequest());
    assertEquals(0.5, call(cache, SERVING, with(miss, Map.of("share", Value.of(0.5)))).share());
  }

  @Test
  void theConnectionSaysHowACallIsMade() {
    Connection plain = connection("a.requests", "p.requests");
    Call call = call(APPLICATION, SERVING, plain);
    assertTrue(call.isHard());
    assertEquals(1, call.perRequest());
    assertEquals(1, call.order());
    Connection special =
        with(
            plain,
            Map.of(
                "coupling", Value.of("soft"),
                "callRole", Value.of("shadow"),
                "share", Value.of(0.5),
                "callsPerRequest", Value.of(3.0),
                "callOrder", Value.of(2.0),
                "alternative", Value.of("x")));
    Call other = call(APPLICATION, SERVING, special);
    assertFalse(other.isHard());
    assertEquals(Call.Role.SHADOW, other.role());
    assertEquals(1.5, other.perRequest());
    assertEquals(2, other.order());
    assertEquals("x", other.alternative());
    Call posted = call(APPLICATION, SERVING, with(plain, Map.of("interaction", Value.of("async"))));
    assertFalse(posted.sync());
    assertFalse(posted.isHard());
  }

  @Test
  void aCriticalApplicationAsksSomebody() {
    Component idle = component("b", "client-application");
    Component spare =
        with(component("c", "client-application"), Map.of("critical", Value.of(false)));
    Dependencies dependencies =
        Dependencies.of(
            wiring(
                design(
                    spare,
                    idle,
                    APPLICATION,
                    SERVING,
                    connection("a.requests", "p.requests"),
                    connection("c.requests", "p.requests"))));
    assertEquals(List.of("c", "b", "a"), ids(dependencies.applications()));
    assertEquals(List.of("a"), ids(dependencies.criticalApplications()));
  }

  @Test
  void computeLeadsFromTheHostToItsGuest() {
    Wiring wiring =
        wiring(
            design(
                component("c", "kubernetes-cluster"),
                SERVING,
                connection("c.compute", "p.compute")));
    Hosting hosting = Hosting.of(wiring);
    assertEquals(List.of("c"), ids(hosting.hosts(wiring.part("p").orElseThrow())));
    assertEquals(List.of(), hosting.hosts(wiring.part("c").orElseThrow()));
  }

  private static Wiring wiring(Design design) {
    return Wiring.of(design, Catalog.bundled());
  }

  private static List<String> told(Design design) {
    return Calls.of(wiring(design)).all().stream()
        .map(call -> call.caller().id() + ">" + call.callee().id())
        .toList();
  }

  private static Call call(Element... elements) {
    return Calls.of(wiring(design(elements))).all().getFirst();
  }

  private static List<String> ids(List<Part> parts) {
    return parts.stream().map(Part::id).toList();
  }

  private static Component with(Component component, Map<String, Value> set) {
    return component.withProperties(Properties.of(set));
  }

  private static Connection with(Connection connection, Map<String, Value> set) {
    return connection.withProperties(Properties.of(set));
  }
}
