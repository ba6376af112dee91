package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Boundary;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Names are edited where they stand.
final class NamingTest {
  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void theNameOfABoundaryIsEditedWhereItsTitleStands() throws TimeoutException {
    Boundary area = Sketch.boundary("area").withBounds(new Rect(96, 96, 480, 320));
    Easel easel = Easel.of(Sketch.design(area), Workbench.Theme.LIGHT);
    easel.doing(() -> easel.view().rename("area"));
    Bounds field = easel.view().lookup(".name-editor").getBoundsInParent();
    assertTrue(field.getMinY() > 370 && field.getMaxY() < 425, field.toString());
    assertTrue(field.getMinX() >= 96 && field.getMinX() < 110, field.toString());
    easel.doing(() -> ((TextField) easel.view().lookup(".name-editor")).setText("Serving"));
    easel.robot().push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Serving", easel.design().boundary("area").orElseThrow().name());
  }
}
