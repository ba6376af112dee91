package org.plumbline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Stage;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.StoryStep;
import org.plumbline.store.Templates;

/// A first story along the data.
class DraftTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void eachTemplateHasADraftOfFourToEightStepsInTheOrderOfTheLifecycle() {
    for (Templates.Template template : Templates.all(CATALOG)) {
      Design design = template.design();
      List<StoryStep> draft = Draft.of(design, CATALOG);
      assertTrue(draft.size() >= 4 && draft.size() <= 8, template.id() + ": " + draft.size());
      int before = 0;
      for (StoryStep step : draft) {
        for (Component each : components(design, step)) {
          Stage stage = CATALOG.component(each.type()).orElseThrow().stage();
          assertTrue(stage.order() >= before, template.id() + ": " + each.name());
        }
        before =
            components(design, step).stream()
                .mapToInt(each -> CATALOG.component(each.type()).orElseThrow().stage().order())
                .max()
                .orElse(before);
        assertFalse(step.say().isBlank());
        assertFalse(step.say().contains("{"), step.say());
        assertTrue(Elements.ids(design).containsAll(step.focus()));
      }
      assertEquals(
          draft.size(), draft.stream().map(StoryStep::title).distinct().count(), template.id());
    }
  }

  @Test
  void noComponentIsToldTwiceAndConnectionsInTheLightHaveBothEndsThere() {
    for (Templates.Template template : Templates.all(CATALOG)) {
      Set<String> told = new HashSet<>();
      for (StoryStep step : Draft.of(template.design(), CATALOG)) {
        for (String id : step.focus()) {
          assertTrue(told.add(id), id);
        }
        template.design().connections().stream()
            .filter(each -> step.focus().contains(each.id()))
            .forEach(each -> assertTrue(step.focus().containsAll(ends(each))));
      }
    }
  }

  @Test
  void whatLeadsFromNoSourceToAnybodyIsLeftOut() {
    Design way =
        design(
            component("orders", "operational-database"),
            component("load", "batch-ingestion"),
            component("lake", "data-store"),
            component("dashboard", "dashboard"),
            component("boss", "stakeholder"),
            component("aside", "feature-store"));
    Design wired =
        way.withConnections(
            List.of(
                connection("orders.records", "load.source"),
                connection("load.landed", "lake.raw"),
                connection("lake.raw-out", "dashboard.metrics"),
                connection("dashboard.view", "boss.reports")));
    List<StoryStep> draft = Draft.of(wired, CATALOG);
    List<String> focus = draft.stream().flatMap(each -> each.focus().stream()).toList();
    assertFalse(focus.contains("aside"));
    assertTrue(focus.containsAll(List.of("orders", "load", "lake", "dashboard", "boss")));
    assertTrue(draft.getFirst().say().contains("orders"), draft.getFirst().say());
  }

  @Test
  void aSmallDesignIsToldPartByPartAndAnEmptyOneNotAtAll() {
    Design two =
        design(component("orders", "operational-database"), component("clicks", "event-source"));
    List<StoryStep> draft = Draft.of(two, CATALOG);
    assertEquals(2, draft.size());
    assertEquals(List.of("orders"), draft.getFirst().focus());
    assertEquals(List.of(), Draft.of(Design.titled("Blank"), CATALOG));
    assertEquals(List.of(), Draft.of(design(component("x", "no-such-type")), CATALOG));
  }

  @Test
  void stepsHaveIdsThatNothingInTheDesignHas() {
    for (Templates.Template template : Templates.all(CATALOG)) {
      Set<String> taken = new HashSet<>(Elements.ids(template.design()));
      Draft.of(template.design(), CATALOG).forEach(each -> assertTrue(taken.add(each.id())));
    }
  }

  private static List<String> ends(Connection connection) {
    return List.of(connection.from().component(), connection.to().component());
  }

  private static List<Component> components(Design design, StoryStep step) {
    return design.components().stream().filter(each -> step.focus().contains(each.id())).toList();
  }
}
