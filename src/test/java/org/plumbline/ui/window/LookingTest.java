package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Properties;
import org.plumbline.geom.Rect;

/// Finding one's way in a design, without changing it.
class LookingTest {
  @TempDir Path folder;
  private WindowTrial trial;
  private Design start;

  @BeforeEach
  void open() throws Exception {
    start =
        Design.titled("Lens")
            .withBoundaries(
                List.of(
                    new Boundary(
                        "team",
                        "team",
                        "Data team",
                        Optional.empty(),
                        new Rect(0, 0, 640, 240),
                        true,
                        Properties.NONE,
                        Extras.NONE)))
            .withComponents(
                List.of(
                    WindowTrial.component("load", "batch-ingestion", 40, 40)
                        .withBoundary(Optional.of("team")),
                    WindowTrial.component("clean", "data-cleaning", 340, 40)
                        .withBoundary(Optional.of("team")),
                    WindowTrial.component("store", "data-store", 800, 40)))
            .withConnections(
                List.of(
                    WindowTrial.connection("in", "load.landed", "clean.raw"),
                    WindowTrial.connection("out", "clean.clean", "store.curated")));
    trial = WindowTrial.on(folder, start);
    focusCanvas();
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void hitsAreWalkedByEnterAndEverythingIsLitAgainAfterEscape() {
    trial.press(KeyCode.SHORTCUT, KeyCode.F);
    trial.robot.write("type:data-", 0);
    trial.settle();
    assertEquals("2 hits", ((Label) trial.find("#find-count")).getText());
    assertTrue(trial.window().canvas().lens().isLit());
    trial.press(KeyCode.ENTER);
    assertEquals(Set.of("clean"), trial.session().selection());
    trial.press(KeyCode.ENTER);
    assertEquals(Set.of("store"), trial.session().selection());
    trial.press(KeyCode.ESCAPE);
    assertFalse(trial.window().canvas().lens().isLit());
    assertTrue(trial.window().canvas().isFocused());
  }

  @Test
  void whereNothingIsHitNothingStepsBack() {
    trial.press(KeyCode.SHORTCUT, KeyCode.F);
    trial.robot.write("store", 0);
    trial.settle();
    assertTrue(trial.window().canvas().lens().isLit());
    trial.robot.write("zzz", 0);
    trial.settle();
    assertEquals("No hit", ((Label) trial.find("#find-count")).getText());
    assertFalse(trial.window().canvas().lens().isLit());
  }

  @Test
  void whatFollowsStaysLitUntilEscape() {
    trial.select("store");
    focusCanvas();
    trial.press(KeyCode.U);
    assertTrue(trial.window().canvas().lens().isLit());
    trial.press(KeyCode.ESCAPE);
    assertFalse(trial.window().canvas().lens().isLit());
    assertEquals(Set.of("store"), trial.session().selection());
  }

  @Test
  void enteringACollapsedBoundaryShowsWhatIsInItAndLeavingSelectsIt() {
    trial.select("team");
    focusCanvas();
    trial.press(KeyCode.ENTER);
    assertTrue(trial.find(".breadcrumbs").isVisible());
    trial.press(KeyCode.TAB);
    assertEquals(
        List.of("team"),
        WindowTrial.fx(() -> trial.window().canvas().lens().path()).stream()
            .map(Boundary::id)
            .toList());
    trial.press(KeyCode.SHIFT, KeyCode.ENTER);
    assertFalse(trial.find(".breadcrumbs").isVisible());
    assertEquals(Set.of("team"), trial.session().selection());
    assertEquals(start, trial.design());
  }

  @Test
  void whatIsAddedInsideBelongsToTheBoundaryThatWasEntered() {
    trial.select("team");
    focusCanvas();
    trial.press(KeyCode.ENTER);
    trial.select("clean");
    focusCanvas();
    trial.press(KeyCode.A);
    trial.press(KeyCode.ENTER);
    assertEquals(Optional.of("team"), trial.design().components().getLast().boundary());
  }

  @Test
  void aBoundaryThatIsTakenAwayIsLeft() {
    WindowTrial.fx(() -> {
      trial.window().canvas().lens().enter("team");
      trial.session().commit(new org.plumbline.edit.RemoveElements(List.of("team")));
      return true;
    });
    trial.settle();
    assertEquals(List.of(), WindowTrial.fx(() -> trial.window().canvas().lens().path()));
    assertFalse(trial.find(".breadcrumbs").isVisible());
  }

  @Test
  void coloursTellTheOwnerWithALegendAndNothingIsChanged() {
    trial.press(KeyCode.O);
    trial.robot.write("status", 0);
    trial.press(KeyCode.ENTER);
    assertTrue(trial.find(".legend-box").isVisible());
    assertEquals(
        3,
        WindowTrial.fx(() -> trial.window().canvas().lens().shading()).groups().getFirst().count());
    assertEquals(start, trial.design());
    assertFalse(trial.session().dirty());
  }

  @Test
  void aLegendThatWouldCoverTheCanvasIsFoldedUntilSomebodyUnfoldsIt() {
    focusCanvas();
    trial.press(KeyCode.O);
    trial.robot.write("status", 0);
    trial.press(KeyCode.ENTER);
    Region legend = (Region) trial.find(".legend-box");
    assertFalse(fold().isVisible(), "there is room");
    double full = legend.getHeight();
    WindowTrial.fx(() -> {
      trial.desk.set(now -> now.scaled(200));
      trial.window().stage().setHeight(560);
      return true;
    });
    trial.settle();
    trial.settle();
    double canvas = WindowTrial.fx(() -> trial.window().canvas().getHeight());
    assertTrue(fold().isVisible());
    assertTrue(legend.getHeight() <= canvas * 0.6, legend.getHeight() + " of " + canvas);
    double folded = legend.getHeight();
    WindowTrial.fx(() -> {
      fold().fire();
      return true;
    });
    trial.settle();
    assertTrue(legend.getHeight() > folded, full + " " + folded);
  }

  private Button fold() {
    return (Button) trial.find("#legend-fold");
  }

  private void focusCanvas() {
    WindowTrial.fx(() -> {
      trial.window().canvas().requestFocus();
      return true;
    });
    trial.settle();
  }
}
