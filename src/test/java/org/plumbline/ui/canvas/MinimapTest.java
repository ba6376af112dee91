package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Component;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The map in the corner in a window of changing size.
final class MinimapTest {
  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void theMapFollowsTheSizeOfTheCanvas() throws TimeoutException {
    Easel easel =
        Easel.of(
            Sketch.design(
                card("near", "event-source", 96, 96), card("far", "online-serving", 700, 500)),
            Workbench.Theme.LIGHT);
    Node map = easel.view().lookup(".minimap");
    Node frame = easel.view().lookup(".minimap-frame");
    assertFalse(map.isVisible(), "all of it can be seen");
    heighten(easel, 400);
    assertTrue(map.isVisible(), "some of it cannot be seen any more");
    double before = frame.getLayoutBounds().getHeight();
    heighten(easel, 200);
    double after = frame.getLayoutBounds().getHeight();
    assertTrue(after < before - 10, after + " is not less than " + before);
    heighten(easel, Easel.HEIGHT);
    assertFalse(map.isVisible());
  }

  @Test
  void whatIsRevealedDoesNotLieBelowTheMap() throws TimeoutException {
    Component near = card("near", "event-source", 96, 96);
    Component corner = card("corner", "online-serving", Easel.WIDTH - 250, Easel.HEIGHT - 150);
    Component far = card("far", "model-trainer", 3000, 3000);
    Easel easel = Easel.of(Sketch.design(near, corner, far), Workbench.Theme.LIGHT);
    Bounds map = easel.view().lookup(".minimap").getBoundsInParent();
    Rect shown = new Rect(map.getMinX(), map.getMinY(), map.getWidth(), map.getHeight());
    assertTrue(place(easel, corner).intersects(shown), "it lies below the map before");
    easel.doing(() -> easel.view().reveal("corner"));
    Rect after = place(easel, corner);
    assertFalse(after.intersects(shown), after + " " + shown);
    assertTrue(after.y() > 0);
    // What can be seen already does not move.
    easel.doing(() -> easel.view().reveal("corner"));
    assertEquals(after, place(easel, corner));
  }

  private static Rect place(Easel easel, Component card) {
    return easel.view().camera().now().toScreen(card.bounds());
  }

  /// The canvas becomes as high, as it does when a panel below it opens.
  private static void heighten(Easel easel, double height) {
    easel.doing(() -> easel.view().setMaxHeight(height));
    easel.doing(() -> easel.view().getScene().getRoot().layout());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
