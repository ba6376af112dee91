package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Shortcut;

/// All that the pointer does, done by keys.
class KeyboardTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial =
        WindowTrial.on(
            folder,
            Design.titled("Three")
                .withComponents(
                    List.of(
                        WindowTrial.component("load", "batch-ingestion", 0, 0),
                        WindowTrial.component("clean", "data-cleaning", 320, 0),
                        WindowTrial.component("store", "data-store", 320, 240)))
                .withConnections(List.of(WindowTrial.connection("c", "load.landed", "clean.raw"))));
    focusCanvas();
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void aConnectedComponentIsAppendedByKeysAlone() {
    choose("clean");
    trial.press(KeyCode.A);
    trial.robot.write("feature pipe", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("feature-pipeline", trial.design().components().getLast().type());
    assertEquals("clean", trial.design().connections().getLast().from().component());
    assertEquals(Set.of("feature-pipeline"), trial.session().selection());
    trial.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(3, trial.design().components().size());
  }

  @Test
  void aClickOnAButtonOfTheBarLeavesTheFocusToTheCanvasAndAKeyDoesNot() {
    trial.robot.clickOn("#bar-arrange-all");
    trial.settle();
    assertTrue(trial.window().canvas().isFocused());
    trial.focus("#bar-arrange-all");
    trial.press(KeyCode.SPACE);
    assertTrue(trial.find("#bar-arrange-all").isFocused());
  }

  @Test
  void whatIsAddedOutOfSightIsBroughtIntoViewAsLargeAsBefore() throws Exception {
    for (boolean append : new boolean[] {true, false}) {
      WindowTrial.fx(() -> {
        trial.window().canvas().zoomTo(1.5);
        trial.window().canvas().pan(-9000, 0);
        return true;
      });
      choose("store");
      if (append) {
        trial.press(KeyCode.A);
      } else {
        trial.press(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DOWN);
      }
      trial.press(KeyCode.ENTER);
      Rect added = trial.design().components().getLast().bounds();
      trial.until(() -> visible().contains(added));
      assertEquals(1.5, trial.window().canvas().zoom().get());
    }
  }

  private Rect visible() {
    Point middle = trial.window().canvas().middle();
    double zoom = trial.window().canvas().zoom().get();
    double width = trial.window().canvas().getWidth() / zoom;
    double height = trial.window().canvas().getHeight() / zoom;
    return new Rect(middle.x() - width / 2, middle.y() - height / 2, width, height);
  }

  @Test
  void whatComesBeforeIsAddedOnTheLeft() {
    choose("load");
    trial.press(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.LEFT);
    trial.robot.write("operational", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("operational-database", trial.design().components().getLast().type());
    assertEquals("load", trial.design().connections().getLast().to().component());
    assertTrue(trial.design().components().getLast().bounds().right() < 0);
  }

  @Test
  void addingOffersWhatTheDesignNeedsWithAWordWhy() {
    trial.press(KeyCode.N);
    ListView<?> list = (ListView<?>) trial.find(".chooser .list-view");
    assertTrue(list.getItems().size() > 10);
    trial.press(KeyCode.ENTER);
    assertEquals(4, trial.design().components().size());
    assertEquals(2, trial.design().connections().size());
  }

  @Test
  void connectionsThatStayLegalStayWhenAComponentIsReplaced() {
    choose("load");
    trial.press(KeyCode.R);
    trial.robot.write("stream ingestion", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("stream-ingestion", trial.design().component("load").orElseThrow().type());
    assertEquals(1, trial.design().connections().size());
  }

  @Test
  void whatAReplacementWouldCostIsListedBeforeItIsDone() {
    choose("clean");
    trial.press(KeyCode.R);
    trial.robot.write("api gateway", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("data-cleaning", trial.design().component("clean").orElseThrow().type());
    assertTrue(((Label) trial.find(".refusal-instead")).getText().contains("Batch ingestion"));
    trial.press(KeyCode.ENTER);
    assertEquals("data-cleaning", trial.design().component("clean").orElseThrow().type());
  }

  @Test
  void arrowsWithControlWalkAlongConnections() {
    choose("load");
    trial.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
    assertEquals(Set.of("clean"), trial.session().selection());
    trial.press(KeyCode.SHORTCUT, KeyCode.DOWN);
    assertEquals(Set.of("clean"), trial.session().selection());
    trial.press(KeyCode.SHORTCUT, KeyCode.LEFT);
    assertEquals(Set.of("load"), trial.session().selection());
  }

  @Test
  void tabWalksDeleteRemovesAndEscapeLetsGo() {
    trial.press(KeyCode.TAB);
    assertEquals(Set.of("load"), trial.session().selection());
    trial.press(KeyCode.TAB);
    assertEquals(Set.of("clean"), trial.session().selection());
    trial.press(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(Set.of("load"), trial.session().selection());
    trial.press(KeyCode.DELETE);
    assertEquals(2, trial.design().components().size());
    trial.press(KeyCode.TAB);
    trial.press(KeyCode.ESCAPE);
    assertEquals(Set.of(), trial.session().selection());
  }

  @Test
  void twoComponentsAreConnectedByKeys() {
    choose("clean");
    trial.press(KeyCode.C);
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.ENTER);
    assertEquals("store", trial.design().connections().getLast().to().component());
  }

  @Test
  void aConnectionIsLedElsewhereByKeys() {
    trial.select("c");
    focusCanvas();
    trial.press(KeyCode.E);
    trial.press(KeyCode.TAB);
    trial.press(KeyCode.ENTER);
    assertEquals(1, trial.design().connections().size());
    assertEquals("store", trial.design().connections().getFirst().to().component());
    trial.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals("clean", trial.design().connections().getFirst().to().component());
  }

  @Test
  void aConnectionGetsALabelAndLosesItByKeys() {
    choose("c");
    trial.press(KeyCode.F2);
    trial.robot.write("orders by night", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("orders by night", label());
    assertTrue(trial.window().canvas().isFocused());
    trial.press(KeyCode.F2);
    trial.robot.write("x", 0);
    trial.press(KeyCode.ESCAPE);
    assertEquals("orders by night", label());
    trial.press(KeyCode.F2);
    trial.press(KeyCode.BACK_SPACE);
    trial.press(KeyCode.ENTER);
    assertEquals(Map.of(), trial.design().connections().getFirst().properties().set());
  }

  private String label() {
    return trial.design().connections().getFirst().properties().text("label");
  }

  @Test
  void arrowsMoveByAStepAndWithShiftByTen() {
    choose("load");
    trial.press(KeyCode.RIGHT);
    trial.press(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(16, trial.design().component("load").orElseThrow().bounds().x());
    assertEquals(160, trial.design().component("load").orElseThrow().bounds().y());
  }

  @Test
  void theSearchForCommandsDoesThemAndSaysWhyOneCannotBeDone() {
    trial.press(KeyCode.SHORTCUT, KeyCode.K);
    trial.robot.write("undo", 0);
    trial.settle();
    assertEquals("edit.undo", listed().getFirst().id());
    assertTrue(
        trial.robot.from(trial.find("#command-list")).lookup(".command-why").queryAll().stream()
            .anyMatch(each -> ((Label) each).getText().equals("Nothing has been done yet.")));
    trial.press(KeyCode.ENTER);
    assertTrue(trial.find("#command-search").isVisible());
    trial.press(KeyCode.ESCAPE);
    assertTrue(trial.window().canvas().isFocused());
    trial.press(KeyCode.SHORTCUT, KeyCode.K);
    trial.robot.write("select all", 0);
    trial.press(KeyCode.ENTER);
    assertEquals(4, trial.session().selection().size());
  }

  @Test
  void keysCanBeChangedAndAreTakenFromWhatHadThem() {
    WindowTrial.fx(() -> {
      ChosenKeys keys = new ChosenKeys(trial.desk, trial.window().commands());
      keys.give(trial.window().commands().named("canvas.add"), new Shortcut("R"));
      return true;
    });
    trial.press(KeyCode.R);
    assertTrue(trial.find(".chooser").isVisible());
    trial.press(KeyCode.ESCAPE);
    focusCanvas();
    choose("load");
    Command replace = trial.window().commands().named("canvas.replace");
    assertEquals(List.of(), trial.window().commands().keys(replace));
    WindowTrial.fx(() -> {
      new ChosenKeys(trial.desk, trial.window().commands()).reset(replace);
      return true;
    });
    assertEquals(replace.keys(), trial.window().commands().keys(replace));
    assertFalse(
        trial
            .window()
            .commands()
            .keys(trial.window().commands().named("canvas.add"))
            .contains(replace.keys().getFirst()));
  }

  @Test
  void newKeysArePressedInTheDialog() {
    trial.run("help.change-keys");
    trial.robot.clickOn("#keys-search").write("duplicate", 0);
    trial.settle();
    trial.press(KeyCode.TAB);
    trial.press(KeyCode.ENTER);
    trial.press(KeyCode.F9);
    Command duplicate = trial.window().commands().named("edit.duplicate");
    assertEquals(Map.of("edit.duplicate", List.of("F9")), trial.desk.settings().keys());
    assertEquals(List.of(new Shortcut("F9")), trial.window().commands().keys(duplicate));
  }

  @Test
  void arrowsAndEnterChooseACommandFromTheSearchForKeys() {
    trial.run("help.change-keys");
    trial.robot.clickOn("#keys-search").write("align", 0);
    trial.settle();
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.ENTER);
    trial.press(KeyCode.F9);
    assertEquals(Map.of("arrange.align-center", List.of("F9")), trial.desk.settings().keys());
  }

  @Test
  void theKeyForMenusAndShiftF10OpenTheMenuOfWhatIsSelected() {
    choose("clean");
    for (KeyCode[] keys : new KeyCode[][] {{KeyCode.CONTEXT_MENU}, {KeyCode.SHIFT, KeyCode.F10}}) {
      trial.press(keys);
      ContextMenu menu = WindowTrial.openMenu().orElseThrow();
      Bounds canvas =
          trial.window().canvas().localToScreen(trial.window().canvas().getBoundsInLocal());
      assertTrue(canvas.contains(menu.getAnchorX(), menu.getAnchorY()), menu.toString());
      assertTrue(words(menu).contains("Duplicate"), words(menu).toString());
      trial.press(KeyCode.ESCAPE);
      assertEquals(Optional.empty(), WindowTrial.openMenu());
    }
  }

  @Test
  void aComponentIsFoundByTheNameOfAProduct() {
    choose("clean");
    trial.press(KeyCode.A);
    trial.robot.write("kafka", 0);
    trial.press(KeyCode.ENTER);
    assertEquals(4, trial.design().components().size());
    assertTrue(
        WindowTrial.type(trial.design().components().getLast().type()).technologies().stream()
            .anyMatch(each -> each.contains("Kafka")));
  }

  @Test
  void whatIsTypedRightAfterAKeyThatOpensAFieldArrivesInIt() {
    for (String opening : List.of("canvas.append", "edit.rename", "view.find", "help.commands")) {
      choose("clean");
      String typed =
          WindowTrial.fx(() -> {
            trial.window().commands().run(opening);
            Node field = trial.window().scene().getFocusOwner();
            Event.fireEvent(field, typed("x"));
            return ((TextField) field).getText();
          });
      assertEquals("x", typed, opening);
      trial.press(KeyCode.ESCAPE);
    }
  }

  private static KeyEvent typed(String letter) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false);
  }

  private static List<String> words(ContextMenu menu) {
    return menu.getItems().stream().map(each -> String.valueOf(each.getText())).toList();
  }

  @Test
  void theSearchForCommandsIsAsHighAsWhatItFinds() {
    trial.press(KeyCode.SHORTCUT, KeyCode.K);
    double all = trial.find("#command-list").getBoundsInLocal().getHeight();
    trial.robot.write("present", 0);
    trial.settle();
    double few = trial.find("#command-list").getBoundsInLocal().getHeight();
    assertTrue(few < all / 2, few + " of " + all);
  }

  @SuppressWarnings("unchecked")
  private List<Command> listed() {
    return ((ListView<Command>) trial.find("#command-list")).getItems();
  }

  private void choose(String id) {
    trial.select(id);
    focusCanvas();
  }

  private void focusCanvas() {
    WindowTrial.fx(() -> {
      trial.window().canvas().requestFocus();
      return true;
    });
    trial.settle();
  }
}
