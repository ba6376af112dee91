package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.connection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.analysis.Gap;
import org.plumbline.edit.Sketch;

/// Every number that is missing is one button away from its field.
class GapFieldsTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial =
        WindowTrial.on(
            folder,
            Sketch.design(
                WindowTrial.component("app", "client-application", 40, 40),
                WindowTrial.component("gate", "api-gateway", 340, 40),
                WindowTrial.component("vendor", "hosted-model-api", 640, 40),
                WindowTrial.component("trainer", "model-trainer", 40, 240),
                WindowTrial.component("store", "data-store", 340, 240),
                connection("app.requests", "gate.requests"),
                connection("gate.requests", "vendor.requests")));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void eachGapOpensExactlyItsField() throws Exception {
    Set<String> opened = new TreeSet<>();
    for (String question : List.of("failure", "latency", "throughput", "cost")) {
      trial.run("analyse." + question);
      trial.answered();
      unfold();
      List<Gap> gaps = trial.inquiry().answer().get().orElseThrow().overlay().gaps();
      assertEquals(gaps.size(), buttons().size(), question);
      for (int n = 0; n < gaps.size(); n++) {
        opens(buttons().get(n), gaps.get(n));
        opened.add(gaps.get(n).property());
      }
    }
    assertTrue(
        opened.containsAll(
            List.of(
                "peakRps",
                "latencyP99Ms",
                "latencySloP99Ms",
                "availabilityTargetPct",
                "hourlyRate",
                "costPerMonth",
                "pricePer1000Requests")),
        opened.toString());
  }

  private void opens(Button button, Gap gap) throws TimeoutException {
    WindowTrial.fx(() -> {
      button.fire();
      return true;
    });
    trial.until(() -> ("field-" + gap.property()).equals(focused()));
    assertEquals(
        gap.element().isEmpty() ? List.of() : List.of(gap.element()),
        WindowTrial.fx(() -> List.copyOf(trial.session().selection())));
  }

  private String focused() {
    Node owner = trial.window().scene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }

  /// Shows the gaps that are only counted at first.
  private void unfold() {
    WindowTrial.fx(() -> {
      trial.window().scene().getRoot().lookupAll(".answer-gaps > .small-button").stream()
          .map(Button.class::cast)
          .forEach(Button::fire);
      return true;
    });
  }

  private List<Button> buttons() {
    return WindowTrial.fx(() -> {
      List<Button> found = new ArrayList<>();
      trial
          .window()
          .scene()
          .getRoot()
          .lookupAll(".answer-gap")
          .forEach(row -> found.add((Button) row.lookup(".button")));
      return found;
    });
  }
}
