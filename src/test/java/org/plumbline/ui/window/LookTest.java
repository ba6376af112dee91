package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.geom.Rgb;
import org.plumbline.ui.Workbench.Theme;
import org.plumbline.ui.look.Motion;

class LookTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial =
        WindowTrial.on(
            folder,
            Design.titled("One")
                .withComponents(
                    List.of(WindowTrial.component("orders", "operational-database", 0, 0))));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void theThemeIsSwitchedWhileTheWindowIsOpen() {
    assertEquals(Color.web("#ffffff"), ground());
    trial.run("view.dark");
    assertEquals(Color.web("#1a1e25"), ground());
    assertEquals(Theme.DARK, trial.window().bench().theme().get());
    trial.run("view.contrast");
    assertEquals(Color.web("#000000"), ground());
    trial.run("view.light");
    assertEquals(Color.web("#ffffff"), ground());
  }

  @Test
  void theDotsOfTheGridAreHiddenAndShownAndThatIsRemembered() {
    assertTrue(dots() > 100, "the grid is shown at first");
    trial.press(KeyCode.CONTROL, KeyCode.QUOTE);
    assertEquals(0, dots());
    assertFalse(trial.desk.settings().guidance().dots());
    trial.press(KeyCode.CONTROL, KeyCode.QUOTE);
    assertTrue(dots() > 100);
    assertTrue(trial.desk.settings().guidance().dots());
  }

  @Test
  void snappingIsSwitchedByAKeyAndThatIsRemembered() {
    trial.press(KeyCode.ALT, KeyCode.S);
    assertFalse(trial.desk.settings().guidance().snapping());
    assertFalse(trial.window().bench().guidance().get().snapping());
    trial.press(KeyCode.ALT, KeyCode.S);
    assertTrue(trial.window().bench().guidance().get().snapping());
  }

  /// How many pixels in the upper left part of the canvas have the colour of the dots.
  private int dots() {
    Color dot = paint(trial.window().bench().theme().get().style().surfaces().gridDot());
    PixelReader pixels =
        WindowTrial.fx(() -> trial.window().canvas().snapshot(null, null).getPixelReader());
    int dots = 0;
    for (int y = 0; y < 120; y++) {
      for (int x = 0; x < 300; x++) {
        dots += pixels.getColor(x, y).equals(dot) ? 1 : 0;
      }
    }
    return dots;
  }

  private static Color paint(Rgb color) {
    return Color.web(color.hex());
  }

  @Test
  void aFilterThatIsOffIsNotOnlyFainter() {
    Text number = (Text) trial.robot.from(trial.find("#filter-error")).lookup(".text").query();
    assertFalse(number.isStrikethrough());
    trial.robot.clickOn("#filter-error");
    trial.settle();
    assertTrue(number.isStrikethrough());
  }

  @Test
  void wordsAndControlsGrowWhileTheWindowIsOpenAndTheDrawingKeepsItsZoom() {
    double zoom = trial.window().canvas().zoom().get();
    double height = height();
    while (trial.run("view.larger")) {
      assertTrue(trial.desk.settings().looks().scale() > 100);
    }
    assertEquals(200, trial.desk.settings().looks().scale());
    assertEquals(2 * height, height(), 4);
    assertEquals(zoom, trial.window().canvas().zoom().get());
    trial.run("view.normal-size");
    assertEquals(height, height(), 0.5);
  }

  @Test
  void panelsComeBackAsWideAsTheyWereAfterAnotherScale() {
    double left = trial.window().panels().sizes().left().size();
    trial.run("view.larger");
    trial.run("view.larger");
    assertEquals(left, trial.window().panels().sizes().left().size(), 3);
    trial.run("view.normal-size");
    assertEquals(left, trial.window().side().getWidth(), 3);
  }

  @Test
  void whatMovesIsAtItsEndAtOnceWhereMotionIsNotWanted() {
    trial.run("view.still");
    List<Double> steps = new ArrayList<>();
    WindowTrial.fx(() -> {
      Motion.run(trial.window().bench(), Duration.seconds(5), steps::add, () -> steps.add(2.0));
      return true;
    });
    assertEquals(List.of(1.0, 2.0), steps);
  }

  private double height() {
    trial.settle();
    return WindowTrial.fx(() -> {
      trial.window().scene().getRoot().applyCss();
      trial.window().scene().getRoot().layout();
      return ((Region) trial.find("#bar-file-save")).prefHeight(-1);
    });
  }

  @Test
  void everythingThatTakesTheFocusHasAName() {
    trial.select("orders");
    assertEquals(List.of(), nameless());
    trial.select();
    trial.run("view.outline");
    assertEquals(List.of(), nameless());
  }

  private Color ground() {
    trial.settle();
    return WindowTrial.fx(() -> (Color) trial.window().scene().getFill());
  }

  private List<String> nameless() {
    return WindowTrial.fx(() -> {
      List<String> nameless = new ArrayList<>();
      int[] seen = {0};
      walk(trial.window().scene().getRoot(), nameless, seen);
      assertTrue(seen[0] > 15, "controls were looked at: " + seen[0]);
      return nameless;
    });
  }

  private static void walk(Node node, List<String> nameless, int[] seen) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Control && node.isFocusTraversable()) {
      seen[0]++;
      Object own = node.getAccessibleText();
      Object said = own == null ? node.queryAccessibleAttribute(AccessibleAttribute.TEXT) : own;
      if (said == null || said.toString().isBlank()) {
        nameless.add(node.toString());
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(each -> walk(each, nameless, seen));
    }
  }
}
