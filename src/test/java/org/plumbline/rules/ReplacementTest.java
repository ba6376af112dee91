package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;

/// What becomes of connections when a component is made one of another type.
class ReplacementTest {
  private static final Connecting CONNECTING = new Connecting(Catalog.bundled());

  private static final String IN = "orders-records-load-source";

  private static final Design DESIGN =
      design(
          component("orders", "operational-database"),
          component("load", "batch-ingestion"),
          component("clean", "data-cleaning"),
          connection("orders.records", "load.source"),
          connection("load.landed", "clean.raw"));

  @Test
  void legalConnectionsStay() {
    Replacement stream = by("load", "stream-ingestion");
    Design after = stream.edit().apply(DESIGN);
    assertEquals("stream-ingestion", after.component("load").orElseThrow().type());
    assertEquals("clean", after.connection("load-landed-clean-raw").orElseThrow().to().component());
    assertTrue(CONNECTING.findings(after).now().stream().noneMatch(this::isRefusal));
  }

  @Test
  void whatWouldBecomeIllegalIsNamedAndGoes() {
    Replacement serving = by("load", "model-trainer");
    assertEquals(
        List.of(IN), serving.lost().stream().map(Connection::id).filter(IN::equals).toList());
    Design after = serving.edit().apply(DESIGN);
    assertTrue(after.connection(IN).isEmpty());
    assertEquals(after.connections().size(), DESIGN.connections().size() - serving.lost().size());
  }

  @Test
  void whateverReplacesItNoRefusalIsLeft() {
    for (String id : List.of("orders", "load", "clean")) {
      for (Replacement each : CONNECTING.replacements(DESIGN, DESIGN.component(id).orElseThrow())) {
        Design after = each.edit().apply(DESIGN);
        assertEquals(
            DESIGN.connections().stream().filter(own -> own.touches(id)).count(),
            each.kept() + each.lost().size());
        assertTrue(
            CONNECTING.findings(after).now().stream().noneMatch(this::isRefusal),
            id + " by " + each.type().id());
      }
    }
  }

  @Test
  void whatCostsNothingIsOfferedFirst() {
    List<Integer> costs =
        CONNECTING.replacements(DESIGN, DESIGN.component("load").orElseThrow()).stream()
            .map(each -> each.lost().size())
            .toList();
    assertEquals(costs.stream().sorted().toList(), costs);
    assertEquals(0, costs.getFirst());
  }

  private boolean isRefusal(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private static Replacement by(String id, String type) {
    return CONNECTING.replacements(DESIGN, DESIGN.component(id).orElseThrow()).stream()
        .filter(each -> each.type().id().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
