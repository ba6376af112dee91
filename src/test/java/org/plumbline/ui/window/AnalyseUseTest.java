package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.edit.Edit;
import org.plumbline.edit.RemoveElements;
import org.plumbline.overlay.Question;
import org.plumbline.overlay.Table;
import org.plumbline.readiness.Lack;
import org.plumbline.rules.Finding;
import org.plumbline.store.Templates;
import org.plumbline.ui.window.Panels.Side;

/// Questions that are asked of a design in its window.
class AnalyseUseTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;
  private Design design = Design.titled("");

  @BeforeEach
  void open() throws Exception {
    design = Templates.find("realtime-feature-store", WindowTrial.CATALOG).orElseThrow();
    trial = WindowTrial.on(folder, design);
    design = trial.design();
    trial.until(() -> trial.window().bench().review().by().isPresent());
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void aFailureIsSeenMendedByAFixAndSeenAgain() throws Exception {
    commit(new RemoveElements(List.of("fb")));
    trial.until(() -> finding("no-fallback").isPresent());
    trial.run("analyse.failure");
    trial.answered();
    click("fs");
    told("gets no answer");
    assertEquals(
        "When “Feature store” fails, “Ordering app” gets no answer.",
        sentence().substring(0, sentence().indexOf('.') + 1));
    trial.run("view.findings");
    Button fix = (Button) trial.find("#findings-list .fix");
    fx(fix::fire);
    trial.until(() ->
        trial.design().components().stream()
            .anyMatch(each -> each.type().equals("fallback-responder")));
    assertEquals(Optional.of("failure-simulation:fs"), asked().map(Question::text));
    told("still answers, but less well");
    trial.run("view.analyse");
    press("#fail-nothing");
    trial.until(() -> asked().equals(Optional.of(new Question.Failure(List.of()))));
  }

  @Test
  void aTargetForTheLatencyIsMissedAndMetAsItIsSet() throws Exception {
    trial.run("analyse.latency");
    trial.answered();
    assertTrue(sentence().startsWith("99 of 100 answers reach “Ordering app” within 43 ms"));
    trial.select();
    trial.type("#field-latencySloP99Ms", "40");
    trial.press(KeyCode.ENTER);
    trial.until(() -> finding("latency-over-budget").isPresent());
    trial.until(() -> cells().contains("3 ms too late"));
    trial.type("#field-latencySloP99Ms", "50");
    trial.press(KeyCode.ENTER);
    trial.until(() -> finding("latency-over-budget").isEmpty());
    trial.until(() -> cells().contains("7 ms"));
  }

  @Test
  void askingChangesNothingInTheDesignAndIsTakenAwayAgain() throws Exception {
    for (String id : List.of("lifecycle", "failure", "latency", "throughput", "cost", "personal")) {
      trial.run("analyse." + id);
      trial.answered();
      assertTrue(fx(() -> trial.window().canvas().lens().coloring()).isPresent());
      assertFalse(sentence().isEmpty());
    }
    assertTrue(design.equals(trial.design()), "the design is as it was");
    assertFalse(fx(() -> trial.session().dirty()));
    assertTrue(fx(() -> trial.session().undoName()).isEmpty());
    trial.run("analyse.nothing");
    assertEquals(Optional.empty(), fx(() -> trial.window().canvas().lens().coloring()));
    trial.run("analyse.cost");
    trial.answered();
    Node legendClose = trial.find("#legend-close");
    fx(((Button) legendClose)::fire);
    assertEquals(Optional.empty(), asked());
  }

  @Test
  void thePanelIsUsedByKeysAlone() throws Exception {
    trial.press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
    assertTrue(fx(() -> trial.find("#ask-coverage").isFocused()));
    trial.press(KeyCode.SPACE);
    trial.answered();
    trial.press(KeyCode.RIGHT);
    trial.until(() -> asked().equals(Optional.of(new Question.Failure(List.of()))));
    trial.answered();
    trial.press(KeyCode.LEFT);
    trial.press(KeyCode.LEFT);
    trial.until(() -> asked().equals(Optional.of(new Question.Personal())));
    trial.press(KeyCode.RIGHT);
    trial.press(KeyCode.RIGHT);
    trial.press(KeyCode.RIGHT);
    trial.until(() -> asked().equals(Optional.of(new Question.Latency())));
    trial.answered();
    trial.focus("#answer-table");
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.SHORTCUT, KeyCode.C);
    assertEquals("Ordering app\t43 ms\t15 ms\t37 ms\t2.97 %\n", trial.board.text.orElse(""));
    assertEquals(List.of("app"), List.copyOf(fx(() -> trial.session().selection())));
    trial.press(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), asked());
    assertTrue(fx(() -> trial.find("#ask-coverage").isFocused()));
  }

  @Test
  void theSelectionFailsAndWorksAgainByKeys() throws Exception {
    trial.run("analyse.failure");
    trial.answered();
    trial.select("fs", "srv");
    fx(() -> trial.window().canvas().requestFocus());
    trial.press(KeyCode.ENTER);
    trial.until(() -> causes().equals(List.of("fs", "srv")));
    trial.select("srv");
    trial.press(KeyCode.SPACE);
    trial.until(() -> causes().equals(List.of("fs")));
    trial.press(KeyCode.F);
    trial.until(() -> causes().equals(List.of("fs", "srv")));
    assertEquals("Let it work again", words("analyse.fail"));
    trial.press(KeyCode.F);
    trial.until(() -> causes().equals(List.of("fs")));
    trial.run("analyse.works");
    assertEquals(List.of(), causes());
    trial.run("analyse.nothing");
    fx(() -> trial.window().canvas().requestFocus());
    trial.press(KeyCode.ENTER);
    assertEquals(Optional.empty(), asked());
  }

  @Test
  void whatIsDraggedMovesAndDoesNotFail() throws Exception {
    trial.run("analyse.failure");
    trial.answered();
    Point2D at = place("fs");
    trial.robot.drag(at.getX(), at.getY(), MouseButton.PRIMARY).dropBy(40, 30);
    trial.settle();
    assertEquals(List.of(), causes());
    assertFalse(
        design
            .component("fs")
            .orElseThrow()
            .bounds()
            .equals(trial.design().component("fs").orElseThrow().bounds()));
  }

  @Test
  void whatAnEditTakesAwayIsNoLongerAskedAbout() throws Exception {
    fx(() ->
        trial
            .inquiry()
            .ask(Optional.of(new Question.Failure(List.of("fs", "srv", "deployment-failed")))));
    trial.answered();
    commit(new RemoveElements(List.of("fs")));
    trial.until(() -> causes().equals(List.of("srv", "deployment-failed")));
    trial.run("edit.undo");
    assertEquals(List.of("srv", "deployment-failed"), causes());
  }

  @Test
  void scenariosAreButtonsAndTakenBackAsChips() throws Exception {
    trial.run("analyse.failure");
    trial.answered();
    assertTrue(fx(() -> trial.find("#fail-replica").isDisabled()));
    trial.select("srv");
    press("#fail-replica");
    press("#fail-deployment");
    trial.focus("#factor-surge");
    trial.press(KeyCode.RIGHT);
    trial.until(() -> causes().equals(List.of("replica=srv", "deployment-failed", "surge=1.5")));
    press(".analyse .chip");
    trial.until(() -> causes().equals(List.of("deployment-failed", "surge=1.5")));
    assertTrue(fx(() -> trial.find(".analyse .chip").isFocused()));
  }

  @Test
  void aMissingCheckIsClosedByItsButton() throws Exception {
    trial.run("analyse.lifecycle");
    trial.answered();
    fx(() -> ((ToggleButton) tab("Missing in the lifecycle")).fire());
    assertTrue(lacks().contains("fairness-checked"));
    trial.until(() -> deed("Add: Fairness check").isPresent());
    fx(deed("Add: Fairness check").orElseThrow()::fire);
    trial.until(() -> !lacks().contains("fairness-checked"));
    assertEquals(Optional.of(new Question.Lifecycle()), asked());
    trial.run("edit.undo");
    assertTrue(design.equals(trial.design()), "it was one step");
  }

  @Test
  void aGapOpensItsField() throws Exception {
    trial.run("view.inspector");
    assertFalse(fx(() -> trial.window().panels().open(Side.RIGHT)));
    trial.run("analyse.cost");
    trial.answered();
    Button open = (Button) trial.find(".answer-gap .button");
    fx(open::fire);
    trial.until(() -> trial.window().panels().open(Side.RIGHT));
    trial.until(() -> {
      Node focused = trial.window().scene().getFocusOwner();
      return focused != null && String.valueOf(focused.getId()).startsWith("field-");
    });
  }

  @Test
  void moreReplicasAreOneStep() throws Exception {
    fx(() -> trial.inquiry().ask(Optional.of(new Question.Throughput(10))));
    trial.run("analyse.throughput");
    assertEquals(Optional.of(new Question.Throughput(10)), asked());
    trial.answered();
    trial.until(() -> trial.robot.lookup(".deed-cell .fix").tryQuery().isPresent());
    Button button = trial.robot.lookup(".deed-cell .fix").queryButton();
    assertTrue(button.getText().matches("Set \\d+ replicas"), button.getText());
    fx(button::fire);
    trial.until(() -> !trial.design().equals(design));
    trial.run("edit.undo");
    assertTrue(design.equals(trial.design()), "the design is as it was");
  }

  @Test
  void aStepCarriesWhatIsLaidOver() throws Exception {
    trial.run("view.story");
    fx(() -> trial.inquiry().ask(Optional.of(new Question.Failure(List.of("fs")))));
    trial.answered();
    ComboBox<?> choice = (ComboBox<?>) trial.find("#step-overlay");
    List<String> offered =
        fx(() -> choice.getItems().stream().map(each -> worded(choice, each)).toList());
    assertTrue(offered.contains("None") && offered.contains("Personal data"), offered.toString());
    assertEquals("as laid over now (Failure: Feature store)", offered.getLast());
    fx(() -> choice.getSelectionModel().selectLast());
    trial.until(() -> step(0).equals("failure-simulation:fs"));
    assertEquals("Failure: Feature store", fx(() -> worded(choice, choice.getValue())));
    fx(() -> trial.window().telling().strip().choose(1));
    trial.until(() -> asked().isEmpty());
    fx(() -> trial.window().telling().strip().choose(0));
    trial.until(() -> causes().equals(List.of("fs")));
  }

  @SuppressWarnings("unchecked")
  private static <T> String worded(ComboBox<T> choice, Object each) {
    return choice.getConverter().toString((T) each);
  }

  private String step(int place) {
    return trial.design().story().get(place).overlay();
  }

  private static <T> T fx(Callable<T> action) {
    return WindowTrial.fx(action);
  }

  private void fx(Runnable action) {
    WindowTrial.fx(() -> {
      action.run();
      return true;
    });
    trial.settle();
  }

  private Optional<Question> asked() {
    return fx(() -> trial.inquiry().asked().get());
  }

  private List<String> causes() {
    return fx(() -> trial.inquiry().failure().causes());
  }

  private void told(String part) throws TimeoutException {
    trial.until(() -> sentence().contains(part));
  }

  private String sentence() {
    return fx(() -> ((Label) trial.find("#answer-sentence")).getText());
  }

  private List<String> lacks() {
    return fx(() ->
        trial.inquiry().answer().get().stream()
            .flatMap(each -> each.readiness().coverage().missing().stream())
            .map(Lack::id)
            .toList());
  }

  private Optional<Button> deed(String label) {
    return trial.robot.lookup(".deed-cell .fix").queryAll().stream()
        .map(Button.class::cast)
        .filter(each -> each.getText().equals(label))
        .findFirst();
  }

  private Node tab(String words) {
    return trial.robot.lookup(".table-tab").queryAll().stream()
        .filter(each -> ((Labeled) each).getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private List<String> cells() {
    @SuppressWarnings("unchecked")
    TableView<Table.Row> table = (TableView<Table.Row>) trial.find("#answer-table");
    return table.getItems().stream()
        .flatMap(row -> row.cells().stream())
        .map(Table.Cell::text)
        .toList();
  }

  private Optional<Finding> finding(String rule) {
    return trial.window().bench().findings().get().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst();
  }

  private String words(String command) {
    return fx(() -> trial.window().commands().named(command).words().get());
  }

  private void commit(Edit edit) {
    fx(() -> trial.session().commit(edit));
  }

  private void press(String query) {
    Button button = (Button) trial.find(query);
    fx(() -> {
      button.requestFocus();
      button.fire();
    });
  }

  private Point2D place(String id) {
    Bounds card = fx(() -> trial.window().canvas().places().cards().get(id));
    return new Point2D(card.getCenterX(), card.getCenterY());
  }

  private void click(String id) {
    Point2D at = place(id);
    trial.robot.clickOn(at.getX(), at.getY());
    trial.settle();
  }
}
