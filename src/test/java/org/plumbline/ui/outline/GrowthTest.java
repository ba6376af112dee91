package org.plumbline.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Extras;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;
import org.plumbline.ui.outline.Branch.Kind;

class GrowthTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void everyElementOfEveryTemplateHasARow() {
    for (Templates.Template template : Templates.all(CATALOG)) {
      Design design = template.design();
      Set<String> expected = new TreeSet<>();
      Stream.of(
              design.boundaries(),
              design.components(),
              design.connections(),
              design.notes(),
              design.decisions(),
              design.story())
          .flatMap(List::stream)
          .map(Element::id)
          .forEach(expected::add);
      Set<String> found = new TreeSet<>();
      all(new Growth(design, CATALOG)).forEach(each -> found.add(each.id()));
      assertEquals(expected, found, template.id());
    }
  }

  @Test
  void noTwoRowsHaveTheSameKey() {
    for (Templates.Template template : Templates.all(CATALOG)) {
      List<Branch> all = all(new Growth(template.design(), CATALOG));
      assertEquals(all.size(), all.stream().map(Branch::key).distinct().count(), template.id());
    }
  }

  @Test
  void aConnectionStandsUnderBothItsPorts() {
    Growth growth = new Growth(pair(), CATALOG);
    Branch store = below(growth, Branch.ROOT, "Feature store");
    Branch serving = below(growth, Branch.ROOT, "Real-time serving");
    Branch out = below(growth, store, "Latest values (serving) (out)");
    Branch in = below(growth, serving, "Features (in)");
    String words = "Feature store → Real-time serving, Features";
    assertEquals(words, growth.below(out).getFirst().label());
    assertEquals(words, growth.below(in).getFirst().label());
    assertEquals("look-up", growth.below(in).getFirst().id());
  }

  @Test
  void whatIsInABoundaryStandsBelowIt() {
    Boundary boundary =
        new Boundary(
            "zone",
            "cluster",
            "Zone",
            Optional.empty(),
            new Rect(0, 0, 400, 300),
            false,
            Properties.NONE,
            Extras.NONE);
    Design design = pair();
    design =
        design
            .withBoundaries(List.of(boundary))
            .withComponents(
                design.components().stream()
                    .map(each -> each.withBoundary(Optional.of("zone")))
                    .toList());
    Growth growth = new Growth(design, CATALOG);
    assertEquals(List.of("zone"), growth.below(Branch.ROOT).stream().map(Branch::id).toList());
    assertEquals(List.of("zone", "store", "OUTPUT store.online"), growth.above("look-up"));
    assertEquals(Optional.of("Zone"), growth.where("store"));
  }

  @Test
  void connectionsWithoutAKnownPortAreNotLost() {
    Design design = pair();
    Connection loose = Connection.of("loose", PortRef.of("store"), PortRef.of("serving.features"));
    Connection lost = Connection.of("lost", PortRef.of("gone.a"), PortRef.of("serving.features"));
    Growth growth = new Growth(design.withConnections(List.of(loose, lost)), CATALOG);
    List<String> ids = all(growth).stream().map(Branch::id).toList();
    assertTrue(ids.contains("loose"));
    assertTrue(ids.contains("lost"));
    assertEquals(List.of("store"), growth.above("loose"));
  }

  @Test
  void portsAreBareUntilSomethingIsConnected() {
    Growth growth = new Growth(pair().withConnections(List.of()), CATALOG);
    Branch store = below(growth, Branch.ROOT, "Feature store");
    assertFalse(growth.isBare(store));
    assertTrue(growth.below(store).stream().allMatch(growth::isBare));
  }

  @Test
  void decisionsAreRows() {
    Decision decision =
        new Decision(
            "d",
            "Keep it simple",
            Decision.Status.ACCEPTED,
            "2026-01-01",
            "",
            "",
            "",
            "",
            List.of(),
            "",
            List.of(),
            List.of(),
            "",
            Extras.NONE);
    Growth growth = new Growth(pair().withDecisions(List.of(decision)), CATALOG);
    assertEquals(Kind.DECISION, below(growth, Branch.ROOT, "Keep it simple").kind());
  }

  private static Design pair() {
    return Design.titled("Pair")
        .withComponents(
            List.of(component("store", "feature-store"), component("serving", "online-serving")))
        .withConnections(
            List.of(
                Connection.of(
                    "look-up", PortRef.of("store.online"), PortRef.of("serving.features"))));
  }

  private static Component component(String id, String type) {
    return Component.of(id, CATALOG.component(type).orElseThrow(), new Point(0, 0));
  }

  private static Branch below(Growth growth, Branch branch, String label) {
    return growth.below(branch).stream()
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(growth.below(branch).toString()));
  }

  private static List<Branch> all(Growth growth) {
    List<Branch> all = new ArrayList<>();
    collect(growth, Branch.ROOT, all);
    return all;
  }

  private static void collect(Growth growth, Branch branch, List<Branch> all) {
    for (Branch each : growth.below(branch)) {
      all.add(each);
      collect(growth, each, all);
    }
  }
}
