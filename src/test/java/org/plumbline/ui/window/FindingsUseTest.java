package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.window.WindowTrial.component;
import static org.plumbline.ui.window.WindowTrial.connection;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Design;

/// Findings, worked with keys and buttons: walked through, mended, accepted, taken back.
class FindingsUseTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    Design design =
        Design.titled("Trial")
            .withComponents(
                List.of(
                    component("orders", "operational-database", 0, 0),
                    component("clicks", "operational-database", 0, 200),
                    component("training", "model-trainer", 400, 0),
                    component("service", "online-serving", 800, 0)))
            .withConnections(
                List.of(
                    connection("c1", "orders.records", "training.data"),
                    connection("c2", "clicks.records", "training.data"),
                    connection("c3", "training.model", "service.model")));
    trial = WindowTrial.on(folder, design);
    untilFound("c1", "c2", "c3");
  }

  @AfterEach
  void close() throws Exception {
    trial.close();
  }

  @Test
  void keysWalkFromFindingToFindingAndRound() {
    trial.press(KeyCode.F8);
    String first = selected();
    trial.press(KeyCode.F8);
    String second = selected();
    assertFalse(first.equals(second), first);
    trial.press(KeyCode.SHIFT, KeyCode.F8);
    assertEquals(first, selected());
    trial.press(KeyCode.SHIFT, KeyCode.F8);
    assertEquals("c3", selected());
  }

  @Test
  void aFixIsShownBeforeItIsDoneAndIsOneStep() throws Exception {
    Node fix = trial.robot.lookup("#findings-list .fix").query();
    trial.robot.moveTo(fix);
    trial.settle();
    assertEquals(4, trial.design().components().size());
    assertTrue(WindowTrial.fx(() -> trial.session().shown()).components().size() > 4);
    trial.robot.clickOn(fix);
    trial.until(() -> trial.session().design().components().size() > 4);
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(4, trial.design().components().size());
  }

  @Test
  void allFindingsOfAKindAreMendedAsOneStep() throws Exception {
    Node name =
        trial
            .robot
            .lookup("#findings-list .element-name")
            .match(each -> ((Label) each).getText().equals("Operational database"))
            .query();
    trial.robot.rightClickOn(name);
    trial.settle();
    trial.robot.clickOn("Mend all 2 of this kind");
    trial.until(() ->
        trial.window().bench().findings().get().stream()
            .noneMatch(each -> each.rule().equals("source-feeds-training")));
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(4, trial.design().components().size());
  }

  @Test
  void anErrorIsAcceptedOnlyWithAReasonAndADecision() throws Exception {
    trial.press(KeyCode.F8);
    String about = selected();
    trial.robot.rightClickOn(trial.robot.lookup("#findings-list .finding-row").queryAs(Node.class));
    trial.settle();
    trial.robot.clickOn("Accept…");
    trial.settle();
    assertTrue(trial.robot.lookup("#accept-do").queryAs(Button.class).isDisabled());
    write("#accept-reason", "a demo for one day");
    assertTrue(trial.robot.lookup("#accept-do").queryAs(Button.class).isDisabled());
    write("#accept-decision .text-field", "Show it once");
    trial.robot.clickOn("#accept-do");
    trial.until(() -> trial.window().bench().findings().get().size() == 2);
    Acceptance accepted = trial.design().accepted().getFirst();
    assertEquals(about, accepted.element());
    assertEquals("a demo for one day", accepted.reason());
    assertEquals("Show it once", trial.design().decisions().getFirst().title());
    assertEquals(trial.design().decisions().getFirst().id(), accepted.decision());
    trial.robot.clickOn("#fold-accepted");
    trial.settle();
    assertTrue(trial.robot.lookup("#findings-list .accepted").tryQuery().isPresent());
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    trial.until(() -> trial.window().bench().findings().get().size() == 3);
    assertEquals(List.of(), trial.design().decisions());
  }

  private void write(String query, String words) {
    TextInputControl field = trial.robot.lookup(query).queryAs(TextInputControl.class);
    trial.robot.clickOn(field).write(words);
    trial.settle();
  }

  private String selected() {
    trial.settle();
    Set<String> chosen = WindowTrial.fx(() -> trial.session().selection());
    assertEquals(1, chosen.size());
    return chosen.iterator().next();
  }

  private void untilFound(String... elements) throws Exception {
    Set<String> wanted = Set.of(elements);
    trial.until(() ->
        trial.window().bench().findings().get().stream()
            .map(each -> each.elements().getFirst())
            .collect(java.util.stream.Collectors.toSet())
            .equals(wanted));
  }
}
