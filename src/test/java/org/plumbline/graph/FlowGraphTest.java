package org.plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;

class FlowGraphTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void aCircleIsToldWithItsWholeWay() {
    Wiring wiring =
        Wiring.of(
            design(
                component("a", "data-cleaning"),
                component("b", "data-validation"),
                component("c", "data-cleaning"),
                connection("a.clean", "b.data"),
                connection("b.valid", "a.raw"),
                connection("b.valid", "c.raw")),
            CATALOG);
    List<FlowGraph.Circle> circles = FlowGraph.of(wiring, wiring.links()).circles();
    assertEquals(1, circles.size());
    assertEquals("b-valid-a-raw", circles.getFirst().closing().connection().id());
    assertEquals(List.of("a", "b"), circles.getFirst().parts().stream().map(Part::id).toList());
  }

  @Test
  void whatComesInAtOneZoneDoesNotGoOutAtTheOther() {
    Wiring wiring =
        Wiring.of(
            design(
                component("lake", "data-store"),
                component("c", "data-cleaning"),
                connection("lake.raw-out", "c.raw"),
                connection("c.clean", "lake.curated")),
            CATALOG);
    assertEquals(List.of(), FlowGraph.of(wiring, wiring.links()).circles());
  }

  @Test
  void originsAreAllFromWhichSomethingArrives() {
    for (int seed = 0; seed < 60; seed++) {
      Wiring wiring = Wiring.of(random(seed), CATALOG);
      FlowGraph graph = FlowGraph.of(wiring, wiring.links());
      for (Link last : wiring.links()) {
        FlowGraph.Origins origins = graph.origins(last.source(), last.output());
        for (Link first : wiring.links()) {
          boolean leads = leads(first, last, wiring.links());
          assertEquals(leads, origins.contain(first.target(), first.input()), "seed " + seed);
        }
      }
    }
  }

  @Test
  void aLinkIsClosingExactlyIfItFindsTheWayBackDrawnBeforeIt() {
    int closings = 0;
    for (int seed = 0; seed < 200; seed++) {
      Wiring wiring = Wiring.of(random(seed), CATALOG);
      List<Link> drawn = new ArrayList<>();
      List<Link> closing = new ArrayList<>();
      for (Link link : wiring.links()) {
        (leads(link, link, drawn) ? closing : drawn).add(link);
      }
      List<FlowGraph.Circle> circles = FlowGraph.of(wiring, wiring.links()).circles();
      assertEquals(closing, circles.stream().map(FlowGraph.Circle::closing).toList());
      circles.forEach(FlowGraphTest::assertRound);
      assertEquals(List.of(), FlowGraph.of(wiring, drawn).circles());
      closings += closing.size();
    }
    assertTrue(closings > 100, "the random designs have circles: " + closings);
  }

  @Test
  void onePlannedLinkClosesWhatItWouldCloseOnceDrawn() {
    for (int seed = 0; seed < 60; seed++) {
      Wiring wiring = Wiring.of(random(seed), CATALOG);
      List<Link> links = wiring.links();
      List<Link> before = links.subList(0, links.size() - 1);
      FlowGraph graph = FlowGraph.of(wiring, before);
      Link last = links.getLast();
      boolean closes =
          graph.origins(last.source(), last.output()).contain(last.target(), last.input());
      assertEquals(closes, leads(last, last, before));
      assertEquals(closes, !graph.circle(last).isEmpty());
    }
  }

  private static void assertRound(FlowGraph.Circle circle) {
    List<Link> way = circle.links();
    assertFalse(way.isEmpty());
    assertEquals(circle.closing(), way.getFirst());
    for (int n = 0; n < way.size(); n++) {
      assertTrue(continues(way.get(n), way.get((n + 1) % way.size())));
    }
  }

  /// By the definition, without any cleverness: whether a way over these links leads from where
  /// `first` ends into `last`.
  private static boolean leads(Link first, Link last, List<Link> links) {
    List<Link> reached = new ArrayList<>(List.of(first));
    for (int n = 0; n < reached.size(); n++) {
      Link at = reached.get(n);
      if (continues(at, last)) {
        return true;
      }
      links.stream()
          .filter(next -> continues(at, next) && !reached.contains(next))
          .forEach(reached::add);
    }
    return false;
  }

  private static boolean continues(Link one, Link next) {
    return one.target().same(next.source()) && Feeding.feeds(one.input(), next.output());
  }

  /// Components of types that are often in circles, connected at random, legally or not.
  private static Design random(int seed) {
    Random random = new Random(seed);
    List<String> types =
        List.of("data-store", "data-cleaning", "data-validation", "pii-filter", "message-bus");
    List<Component> components = new ArrayList<>();
    for (int n = 0; n < 7; n++) {
      components.add(component("n" + n, types.get(random.nextInt(types.size()))));
    }
    List<Connection> connections = new ArrayList<>();
    for (int n = 0; n < 14; n++) {
      Component from = components.get(random.nextInt(components.size()));
      Component to = components.get(random.nextInt(components.size()));
      connections.add(Connection.of("c" + n, port(from, random), input(to, random)));
    }
    return design().withComponents(components).withConnections(connections);
  }

  private static PortRef port(Component component, Random random) {
    ComponentType type = component.typeIn(CATALOG).orElseThrow();
    return new PortRef(
        component.id(), type.outputs().get(random.nextInt(type.outputs().size())).id());
  }

  private static PortRef input(Component component, Random random) {
    ComponentType type = component.typeIn(CATALOG).orElseThrow();
    return new PortRef(
        component.id(), type.inputs().get(random.nextInt(type.inputs().size())).id());
  }
}
