package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.design.Variant;
import org.plumbline.edit.AddVariant;
import org.plumbline.edit.Edit;
import org.plumbline.edit.ReadAgain;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RetitleDesign;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.store.DesignReader;

/// What a fix would do is seen on the canvas while somebody looks at it, by pointer and by keys,
/// and is gone afterwards.
class OffersUseTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;
  private Design start;

  @BeforeEach
  void open() throws Exception {
    start = design();
    trial = WindowTrial.on(folder, start);
    trial.until(() -> trial.robot.lookup("#findings-list .fix").queryAll().size() > 1);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void theGhostsAreThereWhileThePointerIsOnAFix() {
    assertEquals(List.of(), offered());
    trial.robot.moveTo(fix());
    trial.settle();
    assertTrue(offered().size() >= 2, offered()::toString);
    assertEquals(start, trial.design());
    assertEquals(start, WindowTrial.fx(() -> trial.session().shown()));
    trial.robot.moveTo(trial.find(".findings-header"));
    trial.settle();
    assertEquals(List.of(), offered());
    assertEquals(start, trial.design());
  }

  @Test
  void theGhostsAreThereWhileAFixHasTheFocusAndEscapeEndsThem() {
    focus();
    assertFalse(offered().isEmpty());
    trial.press(KeyCode.ESCAPE);
    assertEquals(List.of(), offered());
    assertEquals(start, trial.design());
    focus();
    assertFalse(offered().isEmpty());
    trial.press(KeyCode.SPACE);
    assertEquals(List.of(), offered());
    assertTrue(trial.design().components().size() > start.components().size());
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(start, trial.design());
  }

  @Test
  void afterAFixNothingSlidesBelowThePointerUntilItLeavesTheList() throws Exception {
    List<String> before = rows();
    trial.robot.clickOn(fix());
    trial.until(() -> rows().stream().anyMatch(each -> each.contains("state=MENDED")));
    List<String> after = rows();
    for (int n = 0; n < before.size(); n++) {
      assertEquals(rule(before.get(n)), rule(after.get(n)));
    }
    trial.robot.moveTo(trial.find(".canvas-view"));
    trial.until(() -> rows().stream().noneMatch(each -> each.contains("state=MENDED")));
  }

  @Test
  void whatComesFromTheFileIsNoMendingAndNeitherIsItsUndo() throws Exception {
    trial.robot.moveTo(trial.find("#findings-list"));
    Design other = start.withConnections(List.of());
    List<String> before = rows();
    commit(new ReadAgain(other));
    trial.until(() -> !rows().equals(before));
    assertTrue(rows().stream().allMatch(each -> each.contains("state=HOLDS")), rows()::toString);
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    trial.until(() -> rows().equals(before));
  }

  @Test
  void whatHoldsOfAVariantOnlyIsNotMendedWhenItIsLeft() throws Exception {
    List<String> before = rows();
    commit(new AddVariant(Variant.named("bare", "Bare")));
    WindowTrial.fx(() -> {
      trial.session().enter("bare");
      return true;
    });
    commit(new RemoveElements(List.of("c1", "c3")));
    trial.until(() -> !rows().equals(before));
    trial.robot.moveTo(trial.find("#findings-list"));
    WindowTrial.fx(() -> {
      trial.session().leave();
      return true;
    });
    trial.until(() -> rows().equals(before));
  }

  @Test
  void whatVanishesWithItsElementIsGoneAndNothingIsRevealedForIt() throws Exception {
    trial.robot.moveTo(trial.find("#findings-list"));
    commit(new RemoveElements(List.of("c3", "service")));
    trial.until(() -> rows().stream().anyMatch(each -> each.contains("state=REMOVED")));
    trial.settle();
    trial.select("orders");
    WindowTrial.fx(() -> {
      var list = trial.robot.lookup("#findings-list").queryListView();
      list.getSelectionModel().clearSelection();
      list.getSelectionModel().select(removed());
      return true;
    });
    trial.settle();
    assertEquals(Set.of("orders"), WindowTrial.fx(() -> trial.session().selection()));
  }

  @Test
  void whatIsMendedFromTheMenuOfARowKeepsItsPlaceThoughThePointerIsElsewhere() throws Exception {
    List<String> before = rows();
    trial.settle();
    Node row = WindowTrial.fx(() -> fix().getParent().lookup(".severity"));
    trial.robot.clickOn(row, MouseButton.SECONDARY);
    trial.settle();
    trial.robot.moveTo(trial.find(".canvas-view"));
    WindowTrial.fx(() -> {
      ContextMenu menu =
          Window.getWindows().stream()
              .filter(ContextMenu.class::isInstance)
              .map(ContextMenu.class::cast)
              .findFirst()
              .orElseThrow();
      menu.getItems().getFirst().fire();
      menu.hide();
      return true;
    });
    trial.until(() -> rows().stream().anyMatch(each -> each.contains("state=MENDED")));
    List<String> after = rows();
    for (int n = 0; n < before.size(); n++) {
      assertEquals(rule(before.get(n)), rule(after.get(n)));
    }
    commit(new RetitleDesign("Another"));
    trial.until(() -> rows().stream().noneMatch(each -> each.contains("state=MENDED")));
  }

  private int removed() {
    List<String> rows = rows();
    return IntStream.range(0, rows.size())
        .filter(n -> rows.get(n).contains("state=REMOVED"))
        .findFirst()
        .orElseThrow();
  }

  private void commit(Edit edit) {
    WindowTrial.fx(() -> {
      trial.session().commit(edit);
      return true;
    });
  }

  @Test
  void whatDeliversAMissingInputIsOfferedInTheRow() throws Exception {
    trial.close();
    trial = WindowTrial.on(folder, Sketch.design(Sketch.component("clean", "data-cleaning")));
    trial.until(() -> !trial.robot.lookup("#findings-list .fix").queryAll().isEmpty());
    trial.robot.clickOn(fix());
    trial.settle();
    trial.press(KeyCode.ENTER);
    assertEquals(2, trial.design().components().size());
    assertEquals("clean", trial.design().connections().getFirst().to().component());
  }

  private List<String> rows() {
    return WindowTrial.fx(() ->
        trial.robot.lookup("#findings-list").queryListView().getItems().stream()
            .map(Object::toString)
            .toList());
  }

  private static String rule(String row) {
    return row.substring(row.indexOf("rule="), row.indexOf(", message"));
  }

  @Test
  void theArrowKeysShowOneFixOfTheMenuAfterTheOther() {
    trial.select("c1", "c3");
    trial.press(KeyCode.ALT, KeyCode.ENTER);
    trial.press(KeyCode.DOWN);
    List<String> first = offered();
    assertFalse(first.isEmpty());
    trial.press(KeyCode.DOWN);
    List<String> second = offered();
    assertFalse(second.isEmpty());
    assertFalse(first.equals(second), first::toString);
    assertEquals(start, trial.design());
    trial.press(KeyCode.ESCAPE);
    assertEquals(List.of(), offered());
    assertEquals(start, trial.design());
  }

  @Test
  void aFixTakenFromTheMenuIsOneStep() {
    trial.select("c1");
    trial.press(KeyCode.ALT, KeyCode.ENTER);
    trial.press(KeyCode.DOWN);
    Design promised = WindowTrial.fx(() -> trial.session().proposed()).orElseThrow();
    trial.press(KeyCode.ENTER);
    assertEquals(promised, trial.design());
    assertEquals(List.of(), offered());
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(start, trial.design());
  }

  @Test
  void theViewMovesToAGhostOutsideItAndBackAgain() {
    WindowTrial.fx(() -> {
      trial.window().canvas().zoomTo(1);
      trial.window().canvas().pan(4_000, 0);
      return true;
    });
    Point before = middle();
    focus();
    assertFalse(before.equals(middle()));
    trial.press(KeyCode.ESCAPE);
    assertEquals(before, middle());
  }

  @Test
  void theViewStaysAtAFixThatIsTaken() {
    WindowTrial.fx(() -> {
      trial.window().canvas().zoomTo(1);
      trial.window().canvas().pan(4_000, 0);
      return true;
    });
    focus();
    Point there = middle();
    trial.press(KeyCode.SPACE);
    assertEquals(there, middle());
  }

  @Test
  void aFixWithALongLabelMakesTheInspectorNoWider() throws Exception {
    trial.select("c1");
    trial.until(() -> !trial.robot.lookup(".finding-card .fix").queryAll().isEmpty());
    trial.settle();
    Region content = (Region) trial.window().inspector().getContent();
    double room = trial.window().inspector().getViewportBounds().getWidth();
    assertTrue(content.getWidth() <= room, content.getWidth() + " in " + room);
    Region card = trial.robot.lookup(".finding-card").queryAs(Region.class);
    Region fix = trial.robot.lookup(".finding-card .fix").queryAs(Region.class);
    assertTrue(right(fix) <= right(card), right(fix) + " beside " + right(card));
  }

  private static double right(Region region) {
    return region.localToScene(region.getWidth(), 0).getX();
  }

  private void focus() {
    Node fix = fix();
    WindowTrial.fx(() -> {
      trial.window().canvas().requestFocus();
      fix.requestFocus();
      return true;
    });
    trial.settle();
  }

  private Node fix() {
    return trial.robot.lookup("#findings-list .fix").queryAs(Button.class);
  }

  private List<String> offered() {
    trial.settle();
    return WindowTrial.fx(() -> trial.window().canvas().offered());
  }

  private Point middle() {
    trial.settle();
    return WindowTrial.fx(() -> trial.window().canvas().middle());
  }

  private static Design design() {
    String text =
        """
        {"format": "plumbline/1", "title": "Trial",
         "components": [
           {"id": "orders", "type": "operational-database", "name": "Orders", "x": 0, "y": 0},
           {"id": "training", "type": "model-trainer", "name": "Training", "x": 400, "y": 0},
           {"id": "service", "type": "online-serving", "name": "Service", "x": 800, "y": 0}],
         "connections": [
           {"id": "c1", "from": "orders.records", "to": "training.data"},
           {"id": "c3", "from": "training.model", "to": "service.model"}]}
        """;
    return ((DesignReader.Loaded)
            DesignReader.read(text.getBytes(StandardCharsets.UTF_8), WindowTrial.CATALOG))
        .design();
  }
}
