package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Look;
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

  @Test
  void whatIsEditedCanBeReadHoweverFarAwayAndHowLargeWordsAre() throws TimeoutException {
    Note note =
        new Note(
            "why",
            "Both ways over the bus, so that either side may stop and catch up later.",
            "",
            new Rect(0, 200, 176, 96),
            List.of(),
            Extras.NONE);
    Design design =
        Sketch.design(Sketch.component("orders", "operational-database")).withNotes(List.of(note));
    Easel easel = Easel.of(design, Workbench.Theme.LIGHT);
    Outfit large = new Outfit(Workbench.Theme.LIGHT, 200, true);
    easel.doing(() -> {
      easel.bench().wear(large);
      Look.dress(easel.view().getScene(), large);
      easel.view().zoomTo(0.35);
    });
    easel.doing(() -> easel.view().rename("orders"));
    TextField name = (TextField) easel.view().lookup(".name-editor");
    assertTrue(name.getHeight() >= textHeight(name), name.getHeight() + " " + textHeight(name));
    easel.robot().push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    easel.doing(() -> easel.view().rename("why"));
    TextArea words = (TextArea) easel.view().lookup(".name-editor");
    assertTrue(words.getHeight() >= textHeight(words), words.getHeight() + " " + textHeight(words));
    double width = words.lookup(".text").getLayoutBounds().getWidth();
    assertTrue(width <= words.getWidth(), width + " " + words.getWidth());
    assertTrue(words.getBoundsInParent().getMinX() >= 0);
  }

  @Test
  void aLabelIsEditedWhereItStandsAndSaysWhatIsSeenWhileItIsEmpty() throws TimeoutException {
    Component orders = at("orders", "operational-database", 0, 0);
    Component extract = at("extract", "batch-ingestion", 900, 120);
    Design design =
        Sketch.design(orders, extract, Sketch.connection("orders.records", "extract.source"));
    Easel easel = Easel.of(design, Workbench.Theme.LIGHT);
    Mark.Text seen =
        easel.view().sight().drawing().figures().stream()
            .filter(each -> each.kind() == Figure.Kind.CONNECTION)
            .flatMap(each -> each.marks().stream())
            .filter(Mark.Text.class::isInstance)
            .map(Mark.Text.class::cast)
            .findFirst()
            .orElseThrow();
    easel.doing(() -> easel.view().rename(easel.design().connections().getFirst().id()));
    TextField field = (TextField) easel.view().lookup(".name-editor");
    assertEquals(seen.text(), field.getPromptText());
    assertEquals("", field.getText());
    Point at = easel.view().camera().now().toScreen(seen.at());
    Bounds there = field.getBoundsInParent();
    assertEquals(at.x(), there.getCenterX(), 2);
    assertEquals(at.y() - seen.size() / 3, there.getCenterY(), 2);
  }

  private static Component at(String id, String type, double x, double y) {
    return Component.of(id, Catalog.bundled().component(type).orElseThrow(), new Point(x, y));
  }

  private static double textHeight(TextInputControl field) {
    Node text = field.lookup(".text");
    return text.getLayoutBounds().getHeight();
  }
}
