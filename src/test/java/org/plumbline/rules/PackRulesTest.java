package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.geom.Point;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.packs.SamplePack;

/// The rules know nothing of packs: a type of a pack is judged by its kinds, ports and flags.
class PackRulesTest {
  private static final Catalog CATALOG = SamplePack.catalog();

  private static Component component(String id, String type) {
    return Component.of(id, CATALOG.component(type).orElseThrow(), Point.ORIGIN);
  }

  private static Design design(Component... components) {
    Design design = Design.titled("Search");
    return design.withComponents(List.of(components));
  }

  private static Verdict between(String from, String to) {
    return new Connecting(CATALOG)
        .from(design(component("a", from), component("b", to)), "a")
        .verdict("b");
  }

  @Test
  void connectionsAreLegalByTheirKinds() {
    assertTrue(between("feature-pipeline", "vector-index-builder") instanceof Verdict.Legal);
    assertTrue(between("vector-index-builder", "index-replica") instanceof Verdict.Legal);
    assertTrue(between("index-replica", "reranker") instanceof Verdict.Legal);
  }

  @Test
  void aSpecialKindOfAPackFitsWhereItsParentDoes() {
    assertTrue(between("vector-index-builder", "vector-store") instanceof Verdict.Legal);
  }

  @Test
  void theParentOfASpecialKindDoesNotFitWhereThatIsAsked() {
    assertTrue(between("feature-pipeline", "index-replica") instanceof Verdict.Refused);
    assertTrue(between("vector-index-builder", "model-registry") instanceof Verdict.Refused);
  }

  private static List<Finding> found(Design design) {
    return new Checks(CATALOG).of(design).now();
  }

  private static boolean says(List<Finding> findings, String rule, String element) {
    return findings.stream()
        .anyMatch(each -> each.rule().equals(rule) && each.elements().contains(element));
  }

  @Test
  void aPredictorOfAPackIsAPredictorToTheRules() {
    Design design = design(component("r", "reranker"), component("s", "online-serving"));
    List<Finding> found = found(design);
    List<String> ofServing = rulesAbout(found, "s");
    List<String> ofReranker = rulesAbout(found, "r");
    assertFalse(ofReranker.isEmpty());
    assertTrue(ofServing.containsAll(ofReranker), ofServing + " " + ofReranker);
    assertEquals(
        List.of("r", "s"),
        MlSystem.of(Wiring.of(design, CATALOG)).predictors().stream()
            .map(part -> part.component().id())
            .toList());
  }

  private static List<String> rulesAbout(List<Finding> findings, String element) {
    return findings.stream()
        .filter(each -> each.elements().contains(element))
        .map(Finding::rule)
        .sorted()
        .toList();
  }

  @Test
  void anOnlineStoreOfAPackNeedsAnOwnerInProduction() {
    Design design =
        design(component("i", "index-replica"))
            .withProperties(Properties.of(Map.of("stage", Value.of("production"))));
    assertTrue(says(found(design), "owner-missing", "i"), found(design).toString());
  }

  @Test
  void noRuleThrowsWhateverIsConnectedWithTypesOfThePack() {
    List<ComponentType> ours =
        Stream.of("vector-index-builder", "index-replica", "reranker")
            .map(id -> CATALOG.component(id).orElseThrow())
            .toList();
    int connected = 0;
    for (ComponentType other : CATALOG.components().values()) {
      List<Component> components = new ArrayList<>();
      components.add(Component.of("other", other, Point.ORIGIN));
      ours.forEach(type -> components.add(Component.of(type.id(), type, Point.ORIGIN)));
      Design design = Design.titled("All").withComponents(components);
      List<Connection> connections = everything(design);
      connected += connections.size();
      List<Finding> found = found(design.withConnections(connections));
      assertFalse(
          found.stream().anyMatch(each -> each.rule().equals("internal-error")), found.toString());
    }
    assertTrue(connected > 300, "connections were tried: " + connected);
  }

  private static List<Connection> everything(Design design) {
    List<Connection> connections = new ArrayList<>();
    for (Component from : design.components()) {
      for (Component to : design.components()) {
        CATALOG.component(from.type()).orElseThrow().outputs().stream()
            .flatMap(output ->
                CATALOG.component(to.type()).orElseThrow().inputs().stream()
                    .map(input ->
                        Connection.of(
                            from.id() + output.id() + to.id() + input.id(),
                            new PortRef(from.id(), output.id()),
                            new PortRef(to.id(), input.id()))))
            .forEach(connections::add);
      }
    }
    return connections;
  }
}
