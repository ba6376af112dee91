package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;

class InspectorUseTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.onTwoApart(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void aNameTypedInAFieldIsOneStep() {
    trial.select("orders");
    trial.type("#field-name", "Shop");
    assertEquals("Shop", component("orders", trial.session().shown()).name());
    assertTrue(trial.session().undoName().isEmpty());
    trial.press(KeyCode.ENTER);
    assertEquals("Shop", component("orders", trial.design()).name());
    assertEquals(Optional.of("Rename"), trial.session().undoName());
    trial.run("edit.undo");
    assertEquals(Optional.empty(), trial.session().undoName());
    assertEquals("Operational database", ((TextField) trial.find("#field-name")).getText());
  }

  @Test
  void leavingAFieldCommitsIt() {
    trial.select("orders");
    trial.type("#field-owner", "Sales");
    trial.focus("#field-name");
    assertEquals("Sales", component("orders", trial.design()).properties().text("owner"));
  }

  @Test
  void selectingSomethingElseCommitsWhatWasTypedToWhatWasSelected() {
    trial.select("orders");
    trial.type("#field-owner", "Sales");
    trial.select("store");
    assertEquals("Sales", component("orders", trial.design()).properties().text("owner"));
    assertEquals("", component("store", trial.design()).properties().text("owner"));
  }

  @Test
  void whatCannotBeUnderstoodIsSaidAndNotCommitted() {
    trial.select("orders");
    unfold("runtime");
    trial.type("#field-replicas", "two");
    assertTrue(trial.robot.lookup("A number is needed, as 12 or 0.5.").tryQuery().isPresent());
    trial.press(KeyCode.ENTER);
    assertTrue(trial.session().undoName().isEmpty());
    trial.type("#field-replicas", "0");
    assertTrue(trial.robot.lookup("A number from 1 to 10000 is needed.").tryQuery().isPresent());
    trial.type("#field-replicas", "2");
    trial.press(KeyCode.ENTER);
    assertEquals(
        Optional.of(Value.of(2)), component("orders", trial.design()).properties().at("replicas"));
  }

  @Test
  void aBlankNameIsRefused() {
    trial.select("orders");
    trial.type("#field-name", " ");
    trial.press(KeyCode.ENTER);
    assertEquals("Operational database", component("orders", trial.design()).name());
    trial.press(KeyCode.ESCAPE);
    assertEquals("Operational database", ((TextField) trial.find("#field-name")).getText());
  }

  @Test
  void undoWhileTypingTakesBackTheTypingOnly() {
    trial.select("orders");
    trial.type("#field-name", "Shop");
    trial.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertTrue(trial.session().undoName().isEmpty());
    assertTrue(trial.session().redoName().isEmpty());
    assertFalse(((TextField) trial.find("#field-name")).getText().equals("Shop"));
  }

  @Test
  void severalSelectedShareWhatTheyHaveInCommon() {
    trial.select("orders", "store");
    assertTrue(trial.robot.from(trial.find("#field-owner")).tryQuery().isPresent());
    trial.type("#field-owner", "Data");
    trial.press(KeyCode.ENTER);
    assertEquals("Data", component("orders", trial.design()).properties().text("owner"));
    assertEquals("Data", component("store", trial.design()).properties().text("owner"));
    trial.run("edit.undo");
    assertEquals(Optional.empty(), trial.session().undoName());
  }

  @Test
  void differingValuesAreShownAsSuch() {
    trial.select("orders");
    trial.type("#field-owner", "Sales");
    trial.press(KeyCode.ENTER);
    trial.select("orders", "store");
    TextField owner = (TextField) trial.find("#field-owner");
    assertEquals("", owner.getText());
    assertEquals("Different values", owner.getPromptText());
  }

  @Test
  void choicesAndTicksCommitAtOnce() {
    trial.select("orders");
    ComboBox<?> box = (ComboBox<?>) trial.find("#field-redundancy");
    WindowTrial.fx(() -> {
      box.getSelectionModel().select(1);
      return box;
    });
    assertEquals("replica", component("orders", trial.design()).properties().text("redundancy"));
    CheckBox tick = (CheckBox) trial.find("#field-containsLabels");
    WindowTrial.fx(() -> {
      tick.fire();
      return tick;
    });
    assertEquals(
        Optional.of(Value.of(true)),
        component("orders", trial.design()).properties().at("containsLabels"));
  }

  @Test
  void aNumberThatStandsForNoneIsShownAsWhatItMeans() {
    TextInputControl target = (TextInputControl) trial.find("#field-latencySloP99Ms");
    assertEquals("", target.getText());
    assertEquals("no target", target.getPromptText());
    trial.type("#field-latencySloP99Ms", "80");
    trial.press(KeyCode.ENTER);
    assertEquals("80", target.getText());
    trial.type("#field-latencySloP99Ms", "No target");
    trial.press(KeyCode.ENTER);
    assertEquals(
        Value.of(0), trial.design().properties().at("latencySloP99Ms").orElse(Value.of(0)));
    trial.select("orders");
    trial.type("#field-refreshMinutes", "-1");
    trial.press(KeyCode.ENTER);
    assertEquals("never again", ((TextInputControl) trial.find("#field-refreshMinutes")).getText());
  }

  @Test
  void withNothingSelectedTheDesignIsShown() {
    trial.type("#field-title", "Renamed");
    trial.press(KeyCode.ENTER);
    assertEquals("Renamed", trial.design().title());
  }

  @Test
  void aLongTextIsShownInFull() {
    trial.select("orders");
    unfold("common");
    double before = height("#field-description");
    trial.type("#field-description", "Every order of the last ten years. ".repeat(9));
    trial.settle();
    assertTrue(height("#field-description") > before + 50);
  }

  @Test
  void fieldsKeepTheirWidthWhereAScrollBarComes() {
    trial.select("orders");
    double without = trial.find("#field-name").getBoundsInLocal().getWidth();
    unfold("common");
    unfold("runtime");
    ScrollPane inspector = trial.window().inspector();
    assertTrue(
        inspector.getContent().getBoundsInLocal().getHeight()
            > inspector.getViewportBounds().getHeight());
    assertEquals(without, trial.find("#field-name").getBoundsInLocal().getWidth());
  }

  @Test
  void whatIsFoundIsAboutItOrAboutThem() {
    trial.select("orders");
    assertTrue(trial.robot.lookup("Findings about it").tryQuery().isPresent());
    trial.select("orders", "store");
    assertTrue(trial.robot.lookup("Findings about them").tryQuery().isPresent());
  }

  private double height(String query) {
    return trial.find(query).getBoundsInLocal().getHeight();
  }

  private void unfold(String group) {
    trial.robot.interact(() ->
        trial
            .robot
            .from(trial.find("#fold-" + group))
            .lookup(".fold-heading")
            .queryAs(javafx.scene.control.ToggleButton.class)
            .setSelected(true));
    trial.settle();
  }

  private static Component component(String id, Design design) {
    return design.component(id).orElseThrow();
  }
}
