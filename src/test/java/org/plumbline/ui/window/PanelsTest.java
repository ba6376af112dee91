package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.ui.settings.Settings.PanelSizes;
import org.plumbline.ui.window.Panels.Side;

class PanelsTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.on(folder, Design.titled("One"));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void panelsAreAsWideAsTheyWereRememberedWhateverSizeTheWindowGets() {
    assertWidths(232, 280);
    for (int wide : new int[] {1300, 900}) {
      resize(wide);
      assertWidths(232, 280);
      assertEquals(158, below(), 4);
    }
  }

  @Test
  void nothingButThePointerChangesWhatIsRemembered() {
    resize(1400);
    resize(640);
    resize(990);
    trial.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    trial.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    trial.run("view.larger");
    trial.run("view.smaller");
    assertEquals(PanelSizes.STANDARD, remembered());
    drawDivider(60);
    assertEquals(292, remembered().left().size(), 6);
    resize(1500);
    assertWidths(292, 280);
  }

  @Test
  void aPanelLeavesTheCanvasMostOfASmallWindow() {
    resize(1500);
    drawDivider(300);
    resize(1000);
    assertEquals(400, trial.window().side().getWidth(), 6);
    assertEquals(532, remembered().left().size(), 6);
    resize(1500);
    assertWidths(532, 280);
  }

  @Test
  void aPanelThatWasFoldedAwayWhileTheWindowGrewComesBackAsItWas() {
    trial.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    resize(1500);
    trial.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertWidths(232, 280);
    assertTrue(WindowTrial.fx(() -> trial.window().panels().open(Side.LEFT)));
  }

  @Test
  void aPanelIsNotForgottenWhereAnotherOneIsDrawn() {
    Region canvas = new Region();
    canvas.setMinWidth(300);
    Panels panels =
        WindowTrial.fx(() ->
            new Panels(
                new Panels.Places(canvas, new Region(), new Region(), new Region(), new Region()),
                PanelSizes.STANDARD));
    WindowTrial.fx(() -> {
      new Scene(panels, 600, 500);
      lay(panels);
      draw(dividers(panels).getLast(), 20);
      lay(panels);
      return true;
    });
    assertEquals(PanelSizes.STANDARD.left(), panels.sizes().left());
    assertNotEquals(PanelSizes.STANDARD.right(), panels.sizes().right());
  }

  @Test
  void theStoryIsAsHighAsItWasRememberedHoweverItIsUnfolded() {
    WindowTrial.fx(() -> {
      trial.window().scene().getWindow().setHeight(900);
      return true;
    });
    for (int n = 0; n < 2; n++) {
      trial.run("view.story");
      trial.settle();
      trial.settle();
      assertEquals(
          PanelSizes.STANDARD.story().size(), trial.window().telling().strip().getHeight(), 6);
      assertEquals(158, below(), 4);
      trial.run("view.story");
    }
  }

  private static void lay(Panels panels) {
    panels.applyCss();
    panels.resize(600, 500);
    panels.layout();
  }

  private PanelSizes remembered() {
    return WindowTrial.fx(() -> trial.window().panels().sizes());
  }

  private double below() {
    trial.settle();
    return ((Region) trial.window().panels().lookup(".bottom-panel")).getHeight();
  }

  private void assertWidths(double left, double right) {
    assertEquals(left, trial.window().side().getWidth(), 6);
    assertEquals(right, trial.window().inspector().getWidth(), 6);
  }

  private void resize(double wide) {
    WindowTrial.fx(() -> {
      trial.window().scene().getWindow().setX(0);
      trial.window().scene().getWindow().setWidth(wide);
      return wide;
    });
    trial.settle();
    trial.settle();
  }

  private void drawDivider(double by) {
    trial.settle();
    Node divider = dividers(trial.window().panels()).getFirst();
    WindowTrial.fx(() -> {
      draw(divider, by);
      return by;
    });
    trial.settle();
    trial.settle();
  }

  private static List<Node> dividers(Panels panels) {
    return panels.getChildrenUnmodifiable().stream()
        .filter(each -> each.getStyleClass().contains("split-pane-divider"))
        .sorted(Comparator.comparingDouble(Node::getLayoutX))
        .toList();
  }

  private static void draw(Node divider, double by) {
    double from = divider.localToScene(0, 100).getX();
    Event.fireEvent(divider, at(MouseEvent.MOUSE_PRESSED, from));
    Event.fireEvent(divider, at(MouseEvent.MOUSE_DRAGGED, from + by));
    Event.fireEvent(divider, at(MouseEvent.MOUSE_RELEASED, from + by));
  }

  /// The divider is too thin to be met by a robot.
  private static MouseEvent at(EventType<MouseEvent> type, double x) {
    return new MouseEvent(
        type,
        x,
        400,
        x,
        400,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        null);
  }
}
