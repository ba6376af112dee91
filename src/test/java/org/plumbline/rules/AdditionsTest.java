package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.rules.Addition.Need;

/// What is offered when somebody asks what to add.
class AdditionsTest {
  private static final Connecting CONNECTING = new Connecting(Catalog.bundled());

  private static final Design SERVED =
      design(
          component("store", "feature-store"),
          component("serve", "online-serving"),
          connection("store.online", "serve.features"));

  @Test
  void aBlankPageIsOfferedTheLifecycleFromItsBeginning() {
    List<Addition> offered = CONNECTING.additions(Design.titled("Blank"), List.of());
    assertEquals("sources", offered.getFirst().type().stage().id());
    assertTrue(offered.stream().noneMatch(each -> each.type().stage().id().equals("platform")));
  }

  @Test
  void whatWouldMendAFindingComesFirstAndSaysWhich() {
    Finding finding =
        new Finding(
            "no-service-monitoring",
            Severity.WARNING,
            List.of("serve"),
            "Nobody watches “serve”.",
            "",
            "");
    Addition first = CONNECTING.additions(SERVED, List.of(finding)).getFirst();
    assertEquals("service-monitor", first.type().id());
    assertEquals(Need.MENDS, first.need());
    assertEquals("Nobody watches “serve”.", first.reason());
    assertEquals(Optional.of("serve"), first.beside());
  }

  @Test
  void thenComesWhatFillsAStageOfTheLifecycle() {
    List<Addition> offered = CONNECTING.additions(SERVED, List.of());
    assertEquals(Need.STAGE, offered.getFirst().need());
    List<Need> needs = offered.stream().map(Addition::need).toList();
    assertEquals(needs.stream().sorted().toList(), needs);
    assertFalse(
        offered.stream()
            .filter(each -> each.need() == Need.STAGE)
            .anyMatch(each -> each.type().stage().id().equals("serving")));
  }

  @Test
  void onlyWhatMayStandBesideSomethingIsOffered() {
    Design lone = design(component("store", "feature-store"));
    for (Addition each : CONNECTING.additions(lone, List.of())) {
      Neighbour neighbour = each.neighbour().orElseThrow();
      Design after =
          neighbour
              .add(lone, each.beside().orElseThrow(), new org.plumbline.geom.Point(400, 0))
              .apply(lone);
      assertTrue(
          CONNECTING.findings(after).now().stream()
              .noneMatch(finding -> finding.severity() == Severity.ERROR),
          each.type().id());
      assertFalse(each.reason().isBlank());
    }
  }
}
