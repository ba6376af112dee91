package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.RetitleDesign;
import org.plumbline.store.DesignReader;
import org.testfx.util.NodeQueryUtils;

/// Findings, worked with keys and buttons: walked through, mended, accepted, taken back.
class FindingsUseTest {
  /// Looks at the rows that find them the same.
  private static final int CALM = 25;

  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.on(folder, design());
    untilFound("c1", "c2", "c3");
    untilCalm();
  }

  /// Waits until there are rows and nothing replaces them: the rules of the user's team are read
  /// after the first frame.
  private void untilCalm() throws Exception {
    Set<Node> last = new HashSet<>();
    int[] same = {0};
    trial.until(() -> {
      Set<Node> rows = trial.robot.lookup("#findings-list .finding-row").queryAll();
      same[0] = !rows.isEmpty() && rows.equals(last) ? same[0] + 1 : 0;
      last.clear();
      last.addAll(rows);
      return same[0] == CALM;
    });
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
  void anAnswerToAKeyGoesWithTheNextSelectionOrEdit() {
    trial.select();
    trial.press(KeyCode.ALT, KeyCode.ENTER);
    assertTrue(answered());
    trial.select("c1");
    assertFalse(answered());
    trial.select();
    trial.press(KeyCode.ALT, KeyCode.ENTER);
    assertTrue(answered());
    WindowTrial.fx(() -> {
      trial.session().commit(new RetitleDesign("Another"));
      return true;
    });
    assertFalse(answered());
    WindowTrial.fx(() -> {
      trial.window().say("to be read at leisure");
      return true;
    });
    trial.select("c1");
    assertTrue(answered());
  }

  private boolean answered() {
    return WindowTrial.fx(() -> trial.window().notices().shown().isPresent());
  }

  @Test
  void theMenuOfAConnectionOpensAtItsMiddle() {
    Connection line = trial.design().connection("c1").orElseThrow();
    Component from = trial.design().component(line.from().component()).orElseThrow();
    Component to = trial.design().component(line.to().component()).orElseThrow();
    Point2D left = below(from.id());
    Point2D right = below(to.id());
    double scale = (right.getX() - left.getX()) / (to.bounds().x() - from.bounds().x());
    trial.select("c1");
    trial.press(KeyCode.ALT, KeyCode.ENTER);
    ContextMenu menu = WindowTrial.openMenu().orElseThrow();
    double middle = (from.bounds().right() + to.bounds().x()) / 2;
    assertEquals(left.getX() + scale * (middle - from.bounds().x()), menu.getAnchorX(), 16);
    assertTrue(Math.min(left.getY(), right.getY()) > menu.getAnchorY());
  }

  private Point2D below(String id) {
    trial.select(id);
    return WindowTrial.fx(() -> trial.window().canvas().places().belowSelection());
  }

  @Test
  void aFixIsNamedInANarrowRowOfLargeWords() {
    while (trial.run("view.larger")) {
      trial.settle();
    }
    Set<Node> fixes =
        trial.robot.lookup("#findings-list .fix").match(NodeQueryUtils.isVisible()).queryAll();
    assertFalse(fixes.isEmpty());
    for (Node fix : fixes) {
      Bounds place = WindowTrial.fx(() -> fix.localToScene(fix.getLayoutBounds()));
      Node list = trial.find("#findings-list");
      Bounds all = WindowTrial.fx(() -> list.localToScene(list.getLayoutBounds()));
      assertTrue(place.getWidth() > 100 || fix instanceof MenuButton, place.toString());
      assertTrue(place.getMaxX() <= all.getMaxX(), place + " is not within " + all);
    }
  }

  @Test
  void aFixIsShownBeforeItIsDoneAndIsOneStep() throws Exception {
    Node fix = trial.robot.lookup("#findings-list .fix").query();
    trial.robot.moveTo(fix);
    trial.settle();
    assertEquals(6, trial.design().components().size());
    Design offered = WindowTrial.fx(() -> trial.session().proposed()).orElseThrow();
    assertTrue(offered.components().size() > 6);
    trial.robot.clickOn(fix);
    trial.until(() -> trial.session().design().components().size() > 6);
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(6, trial.design().components().size());
  }

  @Test
  void inANarrowWindowTheSectionGivesWayBeforeTheMessage() throws Exception {
    WindowTrial.fx(() -> {
      trial.robot.lookup("#findings-list").query().getScene().getWindow().setWidth(900);
      return true;
    });
    trial.settle();
    Region name = trial.robot.lookup("#findings-list .element-name").queryAs(Region.class);
    Region message = (Region) name.getParent();
    double wanted = WindowTrial.fx(() -> message.prefWidth(-1));
    double half = ((Region) message.getParent().getParent()).getWidth() / 2;
    assertTrue(
        message.getWidth() >= Math.min(wanted, half) - 1, message.getWidth() + " of " + half);
    assertTrue(name.getWidth() >= name.prefWidth(-1) - 1);
  }

  @Test
  void allFindingsOfAKindAreMendedAsOneStep() throws Exception {
    Node name =
        trial
            .robot
            .lookup("#findings-list .element-name")
            .match(each -> ((Label) each).getText().equals("Orders"))
            .query();
    trial.robot.rightClickOn(name);
    trial.settle();
    trial.robot.clickOn("Mend all 2 of this kind");
    trial.until(() ->
        trial.window().bench().findings().get().stream()
            .noneMatch(each -> each.rule().equals("source-feeds-training")));
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(6, trial.design().components().size());
  }

  @Test
  void atTheLargestScaleTheFiltersStandBelowTheTabsAndKeepTheirWords() {
    WindowTrial.fx(() -> {
      trial.desk.set(now -> now.scaled(200));
      return true;
    });
    trial.settle();
    trial.settle();
    for (String each : List.of("#filter-error", "#filter-warning", "#filter-advice")) {
      Region filter = trial.robot.lookup(each).queryAs(Region.class);
      assertTrue(filter.getWidth() >= WindowTrial.fx(() -> filter.prefWidth(-1)) - 1, each);
      double right = filter.localToScene(filter.getBoundsInLocal()).getMaxX();
      Region list = trial.robot.lookup("#findings-list").queryAs(Region.class);
      assertTrue(right <= list.localToScene(list.getBoundsInLocal()).getMaxX(), each);
    }
  }

  @Test
  void controlAndEnterAcceptFromTheFieldOfSeveralLines() throws Exception {
    trial.press(KeyCode.F8);
    trial.robot.rightClickOn(trial.robot.lookup("#findings-list .finding-row").queryAs(Node.class));
    trial.settle();
    trial.robot.clickOn("Accept…");
    trial.settle();
    write("#accept-decision .text-field", "Show it once");
    write("#accept-reason", "a demo");
    trial.press(KeyCode.CONTROL, KeyCode.ENTER);
    trial.until(() -> !trial.session().design().accepted().isEmpty());
    assertEquals("a demo", trial.design().accepted().getFirst().reason());
  }

  @Test
  void anErrorIsAcceptedOnlyWithAReasonAndADecision() throws Exception {
    trial.press(KeyCode.F8);
    String about = selected();
    trial.robot.rightClickOn(chosenRow());
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
    assertEquals("Show it once", trial.design().decisions().getLast().title());
    assertEquals(trial.design().decisions().getLast().id(), accepted.decision());
    trial.robot.clickOn("#fold-accepted");
    trial.settle();
    assertTrue(trial.robot.lookup("#findings-list .accepted").tryQuery().isPresent());
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    trial.until(() -> trial.window().bench().findings().get().size() == 3);
    assertEquals(1, trial.design().decisions().size());
  }

  @Test
  void aPrototypeShowsItsWayToProductionWhenAsked() throws Exception {
    Design prototype =
        org.plumbline.store.Templates.find("first-end-to-end-project", WindowTrial.CATALOG)
            .orElseThrow();
    WindowTrial.fx(() -> {
      trial.desk.openUntitled(prototype);
      return true;
    });
    trial.settle();
    trial.until(() -> !trial.window().bench().review().found().open().later().isEmpty());
    int later = trial.window().bench().review().found().open().later().size();
    ListView<?> list = (ListView<?>) trial.find("#findings-list");
    assertEquals(0, list.getItems().size());
    ToggleButton fold = (ToggleButton) trial.find("#fold-later");
    trial.until(fold::isVisible);
    assertEquals(later + " on the way to production", fold.getText());
    WindowTrial.fx(() -> {
      fold.fire();
      return true;
    });
    assertEquals(later, list.getItems().size());
  }

  private Node chosenRow() {
    return trial
        .robot
        .lookup("#findings-list .finding-row")
        .match(row -> row.getParent() instanceof ListCell<?> cell && cell.isSelected())
        .query();
  }

  /// Three connections that may not be, and nothing else to object to.
  private static Design design() {
    String text =
        """
        {"format": "plumbline/1", "title": "Trial",
         "properties": {"purpose": "Learn", "successMetric": "Clicks"},
         "components": [
           {"id": "orders", "type": "operational-database", "name": "Orders", "x": 0, "y": 0},
           {"id": "clicks", "type": "operational-database", "name": "Clicks", "x": 0, "y": 200},
           {"id": "training", "type": "model-trainer", "name": "Training", "x": 400, "y": 0,
            "properties": {"technology": "XGBoost", "task": "ranking", "algorithm": "other",
                           "assumptions": "None"}},
           {"id": "service", "type": "online-serving", "name": "Service", "x": 800, "y": 0,
            "properties": {"technology": "KServe"}},
           {"id": "owner", "type": "stakeholder", "name": "Owner", "x": 800, "y": 200},
           {"id": "report", "type": "dashboard", "name": "Report", "x": 400, "y": 200,
            "properties": {"technology": "Grafana"}}],
         "connections": [
           {"id": "c1", "from": "orders.records", "to": "training.data"},
           {"id": "c2", "from": "clicks.records", "to": "training.data"},
           {"id": "c3", "from": "training.model", "to": "service.model"},
           {"id": "c4", "from": "report.view", "to": "owner.reports"}],
         "decisions": [{"id": "d1", "title": "Try", "choice": "It", "rationale": "Fun",
                        "tradeoffs": "Time"}]}
        """;
    return ((DesignReader.Loaded)
            DesignReader.read(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), WindowTrial.CATALOG))
        .design();
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
            .map(each -> each.elements().stream().findFirst().orElse("whole"))
            .collect(java.util.stream.Collectors.toSet())
            .equals(wanted));
  }
}
