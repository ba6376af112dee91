package org.plumbline.rules;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.CatalogException;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.ExtensionReader;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
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

  /// A type with every flag, no facet, and properties that are called as those of facets are and
  /// are something else.
  private static Catalog odd() throws CatalogException {
    String flags =
        Stream.of(Flag.values()).map(each -> "\"" + each.id() + "\"").collect(joining(","));
    String properties =
        CATALOG.facets().values().stream()
            .flatMap(facet -> facet.properties().stream())
            .map(each ->
                """
                {"id": "%s", "name": "Odd", "type": "%s", "default": %s, "help": ""}
                """
                    .formatted(
                        each.id(),
                        each.kind() == Property.Kind.BOOLEAN ? "text" : "boolean",
                        each.kind() == Property.Kind.BOOLEAN ? "\"\"" : "true"))
            .collect(joining(","));
    String pack =
        """
        {"format": "plumbline-catalog/1", "components": [
          {"id": "odd", "name": "Odd", "stage": "serving", "section": "S", "purpose": "P",
           "inputs": [{"id": "in", "name": "In", "accepts": ["features", "request", "model"]}],
           "outputs": [{"id": "out", "name": "Out", "type": "predictions"},
                       {"id": "calls", "name": "Calls", "type": "request"}],
           "properties": [%s], "flags": [%s]},
          {"id": "bare", "name": "Bare", "stage": "serving", "section": "S", "purpose": "P",
           "inputs": [], "outputs": [], "properties": [], "flags": [%s]}]}
        """
            .formatted(properties, flags, flags);
    return CATALOG.with(
        ExtensionReader.read(CATALOG, "odd", pack.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void noRuleThrowsAtTypesThatArePutTogetherOddly() throws CatalogException {
    Catalog catalog = odd();
    List<Component> components =
        Stream.of("odd", "bare", "client-application", "online-serving", "feature-store")
            .map(id -> Component.of(id, catalog.component(id).orElseThrow(), Point.ORIGIN))
            .toList();
    Design design =
        Design.titled("Odd")
            .withComponents(components)
            .withConnections(
                List.of(
                    Connection.of(
                        "a", PortRef.of("client-application.requests"), PortRef.of("odd.in")),
                    Connection.of("b", PortRef.of("feature-store.online"), PortRef.of("odd.in")),
                    Connection.of(
                        "c", PortRef.of("odd.calls"), PortRef.of("online-serving.requests")),
                    Connection.of(
                        "d", PortRef.of("odd.out"), PortRef.of("client-application.predictions"))));
    Checked checked = new Checks(catalog).of(design);
    Stream.concat(checked.now().stream(), checked.later().stream())
        .forEach(each -> assertNotEquals("internal-error", each.rule(), each.message()));
    assertTrue(
        checked.now().stream().anyMatch(each -> each.elements().contains("odd")),
        checked.now().toString());
    new Painter(catalog).paint(design, Style.LIGHT, Told.NOTHING);
  }
}
