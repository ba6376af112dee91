package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.overlay.Question;
import org.plumbline.readiness.Readiness;

/// What the line at the bottom tells.
class StatusLineTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.onTwoConnected(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void howMuchOfTheLifecycleIsCoveredIsToldAndFollowsTheDesign() throws Exception {
    trial.until(() -> told().getText().equals("Lifecycle " + score() + " %"));
    int before = score();
    WindowTrial.fx(() -> {
      trial.window().canvas().add(WindowTrial.type("model-trainer"));
      return before;
    });
    trial.until(() -> told().getText().equals("Lifecycle " + score() + " %"));
    WindowTrial.fx(() -> trial.window().commands().run("edit.undo"));
    trial.until(() -> told().getText().equals("Lifecycle " + before + " %"));
    trial.run("edit.select-all");
    trial.run("edit.delete");
    trial.until(() -> !told().isVisible());
  }

  @Test
  void aClickOnItShowsByWhat() throws Exception {
    trial.until(() -> told().isVisible());
    assertFalse(trial.inquiry().asked().get().isPresent());
    trial.robot.clickOn(told());
    trial.settle();
    assertEquals(Optional.of(new Question.Lifecycle()), trial.inquiry().asked().get());
  }

  private Button told() {
    return (Button) trial.find("#lifecycle-covered");
  }

  private int score() {
    Wiring wiring = Wiring.of(trial.session().design(), WindowTrial.CATALOG);
    return Readiness.of(MlSystem.of(wiring)).coverage().score();
  }
}
