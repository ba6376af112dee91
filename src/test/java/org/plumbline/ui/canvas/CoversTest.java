package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.paint.Viewport;
import org.testfx.api.FxToolkit;

/// What is added is not left below the map, the zoom or the legend.
final class CoversTest {
  private static final ComponentType TYPE =
      Catalog.bundled().component("stream-ingestion").orElseThrow();

  private Easel easel;

  @BeforeEach
  void open() throws TimeoutException {
    easel =
        Easel.of(
            Sketch.design(
                card("events", "event-source", 96, 96), card("far", "data-store", 96, 2000)),
            Workbench.Theme.LIGHT);
    easel.doing(() -> easel.bench().wear(new Outfit(Workbench.Theme.LIGHT, 100, true)));
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void whatIsAddedFromThePaletteIsNotLeftBelowTheMapOrTheZoom() {
    for (Point at : List.of(new Point(520, 560), new Point(520, 640), new Point(700, 560))) {
      look(at);
      easel.doing(() -> easel.view().add(TYPE));
      assertUncovered(added());
      easel.doing(easel.session()::undo);
    }
  }

  @Test
  void whatIsAppendedByKeysIsNotLeftBelowTheMap() {
    look(new Point(520, 560));
    easel.doing(() -> easel.view().verbs().grow(new Point(1, 0)));
    easel.robot().push(KeyCode.ENTER);
    easel.doing(() -> {});
    assertUncovered(added());
  }

  @Test
  void nothingIsLeftBelowTheLegend() {
    Coloring stage = Coloring.in(easel.bench()).getFirst();
    easel.doing(() -> easel.view().lens().shade(Optional.of(stage)));
    assertTrue(easel.view().lookup(".legend-box").isVisible());
    look(new Point(20, 600));
    easel.doing(() -> easel.bench().homes().bring(List.of("events")));
    assertUncovered("events");
  }

  @Test
  void theViewStaysWhereAllOfItIsSeenAlready() {
    look(new Point(200, 300));
    Viewport before = easel.view().camera().now();
    easel.doing(() -> easel.view().add(TYPE));
    assertEquals(before, easel.view().camera().now());
  }

  @Test
  void whereAllIsSeenNoCardLiesBelowTheZoom() throws Exception {
    show(96, 1800);
    easel.doing(() -> easel.bench().wear(new Outfit(Workbench.Theme.LIGHT, 200, true)));
    easel.doing(easel.view()::fitAll);
    easel.design().components().forEach(each -> assertUncovered(each.id()));
  }

  @Test
  void whereAllIsSeenNoCardLiesBelowTheLegend() throws Exception {
    show(1800, 96);
    Coloring stage = Coloring.in(easel.bench()).getFirst();
    easel.doing(() -> easel.view().lens().shade(Optional.of(stage)));
    easel.doing(easel.view()::fitAll);
    easel.design().components().forEach(each -> assertUncovered(each.id()));
  }

  /// A design of two cards, one above, the other one far below, so far from the left.
  private void show(double above, double below) throws TimeoutException {
    close();
    easel =
        Easel.of(
            Sketch.design(
                card("events", "event-source", above, 96),
                card("corner", "data-store", below, 1400)),
            Workbench.Theme.LIGHT);
  }

  /// Selects the first card and has it seen with its corner there.
  private void look(Point at) {
    easel.doing(() -> {
      easel.view().camera().look(new Viewport(1, 96 - at.x(), 96 - at.y()));
      easel.session().select(List.of("events"));
    });
  }

  private String added() {
    return easel.design().components().getLast().id();
  }

  private void assertUncovered(String component) {
    Rect card = easel.design().component(component).orElseThrow().bounds();
    Rect seen = easel.view().camera().now().toScreen(card);
    assertTrue(easel.view().camera().screen().contains(seen), "seen as a whole: " + seen);
    for (String each : List.of(".minimap", ".zoom-bar", ".legend-box")) {
      Node part = easel.view().lookup(each);
      if (part instanceof Region there && there.isVisible()) {
        assertFalse(
            seen.intersects(
                new Rect(
                    there.getLayoutX(), there.getLayoutY(), there.getWidth(), there.getHeight())),
            each + " covers " + component);
      }
    }
  }
}
