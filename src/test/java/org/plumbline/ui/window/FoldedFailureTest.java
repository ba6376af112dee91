package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.boundary;
import static org.plumbline.edit.Sketch.connection;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.CollapseBoundary;
import org.plumbline.edit.Sketch;

/// What fails with a line that leads to a collapsed boundary.
class FoldedFailureTest {
  private static final String FIRST = "app-requests-one-requests";
  private static final String SECOND = "app-requests-two-requests";

  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    Boundary team = boundary("team");
    Component one = WindowTrial.component("one", "online-serving", 60, 60).withName("one");
    Component two = WindowTrial.component("two", "online-serving", 60, 200).withName("two");
    Design design =
        Sketch.design(
            team,
            Sketch.inside("team", one),
            Sketch.inside("team", two),
            WindowTrial.component("app", "client-application", 600, 100),
            connection("app.requests", "one.requests"),
            connection("app.requests", "two.requests"));
    trial = WindowTrial.on(folder, new CollapseBoundary("team", true).apply(design));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void allThatALineStandsForFailsAndWorksAgain() throws Exception {
    trial.run("analyse.failure");
    trial.select(FIRST);
    WindowTrial.fx(() -> {
      trial.window().canvas().requestFocus();
      return true;
    });
    trial.press(KeyCode.ENTER);
    trial.until(() -> causes().equals(List.of(FIRST, SECOND)));
    trial.until(() -> sentence().contains("to “one”") && sentence().contains("to “two”"));
    assertEquals(1, sentence().split("nothing gets over", -1).length - 1, sentence());
    trial.press(KeyCode.ENTER);
    trial.until(() -> causes().isEmpty());
    trial.press(KeyCode.F);
    trial.until(() -> causes().equals(List.of(FIRST, SECOND)));
    trial.press(KeyCode.F);
    trial.until(() -> causes().isEmpty());
    WindowTrial.fx(() -> {
      trial.window().recording().analysing().inquiry().turn(SECOND);
      return true;
    });
    trial.press(KeyCode.ENTER);
    trial.until(() -> causes().size() == 2);
    assertTrue(causes().containsAll(List.of(FIRST, SECOND)), "the rest fails too");
  }

  private List<String> causes() {
    return WindowTrial.fx(
        () -> trial.window().recording().analysing().inquiry().failure().causes());
  }

  private String sentence() {
    return WindowTrial.fx(() -> ((Labeled) trial.find("#answer-sentence")).getText());
  }
}
