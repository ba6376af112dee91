package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;
import org.plumbline.store.Templates;
import org.plumbline.ui.window.Panels.Side;

/// The story below the canvas, told by keys.
class StoryUseTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;
  private Design design = Design.titled("");

  @BeforeEach
  void open() throws Exception {
    design = Templates.find("realtime-feature-store", WindowTrial.CATALOG).orElseThrow();
    trial = WindowTrial.on(folder, design.withStory(List.of()));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void aStepIsMadeOfTheSelectionAndItsFieldsAreOneStepOfUndoEach() {
    String component = design.components().getFirst().id();
    trial.select(component);
    trial.press(KeyCode.SHORTCUT, KeyCode.M);
    assertTrue(WindowTrial.fx(() -> trial.window().panels().open(Side.STORY)));
    assertEquals(List.of(component), only().focus());
    assertEquals(design.components().getFirst().name(), only().title());
    trial.type("#step-title", "In the beginning");
    trial.type("#step-say", "There was a table.");
    trial.focus("#step-notes");
    assertEquals("In the beginning", only().title());
    assertEquals("There was a table.", only().say());
    trial.run("edit.undo");
    assertEquals("", only().say());
    assertEquals("In the beginning", only().title());
    trial.run("edit.undo");
    trial.run("edit.undo");
    assertEquals(List.of(), trial.design().story());
  }

  @Test
  void whatIsTypedIsSavedWithoutLeavingTheField() throws Exception {
    trial.select(design.components().getFirst().id());
    trial.run("story.add");
    trial.type("#step-notes", "Ask who knows");
    trial.answers.place = Optional.of(folder.resolve("told.json"));
    trial.press(KeyCode.SHORTCUT, KeyCode.S);
    trial.until(() -> java.nio.file.Files.exists(folder.resolve("told.json")));
    assertTrue(
        java.nio.file.Files.readString(folder.resolve("told.json")).contains("Ask who knows"));
  }

  @Test
  void aDraftIsOneStepAndItsStepsAreMovedCopiedAndDeletedByKeys() {
    trial.run("story.draft");
    int many = trial.design().story().size();
    assertTrue(many >= 4);
    String first = trial.design().story().getFirst().title();
    trial.focus("#story-steps");
    trial.press(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(first, trial.design().story().get(1).title());
    trial.press(KeyCode.ALT, KeyCode.LEFT);
    trial.press(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(first, trial.design().story().getFirst().title());
    trial.run("story.duplicate");
    assertEquals(first, trial.design().story().get(1).title());
    trial.focus("#story-steps");
    trial.press(KeyCode.DELETE);
    assertEquals(many, trial.design().story().size());
    for (int n = 0; n < 4; n++) {
      trial.run("edit.undo");
    }
    assertEquals(many, trial.design().story().size());
    trial.run("edit.undo");
    assertEquals(List.of(), trial.design().story());
  }

  @Test
  void deletingAStepLeavesTheElementsThatAreSelected() {
    trial.select(design.components().getFirst().id());
    trial.run("story.add");
    trial.focus("#story-steps");
    trial.press(KeyCode.DELETE);
    assertEquals(List.of(), trial.design().story());
    assertEquals(design.components(), trial.design().components());
  }

  @Test
  void theChosenStepIsLitOnTheCanvasUntilTheStripIsFoldedAway() {
    trial.run("story.draft");
    assertTrue(WindowTrial.fx(() -> trial.window().canvas().lens().isLit()));
    trial.focus("#story-steps");
    trial.press(KeyCode.RIGHT);
    assertEquals(1, WindowTrial.fx(() -> trial.window().telling().strip().at()));
    trial.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    trial.settle();
    assertFalse(WindowTrial.fx(() -> trial.window().canvas().lens().isLit()));
  }

  @Test
  void theFocusIsSetFromTheSelectionAndPicturesAreThere() throws Exception {
    trial.run("story.draft");
    String last = design.components().getLast().id();
    trial.select(last);
    trial.run("story.focus");
    assertEquals(List.of(last), trial.design().story().getFirst().focus());
    trial.until(() ->
        trial.robot.lookup(".step-picture .image-view").queryAll().stream()
            .anyMatch(each -> ((javafx.scene.image.ImageView) each).getImage() != null));
    ListView<?> list = (ListView<?>) trial.find("#story-steps");
    assertEquals(trial.design().story().size(), list.getItems().size());
  }

  private StoryStep only() {
    assertEquals(1, trial.design().story().size());
    return trial.design().story().getFirst();
  }
}
