package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.store.Templates;

/// Somebody sees the program for the first time.
class TourTest {
  private static final Design TEMPLATE = Templates.all(WindowTrial.CATALOG).getFirst().design();

  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void start() throws Exception {
    trial = WindowTrial.desk(folder);
    from(TEMPLATE);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void fiveStepsLeadThroughTheWindowByKeysAlone() {
    for (int n = 1; n <= 5; n++) {
      assertTrue(says(n + " of 5"), "step " + n);
      trial.press(KeyCode.ENTER);
    }
    assertFalse(isThere());
    assertTrue(trial.window().canvas().isFocused());
  }

  @Test
  void onAnEmptyDesignItIsOfferedOnATemplate() {
    from(Design.titled("Empty"));
    trial.run("help.tour");
    assertFalse(isThere(), "there is no system to be shown");
    assertTrue(trial.window().notices().shown().isPresent());
    trial.robot.clickOn("Take the tour on a template");
    trial.settle();
    assertFalse(trial.design().isBlank());
    assertTrue(isThere());
  }

  @Test
  void whateverItShowsIsThere() {
    WindowTrial.fx(() -> {
      trial.window().panels().toggle(Panels.Side.BOTTOM);
      return true;
    });
    trial.robot.clickOn("#tour-next");
    trial.robot.clickOn("#tour-next");
    assertTrue(trial.window().panels().open(Panels.Side.BOTTOM));
  }

  @Test
  void itStandsInNobodysWay() {
    int before = trial.design().components().size();
    WindowTrial.fx(() -> {
      trial.session().select(java.util.List.of(TEMPLATE.components().getFirst().id()));
      trial.window().canvas().requestFocus();
      return true;
    });
    trial.press(KeyCode.DELETE);
    assertEquals(before - 1, trial.design().components().size());
    assertTrue(isThere());
  }

  @Test
  void itIsSkippedByOneKeyAndNotShownTwice() {
    trial.press(KeyCode.ESCAPE);
    assertFalse(isThere());
    from(TEMPLATE);
    assertFalse(isThere());
    trial.run("help.tour");
    assertTrue(isThere());
  }

  private void from(Design design) {
    WindowTrial.fx(() -> {
      trial.desk.startFrom(design);
      return true;
    });
    trial.settle();
  }

  private boolean isThere() {
    return trial.window().scene().getRoot().lookup("#tour") != null;
  }

  private boolean says(String words) {
    return trial.robot.lookup(".tour .label").queryAll().stream()
        .anyMatch(each -> each instanceof Labeled label && words.equals(label.getText()));
  }
}
