package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Component;
import org.plumbline.design.Design;

class PaletteUseTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.on(folder, Design.titled("Blank"));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void slashFocusesTheSearchWithoutTypingItself() {
    trial.press(KeyCode.SLASH);
    TextField search = (TextField) trial.find("#palette-search");
    assertTrue(search.isFocused());
    assertEquals("", search.getText());
  }

  @Test
  void enterInTheSearchAddsTheMatchThatIsLitUp() {
    trial.type("#palette-search", "model training");
    Labeled lit = (Labeled) trial.find("#palette-list .list-cell:selected");
    assertEquals("Model training", lit.getText());
    trial.press(KeyCode.ENTER);
    assertEquals(
        List.of("model-trainer"),
        trial.design().components().stream().map(Component::type).toList());
  }

  @Test
  void theListIsReachedAndUsedByKeys() {
    trial.type("#palette-search", "feature store");
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.ENTER);
    assertEquals(
        List.of("feature-store"),
        trial.design().components().stream().map(Component::type).toList());
  }

  @Test
  void doubleClickingAnEntryAddsIt() {
    trial.robot.doubleClickOn("Operational database");
    trial.settle();
    assertEquals(
        List.of("operational-database"),
        trial.design().components().stream().map(Component::type).toList());
  }

  @Test
  void draggingAnEntryToTheCanvasAddsItWhereItIsDropped() {
    trial.robot.drag("Operational database").dropTo(trial.window().canvas());
    trial.settle();
    assertEquals(1, trial.design().components().size());
    trial.robot.drag("Data validation").moveTo(trial.window().canvas());
    trial.press(KeyCode.ESCAPE);
    trial.robot.drop();
    trial.settle();
    assertEquals(1, trial.design().components().size());
  }
}
