package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.bench.WorkSet;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.MoveElements;

class ArrangingUseTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    List<Component> components =
        List.of(
            WindowTrial.component("orders", "operational-database", 400, 0),
            WindowTrial.component("extract", "batch-ingestion", 0, 0),
            WindowTrial.component("cleaning", "data-cleaning", 10, 10));
    trial =
        WindowTrial.on(
            folder,
            Design.titled("Three")
                .withComponents(components)
                .withConnections(
                    List.of(
                        WindowTrial.connection("a", "orders.records", "extract.source"),
                        WindowTrial.connection("b", "extract.data", "cleaning.data"))));
    trial.focus(".canvas-view");
  }

  /// Opens so many components in another window; arranging them takes longer than a moment.
  private void openMany() throws Exception {
    trial.close();
    trial = WindowTrial.on(folder, WorkSet.of(8_000));
    trial.focus(".canvas-view");
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private double x(String id) {
    return trial.design().component(id).orElseThrow().bounds().x();
  }

  @Test
  void theKeyArrangesEverythingAsOneStep() throws Exception {
    Design before = trial.design();
    trial.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    trial.until(() -> !trial.session().design().equals(before));
    assertEquals(true, x("orders") < x("extract") && x("extract") <= x("cleaning"));
    // Once the cards have come to rest, what is seen is what is.
    trial.until(() -> trial.session().shown().equals(trial.session().design()));
    assertEquals(
        Optional.of("Arrange 3 components"), WindowTrial.fx(() -> trial.session().undoName()));
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, trial.design());
  }

  @Test
  void ofASelectionTheRestStays() throws Exception {
    Design before = trial.design();
    trial.select("extract", "cleaning");
    trial.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    trial.until(() -> !trial.session().design().equals(before));
    assertEquals(before.component("orders"), trial.design().component("orders"));
    assertNotEquals(before.component("cleaning"), trial.design().component("cleaning"));
  }

  @Test
  void whoDoesSomethingWhileCardsGlideIsNotDisturbed() throws Exception {
    Design before = trial.design();
    trial.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    trial.until(() -> !trial.session().design().equals(before));
    double arranged = x("orders");
    WindowTrial.fx(() -> {
      trial.session().commit(new MoveElements(List.of("orders"), 8, 0));
      return true;
    });
    trial.until(() -> trial.session().shown().equals(trial.session().design()));
    assertEquals(arranged + 8, x("orders"));
  }

  @Test
  void whatIsDoneMeanwhileIsNotOverwritten() throws Exception {
    WindowTrial.fx(() -> {
      trial.window().commands().run("arrange.all");
      trial.session().commit(new MoveElements(List.of("orders"), 80, 0));
      return true;
    });
    Design moved = trial.design();
    trial.until(this::atRest);
    assertEquals(moved, trial.design());
  }

  @Test
  void whereMotionIsNotWantedNothingGlides() throws Exception {
    Design before = trial.design();
    trial.run("view.still");
    List<Design> seen = new ArrayList<>();
    WindowTrial.fx(() -> trial.session().observe(_ -> seen.add(trial.session().shown())));
    trial.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    trial.until(() -> !trial.session().design().equals(before));
    trial.settle();
    assertEquals(List.of(trial.design()), seen.stream().distinct().toList());
  }

  @Test
  void whoWaitsSeesHowFarItIsAndCanGiveItUp() throws Exception {
    openMany();
    Design before = trial.design();
    trial.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    trial.until(() -> trial.window().notices().shown().isPresent());
    assertEquals(
        Optional.of("8,000 components are being arranged …"), trial.window().notices().shown());
    ProgressBar bar = (ProgressBar) trial.find("#notice-progress");
    trial.until(() -> bar.getProgress() > 0.02 && bar.getProgress() < 1);
    double share = bar.getProgress();
    trial.until(() -> bar.getProgress() > share);
    trial.robot.clickOn("Cancel");
    trial.until(this::atRest);
    assertEquals(Optional.empty(), trial.window().notices().shown());
    assertEquals(before, trial.design());
    assertEquals(Optional.empty(), WindowTrial.fx(() -> trial.session().undoName()));
    trial.select("c-0");
    trial.focus(".canvas-view");
    trial.press(KeyCode.RIGHT);
    assertNotEquals(before.component("c-0"), trial.design().component("c-0"));
  }

  @Test
  void aWindowThatIsClosedMeanwhileLeavesItsDesignAsItIs() throws Exception {
    Design before = trial.design();
    DesignWindow closed = trial.window();
    WindowTrial.fx(() -> {
      closed.commands().run("arrange.all");
      closed.dismiss();
      return true;
    });
    trial.until(() -> closed.arranging().atRest());
    assertEquals(before, closed.bench().session().shown());
    assertEquals(Optional.empty(), closed.bench().session().undoName());
  }

  @Test
  void theBarArrangesWhatThereIs() throws Exception {
    Design before = trial.design();
    trial.robot.clickOn("#bar-arrange-all");
    trial.until(() -> atRest() && !trial.design().equals(before));
    trial.run("edit.select-all");
    trial.run("edit.delete");
    assertTrue(trial.find("#bar-arrange-all").isDisabled());
    assertTrue(trial.find("#bar-story-present").isDisabled());
  }

  private boolean atRest() {
    return trial.window().commands().can(trial.window().commands().named("arrange.all"));
  }
}
