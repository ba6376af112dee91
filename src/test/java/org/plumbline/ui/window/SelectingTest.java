package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Reviews;
import org.plumbline.rules.Severity;

class SelectingTest {
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
  void whatIsSelectedElsewhereIsSelectedInTheOutline() {
    trial.run("view.outline");
    trial.select("store");
    assertEquals(List.of("Feature store"), marked());
    trial.select("orders", "store");
    assertEquals(Set.of("Operational database", "Feature store"), Set.copyOf(marked()));
  }

  @Test
  void whatIsSelectedInTheOutlineIsSelectedEverywhere() {
    trial.run("view.outline");
    trial.robot.clickOn(outlined("Feature store"));
    trial.settle();
    assertEquals(Set.of("store"), trial.session().selection());
  }

  @Test
  void elementsAreRenamedAndDeletedInTheOutlineByKeys() {
    trial.run("view.outline");
    trial.robot.clickOn(outlined("Feature store"));
    trial.press(KeyCode.F2);
    trial.robot.write("Features", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("Features", trial.design().component("store").orElseThrow().name());
    trial.press(KeyCode.DELETE);
    assertEquals(1, trial.design().components().size());
  }

  @Test
  void connectingFromTheKeyboardOffersWhatIsLegal() {
    trial.select("orders");
    trial.run("edit.connect");
    ListView<?> list = trial.robot.lookup("#connect-list").queryListView();
    int offered = list.getItems().size();
    trial.press(KeyCode.ENTER);
    assertEquals(offered > 0 ? 1 : 0, trial.design().connections().size());
  }

  @Test
  void movingIntoABoundaryOffersWhereItIsNotAlreadyAndHasAButton() {
    trial.select("orders", "store");
    trial.run("arrange.group");
    trial.press(KeyCode.ESCAPE);
    String around = trial.design().boundaries().getFirst().id();
    trial.select("orders");
    trial.run("edit.into");
    ListView<?> list = trial.robot.lookup("#into-list").queryListView();
    assertEquals(1, list.getItems().size(), "it is in the only boundary already");
    trial.robot.clickOn("#pick");
    trial.settle();
    assertEquals(Optional.empty(), trial.design().component("orders").orElseThrow().boundary());
    trial.run("edit.into");
    trial.press(KeyCode.ENTER);
    assertEquals(Optional.of(around), trial.design().component("orders").orElseThrow().boundary());
    trial.run("edit.undo");
    assertEquals(
        Optional.empty(),
        trial.design().component("orders").orElseThrow().boundary(),
        "Enter was one step");
  }

  @Test
  void aSelectedFindingSelectsItsElements() throws Exception {
    Finding finding =
        new Finding(
            "a-rule",
            Severity.WARNING,
            List.of("store"),
            "“Feature store” is lonely.",
            "Because.",
            "A heading");
    checked();
    WindowTrial.fx(() -> {
      trial.window().bench().publish(Reviews.of(finding));
      return true;
    });
    trial.settle();
    trial.robot.clickOn(" is lonely.");
    trial.settle();
    assertEquals(Set.of("store"), trial.session().selection());
  }

  @Test
  void findingsAreFilteredBySeverity() throws Exception {
    checked();
    WindowTrial.fx(() -> {
      trial.window().bench().publish(Reviews.of(finding(Severity.ERROR), finding(Severity.ADVICE)));
      return true;
    });
    ListView<?> list = (ListView<?>) trial.find("#findings-list");
    assertEquals(2, list.getItems().size());
    trial.robot.clickOn("#filter-error");
    trial.settle();
    assertEquals(1, list.getItems().size());
    assertTrue(list.getItems().getFirst().toString().contains("ADVICE"));
  }

  /// The first check is over, which would replace what is published before it.
  private void checked() throws Exception {
    trial.until(() -> !trial.window().bench().findings().get().isEmpty());
    trial.settle();
  }

  private static Finding finding(Severity severity) {
    return new Finding("r", severity, List.of(), "Something.", "Why.", "Section");
  }

  private javafx.scene.Node outlined(String label) {
    return trial.robot.from(trial.find("#outline")).lookup(label).query();
  }

  private List<String> marked() {
    return WindowTrial.fx(() ->
        ((TreeView<?>) trial.find("#outline"))
            .getSelectionModel().getSelectedItems().stream()
                .map(TreeItem::getValue)
                .map(SelectingTest::label)
                .toList());
  }

  private static String label(Object branch) {
    String text = branch.toString();
    int from = text.indexOf("label=") + "label=".length();
    return text.substring(from, text.length() - 1);
  }
}
