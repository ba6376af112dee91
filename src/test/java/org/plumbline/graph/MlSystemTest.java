package org.plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;

/// The words in which rules are put.
class MlSystemTest {
  private static MlSystem system(Design design) {
    return MlSystem.of(Wiring.of(design, Catalog.bundled()));
  }

  private static Part part(MlSystem system, String id) {
    return system.wiring().part(id).orElseThrow();
  }

  private static List<String> ids(MlSystem system, BitSet parts) {
    return system.chosen(parts, _ -> true).stream().map(Part::id).toList();
  }

  private static final Design LIFECYCLE =
      design(
          component("s", "operational-database"),
          component("i", "batch-ingestion"),
          component("c", "data-cleaning"),
          component("t", "model-trainer"),
          component("e", "model-evaluator"),
          component("p", "online-serving"),
          component("g", "api-gateway"),
          component("a", "client-application"),
          component("l", "inference-log"),
          component("m", "drift-monitor"),
          component("k", "kubernetes-cluster"),
          component("q", "accelerator-pool"),
          connection("s.records", "i.source"),
          connection("i.landed", "c.raw"),
          connection("c.clean", "t.data"),
          connection("t.model", "e.model"),
          connection("e.validated", "p.model"),
          connection("g.requests", "p.requests"),
          connection("a.requests", "g.requests"),
          connection("p.telemetry", "l.telemetry"),
          connection("l.records", "m.live"),
          connection("k.compute", "p.compute"),
          connection("q.compute", "k.compute"));

  @Test
  void aPathFollowsWhatOutputsAreMadeFrom() {
    MlSystem system = system(LIFECYCLE);
    Ways.Reached reached = system.ways().from(system.sources(), Kinds.DATA);
    assertEquals(List.of("i", "c", "t"), reached.parts().stream().map(Part::id).toList());
    assertTrue(reached.at(part(system, "t"), "data"));
    assertFalse(reached.at(part(system, "t"), "labels"));
  }

  @Test
  void aPathThatAvoidsATypeMayEndAtItButNotPassIt() {
    MlSystem system = system(LIFECYCLE);
    Ways.Reached reached = system.ways().from(system.sources(), Kinds.DATA, "data-cleaning");
    assertTrue(reached.at(part(system, "c")));
    assertFalse(reached.at(part(system, "t")));
  }

  @Test
  void whatComesBeforeIsFoundFromTheOtherEnd() {
    MlSystem system = system(LIFECYCLE);
    BitSet before = system.ways().into(List.of(part(system, "t")), Kinds.DATA, List.of("data"));
    assertEquals(List.of("s", "i", "c"), ids(system, before));
    assertTrue(
        system.ways().into(List.of(part(system, "t")), Kinds.DATA, List.of("labels")).isEmpty());
  }

  @Test
  void aPredictorKnowsItsOriginsItsAnswersAndItsWatchers() {
    MlSystem system = system(LIFECYCLE);
    Part predictor = part(system, "p");
    assertEquals(List.of("t"), system.origins(predictor).stream().map(Part::id).toList());
    assertEquals(List.of(predictor), system.served(part(system, "t")));
    assertEquals(List.of("g", "a"), ids(system, system.answers(predictor)));
    assertEquals(List.of("m"), system.watchers(predictor).stream().map(Part::id).toList());
  }

  @Test
  void hostsHaveHosts() {
    MlSystem system = system(LIFECYCLE);
    assertEquals(List.of("k", "q"), ids(system, system.hosts(part(system, "p"))));
    assertTrue(system.isHosted(part(system, "p"), List.of("accelerator-pool")));
    assertFalse(system.isHosted(part(system, "t"), List.of("accelerator-pool")));
  }
}
