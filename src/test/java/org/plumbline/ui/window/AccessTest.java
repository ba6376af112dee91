package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.store.Templates;
import org.plumbline.ui.files.DesktopPrompts;
import org.plumbline.ui.files.Question;

/// Every part of the window and every dialog, as those have it who do not see or point.
class AccessTest {
  private static final String FAULTY =
      """
      {"format": "plumbline/1", "title": "Trial",
       "boundaries": [{"id": "zone", "kind": "cluster", "name": "Zone",
         "x": 0, "y": 400, "width": 300, "height": 200}],
       "notes": [{"id": "note", "text": "A note", "x": 400, "y": 400}],
       "components": [
         {"id": "orders", "type": "operational-database", "name": "Orders", "x": 0, "y": 0},
         {"id": "clicks", "type": "operational-database", "name": "Clicks", "x": 0, "y": 200},
         {"id": "training", "type": "model-trainer", "name": "Training", "x": 400, "y": 0},
         {"id": "service", "type": "online-serving", "name": "Service", "x": 800, "y": 0}],
       "connections": [
         {"id": "c1", "from": "orders.records", "to": "training.data"},
         {"id": "c3", "from": "training.model", "to": "service.model"}]}
      """;

  @TempDir private Path folder = Path.of("");
  private final List<String> faults = new ArrayList<>();
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    Path file = Files.writeString(folder.resolve("faulty.json"), FAULTY);
    trial = WindowTrial.desk(folder);
    WindowTrial.fx(() -> {
      trial.desk.open(List.of(file));
      return true;
    });
    trial.settle();
    trial.until(() -> !trial.window().bench().findings().get().isEmpty());
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void everythingInTheWindowThatTakesTheFocusHasNameRoleAndState() {
    listen("window");
    for (String id : List.of("orders", "c1", "zone", "note")) {
      trial.select(id);
      listen(id);
    }
    trial.select("orders", "clicks");
    listen("two");
    trial.run("view.outline");
    listen("outline");
    trial.run("view.decisions");
    listen("no decisions");
    trial.select("orders", "c1");
    trial.run("decision.new");
    listen("decision");
    trial.run("view.analyse");
    listen("nothing asked");
    for (String id : List.of("lifecycle", "failure", "throughput", "cost")) {
      trial.run("analyse." + id);
      listen(id);
    }
    trial.run("analyse.nothing");
    trial.run("view.findings");
    trial.run("view.story");
    listen("no story");
    trial.select("orders", "c1");
    trial.run("story.add");
    listen("story");
    trial.run("view.story");
    WindowTrial.fx(() -> {
      trial.window().notices().say("Said.", List.of(new Notices.Way("Act", () -> {})));
      return true;
    });
    listen("notice");
    assertEquals(List.of(), faults);
  }

  @Test
  void everythingThatOpensOverTheWindowHasIt() {
    trial.run("view.find");
    listen("find bar");
    trial.press(KeyCode.ESCAPE);
    trial.run("help.commands");
    listen("command search");
    trial.press(KeyCode.ESCAPE);
    trial.select("training");
    trial.run("canvas.append");
    listen("chooser");
    trial.press(KeyCode.ESCAPE);
    trial.select("c1");
    trial.run("canvas.reverse");
    assertTrue(trial.find(".refusal").isVisible());
    listen("refusal");
    trial.press(KeyCode.ESCAPE);
    assertEquals(List.of(), faults);
  }

  @Test
  void everyDialogHasItAndGivesTheFocusBack() throws Exception {
    trial.select("training");
    focusCanvas();
    for (String command :
        List.of(
            "help.keys",
            "help.change-keys",
            "help.rules",
            "edit.connect",
            "edit.into",
            "view.choose-rules")) {
      opened(command, () -> trial.window().commands().run(command));
    }
    trial.press(KeyCode.F8);
    for (String entry : List.of("Accept…", "About this rule")) {
      Node row = trial.robot.lookup("#findings-list .finding-row").query();
      trial.robot.rightClickOn(row);
      trial.settle();
      trial.robot.clickOn(entry);
      trial.settle();
      listen(entry);
      trial.press(KeyCode.ESCAPE);
    }
    Question question = Question.of("unsaved", "faulty", "save", "dont-save", "cancel");
    DesktopPrompts prompts = new DesktopPrompts(() -> trial.desk.outfit().get(), List::of);
    opened("question", () -> prompts.answer(Optional.of(trial.window().stage()), question));
    assertEquals(List.of(), faults);
  }

  @Test
  void aPresentationAndTheWindowOfThePresenterHaveIt() {
    trial.run("story.draft");
    trial.run("story.present");
    listen("presentation");
    trial.press(KeyCode.S);
    listen("window of the presenter");
    trial.press(KeyCode.ESCAPE);
    assertEquals(1, windows());
    assertEquals(List.of(), faults);
  }

  @Test
  void theGalleryHasIt() throws Exception {
    WindowTrial.fx(() -> {
      trial.desk.offerStart();
      return true;
    });
    trial.until(
        () -> trial.robot.lookup(".template-card").queryAll().size() == Templates.ids().size());
    listen("gallery");
    assertEquals(List.of(), faults);
    trial.press(KeyCode.ESCAPE);
    assertEquals(1, windows());
  }

  @Test
  void theKeysGoRoundAllPartsBothWays() {
    focusCanvas();
    List<String> forwards = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      trial.press(KeyCode.F6);
      forwards.add(part());
    }
    assertEquals(List.of("inspector", "findings", "bar", "side", "canvas"), forwards);
    List<String> backwards = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      trial.press(KeyCode.SHIFT, KeyCode.F6);
      backwards.add(part());
    }
    assertEquals(List.of("side", "bar", "findings", "inspector", "canvas"), backwards);
    trial.run("view.inspector");
    trial.press(KeyCode.F6);
    assertEquals("findings", part());
  }

  private void opened(String place, Runnable opening) {
    int before = windows();
    Optional<Node> focused = focused();
    // Some wait until they are answered.
    Platform.runLater(opening);
    assertTrue(soon(() -> windows() > before), place + " does not open");
    trial.settle();
    listen(place);
    trial.press(KeyCode.ESCAPE);
    assertTrue(soon(() -> windows() == before), place + " does not leave on Escape");
    if (!focused().equals(focused)) {
      faults.add(place + " does not give the focus back");
    }
  }

  private Optional<Node> focused() {
    return WindowTrial.fx(() -> Optional.ofNullable(trial.window().scene().getFocusOwner()));
  }

  private boolean soon(java.util.concurrent.Callable<Boolean> condition) {
    try {
      trial.until(condition);
      return true;
    } catch (java.util.concurrent.TimeoutException _) {
      return false;
    }
  }

  private static int windows() {
    return (int)
        Window.getWindows().stream()
            .filter(each -> each instanceof javafx.stage.Stage && each.isShowing())
            .count();
  }

  private void listen(String place) {
    trial.settle();
    Listened listened = new Listened();
    faults.addAll(WindowTrial.fx(() -> listened.to(place)));
    if (listened.seen() < 3) {
      faults.add(place + ": only " + listened.seen() + " things were listened to");
    }
  }

  private String part() {
    return WindowTrial.fx(() -> {
      DesignWindow window = trial.window();
      for (Node up = window.scene().getFocusOwner(); up != null; up = up.getParent()) {
        if (up.equals(window.canvas())) {
          return "canvas";
        } else if (up.equals(window.side())) {
          return "side";
        } else if (up.equals(window.inspector())) {
          return "inspector";
        } else if (up.equals(window.recording().bottom())) {
          return "findings";
        } else if (up.equals(window.topBar())) {
          return "bar";
        }
      }
      return "nowhere";
    });
  }

  private void focusCanvas() {
    WindowTrial.fx(() -> {
      trial.window().canvas().requestFocus();
      return true;
    });
    trial.settle();
  }
}
