package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With everything twice as large, all can still be reached without scrolling sideways.
class LargeTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.onTwoConnected(folder);
    while (trial.run("view.larger")) {
      assertTrue(trial.desk.settings().looks().scale() > 100);
    }
    trial.settle();
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void theCountsOfFindingsStandBelowTheTabsWhereTheyDoNotFitBesideThem() {
    Bounds tab = place("#tab-ANALYSE");
    Bounds count = place("#filter-advice");
    assertTrue(count.getMinY() >= tab.getMaxY(), count + " is not below " + tab);
    assertInPanel(count);
    trial.run("view.normal-size");
    trial.window().stage().setWidth(1400);
    trial.settle();
    assertEquals(place("#tab-ANALYSE").getCenterY(), place("#filter-advice").getCenterY(), 2);
    assertInPanel(place("#filter-advice"));
  }

  @Test
  void aDecisionCanBeMadeFromTheRowOfTabs() {
    trial.run("view.decisions");
    trial.settle();
    assertInPanel(place("#decisions-search"));
    assertInPanel(place(".bottom-panel .tabs .button"));
  }

  @Test
  void theSheetOfKeysIsAsWideAsTheScreenAtMost() throws Exception {
    trial.run("help.keys");
    assertNotCut(".key-sheet");
  }

  @Test
  void thePageOfReadinessIsAsWideAsTheScreenAtMost() throws Exception {
    trial.run("view.readiness");
    assertNotCut(".readiness");
  }

  @Test
  void theSquaresOfALegendAreAsLargeAsItsLetters() throws Exception {
    trial.run("analyse.lifecycle");
    trial.until(() -> !trial.window().scene().getRoot().lookupAll(".legend-row").isEmpty());
    Rectangle square = (Rectangle) trial.find(".legend-row > Rectangle");
    trial.until(() -> square.getWidth() >= 23);
    assertEquals(square.getWidth(), square.getHeight());
  }

  @Test
  void theTourCanBeReadToItsEndAboveASmallCanvas() {
    trial.window().stage().setHeight(600);
    trial.run("view.story");
    trial.run("help.tour");
    trial.settle();
    Bounds all = place(".root");
    assertTrue(all.contains(place("#tour-next")), place("#tour-next") + " of " + all);
    assertTrue(all.contains(place("#tour .question-title")));
  }

  @Test
  void aFindingKeepsItsWordsWhereThereIsNoRoomForTheSection() throws Exception {
    trial.until(() -> !trial.window().scene().getRoot().lookupAll(".finding-row").isEmpty());
    trial.settle();
    assertFalse(trial.find(".finding-row .section").isVisible());
    trial.run("view.normal-size");
    trial.window().stage().setWidth(1400);
    trial.settle();
    assertTrue(trial.find(".finding-row .section").isVisible());
  }

  private Bounds place(String query) {
    return WindowTrial.fx(() -> {
      Node node = trial.find(query);
      return node.localToScene(node.getLayoutBounds());
    });
  }

  private void assertInPanel(Bounds part) {
    Bounds panel = place(".bottom-panel");
    assertTrue(panel.contains(part), part + " is not within " + panel);
  }

  private void assertNotCut(String query) throws Exception {
    trial.until(() -> sheet(query).isPresent());
    trial.settle();
    WindowTrial.fx(() -> {
      ScrollPane scroll = sheet(query).orElseThrow();
      double content = scroll.getContent().getLayoutBounds().getWidth();
      double seen = scroll.getViewportBounds().getWidth();
      assertTrue(content <= seen + 1, content + " of which " + seen + " can be seen");
      return true;
    });
  }

  private static Optional<ScrollPane> sheet(String query) {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Stage.class::isInstance)
        .flatMap(each -> each.getScene().getRoot().lookupAll(query).stream())
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .findFirst();
  }
}
