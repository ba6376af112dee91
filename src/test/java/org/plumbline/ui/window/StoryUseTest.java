package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
  void nothingIsLitAnyMoreWhenTheDraftIsUndone() {
    trial.run("story.draft");
    assertTrue(WindowTrial.fx(() -> trial.window().canvas().lens().isLit()));
    trial.run("edit.undo");
    trial.settle();
    assertEquals(List.of(), trial.design().story());
    assertFalse(WindowTrial.fx(() -> trial.window().canvas().lens().isLit()));
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
  void theStripShowsTheStepAtWhichAPresentationEnded() throws Exception {
    trial.run("story.draft");
    int many = trial.design().story().size();
    trial.run("view.story");
    trial.settle();
    trial.press(KeyCode.F5);
    for (int n = 1; n < many; n++) {
      trial.press(KeyCode.RIGHT);
    }
    trial.press(KeyCode.ESCAPE);
    trial.run("view.story");
    trial.until(() -> WindowTrial.fx(() -> isSeen(many - 1)));
  }

  /// Whether a step is seen in the strip.
  private boolean isSeen(int step) {
    ListView<?> list = (ListView<?>) trial.find("#story-steps");
    return list.lookupAll(".list-cell").stream()
        .map(each -> (ListCell<?>) each)
        .filter(each -> each.getIndex() == step && each.isVisible())
        .map(each -> list.sceneToLocal(each.localToScene(each.getBoundsInLocal())))
        .anyMatch(each -> each.getMinX() >= 0 && each.getMinX() < list.getWidth());
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

  @Test
  void aStepIsDraggedToAnotherPlace() {
    trial.run("story.draft");
    List<StoryStep> before = trial.design().story();
    drag(1, 0);
    assertEquals(before.get(1), trial.design().story().get(0));
    assertEquals(before.get(0), trial.design().story().get(1));
    drag(0, 0);
    assertEquals(before.get(1), trial.design().story().get(0), "a click moves nothing");
  }

  @Test
  void whatIsTypedInAStepWhileItIsDraggedIsNeitherLostNorInTheWay() {
    trial.run("story.draft");
    List<String> before = trial.design().story().stream().map(StoryStep::id).toList();
    WindowTrial.fx(() -> {
      trial.window().telling().strip().choose(1);
      return true;
    });
    trial.settle();
    trial.type("#step-title", "Typed and not yet taken");
    drag(1, 0);
    List<StoryStep> after = trial.design().story();
    assertEquals(
        List.of(before.get(1), before.get(0), before.get(2)),
        after.subList(0, 3).stream().map(StoryStep::id).toList());
    assertEquals("Typed and not yet taken", after.getFirst().title());
  }

  @Test
  void whileItIsFoldedTheStripDoesNotFollowAndIsRightOnceItIsSeen() {
    trial.run("story.draft");
    trial.run("view.story");
    ListView<?> list = WindowTrial.fx(() -> list(trial.window().telling().strip()));
    int many = list.getItems().size();
    trial.run("story.remove");
    assertEquals(many - 1, trial.design().story().size());
    trial.run("edit.undo");
    trial.run("edit.undo");
    assertEquals(List.of(), trial.design().story());
    assertFalse(list.getItems().isEmpty(), "nobody sees it");
    trial.run("view.story");
    trial.settle();
    assertTrue(list.getItems().isEmpty());
  }

  private static ListView<?> list(javafx.scene.Parent strip) {
    return (ListView<?>) strip.lookup("#story-steps");
  }

  /// Drags a step by its left edge to the left edge of another one.
  private void drag(int from, int to) {
    Point2D start = edge(from);
    Point2D end = edge(to);
    trial.robot.moveTo(start).press(MouseButton.PRIMARY);
    for (int n = 1; n <= 5; n++) {
      trial.robot.moveTo(start.interpolate(end, n / 5.0));
    }
    trial.robot.release(MouseButton.PRIMARY);
    trial.settle();
  }

  private Point2D edge(int step) {
    return WindowTrial.fx(() ->
        trial.find("#story-steps").lookupAll(".list-cell").stream()
            .map(each -> (ListCell<?>) each)
            .filter(each -> each.getIndex() == step && each.isVisible())
            .findFirst()
            .map(each -> each.localToScreen(12, each.getHeight() / 2))
            .orElseThrow());
  }

  private StoryStep only() {
    assertEquals(1, trial.design().story().size());
    return trial.design().story().getFirst();
  }
}
