package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
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
    Node divider =
        trial.window().panels().getChildrenUnmodifiable().stream()
            .filter(each -> each.getStyleClass().contains("split-pane-divider"))
            .findFirst()
            .orElseThrow();
    double from = WindowTrial.fx(() -> divider.localToScene(0, 100).getX());
    WindowTrial.fx(() -> {
      Event.fireEvent(divider, at(MouseEvent.MOUSE_PRESSED, from));
      Event.fireEvent(divider, at(MouseEvent.MOUSE_DRAGGED, from + by));
      Event.fireEvent(divider, at(MouseEvent.MOUSE_RELEASED, from + by));
      return by;
    });
    trial.settle();
    trial.settle();
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
