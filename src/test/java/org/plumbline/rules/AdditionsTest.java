package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.geom.Point;
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
    List<Addition> offered = CONNECTING.additions(Design.titled("Blank"), Review.NOTHING, Set.of());
    assertEquals("sources", offered.getFirst().type().stage().id());
    assertTrue(offered.stream().noneMatch(each -> each.type().stage().id().equals("platform")));
  }

  @Test
  void whatWouldMendAFindingComesFirstAndSaysWhich() {
    Finding finding = watched("serve");
    Addition first = CONNECTING.additions(SERVED, found(finding), Set.of()).getFirst();
    assertEquals("service-monitor", first.type().id());
    assertEquals(Need.MENDS, first.need());
    assertEquals("Nobody watches “serve”.", first.reason());
    assertEquals(Optional.of("serve"), first.beside());
  }

  @Test
  void whatMendsTheSelectionComesBeforeWhatMendsAnythingElse() {
    Finding other = watched("serve");
    Finding own =
        new Finding(
            "no-experiment-tracking", Severity.WARNING, List.of("train"), "No record.", "", "");
    Design design = SERVED.withComponents(both(SERVED, component("train", "model-trainer")));
    List<Finding> findings = List.of(other, own);
    assertEquals("service-monitor", first(design, found(findings), Set.of()).type().id());
    Addition first = first(design, found(findings), Set.of("train"));
    assertEquals("experiment-tracker", first.type().id());
    assertEquals("No record.", first.reason());
  }

  @Test
  void whatGivesTheSelectedComponentWhatItLacksComesFirstAndSaysWhat() {
    Design design = SERVED.withComponents(both(SERVED, component("clean", "data-cleaning")));
    Review review = Review.of(new Checks(Catalog.bundled()), design, LocalDate.of(2026, 1, 1));
    List<Addition> offered = CONNECTING.additions(design, review, Set.of("clean"));
    Addition first = offered.getFirst();
    assertEquals(Optional.of("clean"), first.beside());
    Neighbour neighbour = first.neighbour().orElseThrow();
    assertEquals(Neighbour.Side.BEFORE, neighbour.side());
    assertTrue(neighbour.input().required());
    assertTrue(first.reason().contains("clean"), first.reason());
    Design after = neighbour.add(design, "clean", new Point(400, 0)).apply(design);
    assertTrue(
        Review.of(new Checks(Catalog.bundled()), after, LocalDate.of(2026, 1, 1))
            .found()
            .open()
            .now()
            .stream()
            .noneMatch(each ->
                each.rule().equals("required-input-missing") && each.elements().contains("clean")),
        "it has been mended");
  }

  @Test
  void whatIsOfferedForAMissingInputIsConnectedToThatInput() {
    Design design =
        design(
            component("serve", "online-serving"),
            component("watch", "quality-monitor"),
            connection("serve.predictions", "watch.predictions"));
    Review review = Review.of(new Checks(Catalog.bundled()), design, LocalDate.of(2026, 1, 1));
    List<Addition> offered = CONNECTING.additions(design, review, Set.of("watch"));
    Addition people =
        offered.stream()
            .filter(each -> each.type().id().equals("human-review"))
            .findFirst()
            .orElseThrow();
    assertEquals(Need.MENDS, people.need());
    assertEquals("truth", people.neighbour().orElseThrow().input().id());
  }

  private static Addition first(Design design, Review review, Set<String> about) {
    return CONNECTING.additions(design, review, about).getFirst();
  }

  private static List<Component> both(Design design, Component other) {
    List<Component> all = new ArrayList<>(design.components());
    all.add(other);
    return all;
  }

  private static Review found(Finding finding) {
    return found(List.of(finding));
  }

  private static Review found(List<Finding> findings) {
    Checked checked = new Checked(findings, List.of());
    return new Review(new Accepting(checked, List.of()), Remedies.NONE, Optional.empty());
  }

  private static Finding watched(String element) {
    return new Finding(
        "no-service-monitoring",
        Severity.WARNING,
        List.of(element),
        "Nobody watches “serve”.",
        "",
        "");
  }

  @Test
  void thenComesWhatFillsAStageOfTheLifecycle() {
    List<Addition> offered = CONNECTING.additions(SERVED, Review.NOTHING, Set.of());
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
    for (Addition each : CONNECTING.additions(lone, Review.NOTHING, Set.of())) {
      Neighbour neighbour = each.neighbour().orElseThrow();
      Design after =
          neighbour.add(lone, each.beside().orElseThrow(), new Point(400, 0)).apply(lone);
      assertTrue(
          CONNECTING.findings(after).now().stream()
              .noneMatch(finding -> finding.severity() == Severity.ERROR),
          each.type().id());
      assertFalse(each.reason().isBlank());
    }
  }
}
