package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.edit.Sketch;
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

  /// The canvas becomes as high, as it does when a panel below it opens.
  private static void heighten(Easel easel, double height) {
    easel.doing(() -> easel.view().setMaxHeight(height));
    easel.doing(() -> easel.view().getScene().getRoot().layout());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
