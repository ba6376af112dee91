package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Why a connection may not end where the pointer is.
final class ReasonTest {
  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void aLongReasonIsReadAsAWholeOnASmallCanvas() throws TimeoutException {
    Component from = component("from", "retraining-trigger", 100);
    Component to = component("to", "dashboard", 560);
    Easel easel = Easel.of(Sketch.design(from, to), Workbench.Theme.LIGHT);
    easel.doing(() -> easel.view().getScene().getWindow().setWidth(420));
    easel.doing(() -> easel.session().select(List.of("from")));
    easel.doing(() -> easel.view().verbs().connect());
    easel.robot().push(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    Label reason = (Label) easel.view().lookup(".reason");
    assertTrue(reason.isVisible());
    assertEquals(reason.getText(), ((Text) reason.lookup(".text")).getText().replace('\n', ' '));
    Bounds place = reason.getBoundsInParent();
    assertTrue(easel.view().getLayoutBounds().contains(place), place.toString());
  }

  private static Component component(String id, String type, double y) {
    return Component.of(id, Catalog.bundled().component(type).orElseThrow(), new Point(100, y))
        .withName("The one that has the longest of names");
  }
}
