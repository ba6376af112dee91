package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.rules.RuleBook;

/// The rules in the window: found by words, shown with their pictures, left by a key.
class RuleBookUseTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    Design design =
        Design.titled("One")
            .withComponents(
                List.of(
                    WindowTrial.component("orders", "operational-database", 0, 0),
                    WindowTrial.component("training", "model-trainer", 300, 0)))
            .withConnections(
                List.of(WindowTrial.connection("c", "orders.records", "training.data")));
    trial = WindowTrial.on(folder, design);
  }

  @AfterEach
  void close() throws Exception {
    trial.close();
  }

  @Test
  void allRulesStandInTheHelpAndTheFirstIsShownWithTwoPictures() throws Exception {
    assertTrue(trial.run("help.rules"));
    ListView<RuleBook.Entry> list = list();
    assertEquals(RuleBook.all(), List.copyOf(list.getItems()));
    trial.until(() -> pictures("#rules-sheet").size() == 2);
    assertTrue(words("#rules-sheet").containsAll(texts(RuleBook.all().getFirst())));
  }

  @Test
  void wordsFindRulesAndArrowsWalkThroughThem() throws Exception {
    trial.run("help.rules");
    TextField search = trial.robot.lookup("#rules-search").query();
    trial.robot.clickOn(search).write("checkpointing", 0);
    trial.settle();
    assertEquals("training-not-resumable", chosen().id());
    trial.until(() -> pictures("#rules-sheet").size() == 2);
    assertTrue(words("#rules-sheet").contains("Model training: Checkpointing: not set (no)"));
    assertTrue(words("#rules-sheet").contains("Model training: Checkpointing: yes"));
    trial.robot.eraseText("checkpointing".length()).write("model", 0);
    trial.settle();
    RuleBook.Entry first = chosen();
    assertTrue(list().getItems().size() > 20);
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.DOWN);
    assertFalse(first.equals(chosen()));
    trial.robot.clickOn(search).write(" nosuchword", 0);
    trial.settle();
    assertEquals(List.of(), List.copyOf(list().getItems()));
  }

  @Test
  void escapeClosesTheRules() {
    int before = windows();
    trial.run("help.rules");
    assertEquals(before + 1, windows());
    trial.press(KeyCode.ESCAPE);
    assertEquals(before, windows());
  }

  @Test
  void picturesHaveTheColoursOfTheTheme() throws Exception {
    assertEquals(Color.web("#f6f7f9"), paper());
    trial.press(KeyCode.ESCAPE);
    trial.run("view.dark");
    assertEquals(Color.web("#13161b"), paper());
  }

  @Test
  void anOpenSheetFollowsTheTheme() throws Exception {
    assertEquals(Color.web("#f6f7f9"), paper());
    String light = sheets();
    trial.run("view.dark");
    trial.until(() -> seen().equals(Color.web("#13161b")));
    assertFalse(light.equals(sheets()));
    assertEquals(2, pictures("#rules-sheet").size());
  }

  private String sheets() {
    return WindowTrial.fx(
        () -> trial.robot.lookup("#rules-sheet").query().getScene().getStylesheets().toString());
  }

  @Test
  void aFindingLeadsToThePageOfItsRuleWhichEscapeCloses() throws Exception {
    trial.until(() ->
        trial.window().bench().findings().get().stream()
            .anyMatch(each -> each.rule().equals("source-feeds-training")));
    Node name =
        trial
            .robot
            .lookup("#findings-list .finding-message")
            .match(each -> each.isVisible() && !((Label) each).getText().isBlank())
            .query();
    trial.robot.rightClickOn(name);
    trial.settle();
    trial.robot.clickOn("About this rule");
    trial.settle();
    int open = windows();
    trial.until(() -> pictures("#rule-page").size() == 2);
    ScrollPane page = trial.robot.lookup("#rule-page").query();
    assertTrue(page.getContent().getBoundsInLocal().getHeight() > 400);
    trial.press(KeyCode.ESCAPE);
    assertEquals(open - 1, windows());
  }

  private Color paper() throws Exception {
    trial.run("help.rules");
    trial.until(() -> pictures("#rules-sheet").size() == 2);
    return WindowTrial.fx(this::seen);
  }

  private Color seen() {
    return ((ImageView) pictures("#rules-sheet").iterator().next())
        .getImage()
        .getPixelReader()
        .getColor(1, 1);
  }

  private ListView<RuleBook.Entry> list() {
    return trial.robot.lookup("#rules-list").queryListView();
  }

  private RuleBook.Entry chosen() {
    return Optional.ofNullable(list().getSelectionModel().getSelectedItem()).orElseThrow();
  }

  private Set<Node> pictures(String where) {
    return trial.robot.lookup(where + " .rule-figure ImageView").queryAll();
  }

  private Set<String> words(String where) {
    return trial.robot.lookup(where + " .label").queryAll().stream()
        .map(each -> ((Label) each).getText())
        .collect(Collectors.toSet());
  }

  private static List<String> texts(RuleBook.Entry rule) {
    return List.of(
        rule.text(RuleBook.Part.TITLE),
        rule.text(RuleBook.Part.MEANING),
        rule.text(RuleBook.Part.WHY),
        rule.text(RuleBook.Part.INSTEAD),
        rule.text(RuleBook.Part.FINE));
  }

  private static int windows() {
    return WindowTrial.fx(() -> Window.getWindows().size());
  }
}
