package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.design.Properties;
import org.plumbline.design.StoryStep;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Reviews;
import org.plumbline.rules.Severity;
import org.plumbline.ui.outline.Outline;

/// The outline as an equal of the canvas: all that follows is done in it by keys alone.
class OutlineUseTest {
  @TempDir Path folder;
  private Optional<WindowTrial> opened = Optional.empty();

  @AfterEach
  void close() {
    opened.ifPresent(WindowTrial::close);
  }

  @Test
  void aComponentIsAppendedWithoutLeavingTheOutline() throws Exception {
    WindowTrial trial = on(three());
    go(trial, "clean");
    trial.press(KeyCode.A);
    trial.robot.write("feature pipe", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("feature-pipeline", trial.design().components().getLast().type());
    assertTrue(outline(trial).isFocused());
    assertEquals(List.of("Feature pipeline"), marked(trial));
  }

  @Test
  void aComponentIsAddedAndTheListIsLeftToWhereTheFocusWas() throws Exception {
    WindowTrial trial = on(three());
    go(trial, "clean");
    trial.press(KeyCode.N);
    assertTrue(trial.find(".chooser").isVisible());
    trial.press(KeyCode.ESCAPE);
    assertTrue(outline(trial).isFocused());
    trial.press(KeyCode.N);
    trial.press(KeyCode.ENTER);
    assertEquals(4, trial.design().components().size());
    assertTrue(outline(trial).isFocused());
  }

  @Test
  void connectingOpensTheListOfWhatIsLegal() throws Exception {
    WindowTrial trial = on(three());
    go(trial, "clean");
    trial.press(KeyCode.C);
    trial.press(KeyCode.ENTER);
    assertEquals(2, trial.design().connections().size());
    assertEquals("clean", trial.design().connections().getLast().from().component());
    assertTrue(outline(trial).isFocused());
  }

  @Test
  void aComponentMovesIntoABoundaryWhichThenHoldsIt() throws Exception {
    WindowTrial trial = on(three());
    go(trial, "store");
    trial.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    trial.press(KeyCode.ENTER);
    Component store = trial.design().component("store").orElseThrow();
    assertEquals(Optional.of("zone"), store.boundary());
    assertTrue(trial.design().boundary("zone").orElseThrow().bounds().contains(store.bounds()));
    assertEquals(List.of("Data lake / warehouse"), marked(trial));
    trial.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(three(), trial.design());
  }

  @Test
  void aConnectionIsLabelledInItsRow() throws Exception {
    WindowTrial trial = on(three());
    String connection = trial.design().connections().getFirst().id();
    go(trial, connection);
    String before = marked(trial).getFirst();
    trial.press(KeyCode.F2);
    trial.robot.write("by night", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("by night", trial.design().connections().getFirst().properties().text("label"));
    assertTrue(marked(trial).getFirst().endsWith("by night"), marked(trial).toString());
    assertTrue(outline(trial).isFocused());
    trial.press(KeyCode.F2);
    trial.press(KeyCode.BACK_SPACE);
    trial.press(KeyCode.ENTER);
    assertEquals(three(), trial.design());
    assertEquals(before, marked(trial).getFirst());
  }

  @Test
  void theStepsOfTheStoryAreRenamedAndPutInAnotherOrder() throws Exception {
    List<StoryStep> story = List.of(step("s1", "Orders come in"), step("s2", "They are cleaned"));
    WindowTrial trial = on(three().withStory(story));
    go(trial, "s2");
    trial.press(KeyCode.F2);
    trial.robot.write("Cleaned first", 0);
    trial.press(KeyCode.ENTER);
    trial.press(KeyCode.ALT, KeyCode.UP);
    assertEquals(
        List.of("Cleaned first", "Orders come in"),
        trial.design().story().stream().map(StoryStep::title).toList());
    trial.press(KeyCode.DELETE);
    assertEquals(List.of("s1"), trial.design().story().stream().map(StoryStep::id).toList());
  }

  private static StoryStep step(String id, String title) {
    return new StoryStep(id, title, "", "", List.of(), "", Extras.NONE);
  }

  @Test
  void siblingsChangePlaces() throws Exception {
    WindowTrial trial = on(three());
    go(trial, "clean");
    trial.press(KeyCode.ALT, KeyCode.UP);
    assertEquals(
        List.of("clean", "load", "store"),
        trial.design().components().stream().map(Component::id).toList());
    assertEquals(List.of("Cleaning & preprocessing"), marked(trial));
    assertFalse(trial.run("edit.earlier"));
  }

  @Test
  void whatIsUnfoldedStaysSoWhenTheDesignChanges() throws Exception {
    WindowTrial trial = on(three());
    go(trial, "load");
    trial.press(KeyCode.RIGHT);
    int rows = rows(trial);
    assertTrue(rows > 4);
    trial.press(KeyCode.F2);
    trial.robot.write("Loader", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("Loader", trial.design().component("load").orElseThrow().name());
    assertEquals(rows, rows(trial));
    assertTrue(outline(trial).isFocused());
    trial.press(KeyCode.F2);
    trial.press(KeyCode.ESCAPE);
    assertTrue(outline(trial).isFocused());
  }

  @Test
  void arrowsMoveInTheTreeAndNotOnTheCanvas() throws Exception {
    WindowTrial trial = on(three());
    go(trial, "load");
    trial.press(KeyCode.DOWN);
    assertEquals(Set.of("clean"), trial.session().selection());
    assertEquals(three(), trial.design());
    trial.press(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(Set.of("clean", "store"), trial.session().selection());
  }

  @Test
  void severalElementsThatAreSelectedOnTheCanvasAreMarked() throws Exception {
    WindowTrial trial = on(three());
    trial.run("view.outline");
    trial.select("load", "store");
    assertEquals(List.of("Batch ingestion", "Data lake / warehouse"), marked(trial));
    trial.select("c");
    assertEquals(List.of("Batch ingestion → Cleaning & preprocessing, Raw data"), marked(trial));
  }

  @Test
  void afterDeletingTheKeyboardIsWhereItWas() throws Exception {
    WindowTrial trial = on(three());
    go(trial, "clean");
    trial.press(KeyCode.DELETE);
    assertEquals(2, trial.design().components().size());
    trial.press(KeyCode.UP);
    assertEquals(1, trial.session().selection().size());
    assertTrue(outline(trial).isFocused());
  }

  @Test
  void aRowTellsNameTypePlaceConnectionsAndFindings() throws Exception {
    WindowTrial trial = on(three());
    trial.run("view.outline");
    Finding finding =
        new Finding("r", Severity.WARNING, List.of("load"), "Message.", "Why.", "Section");
    Thread.sleep(300);
    WindowTrial.fx(() -> {
      trial.window().bench().publish(Reviews.of(finding));
      return true;
    });
    trial.settle();
    assertEquals(
        "Batch ingestion, Batch ingestion, outside of all boundaries, 1 connection, 1 warning",
        said(trial, "Batch ingestion"));
    assertEquals(
        "Zone, Boundary: Cluster, outside of all boundaries, 0 elements", said(trial, "Zone"));
  }

  @Test
  void aNoteOfSeveralLinesIsNotCutToItsFirst() throws Exception {
    Design design =
        three()
            .withNotes(
                List.of(
                    new Note(
                        "n", "One\nTwo", "", new Rect(0, 400, 160, 96), List.of(), Extras.NONE)));
    WindowTrial trial = on(design);
    go(trial, "n");
    trial.press(KeyCode.F2);
    trial.press(KeyCode.ENTER);
    assertEquals("One\nTwo", trial.design().note("n").orElseThrow().text());
  }

  @Test
  void whatCanBeDoneToARowIsInItsMenu() throws Exception {
    WindowTrial trial = on(three());
    go(trial, "clean");
    trial.press(KeyCode.SHIFT, KeyCode.F10);
    ContextMenu menu = WindowTrial.openMenu().orElseThrow();
    Bounds outline =
        WindowTrial.fx(() -> outline(trial).localToScreen(outline(trial).getLayoutBounds()));
    assertTrue(outline.contains(menu.getAnchorX(), menu.getAnchorY()));
    assertTrue(menu.getItems().stream().anyMatch(each -> "Duplicate".equals(each.getText())));
    trial.press(KeyCode.ESCAPE);
    assertTrue(outline(trial).isFocused());
  }

  @Test
  void anEmptyOutlineSaysHowToBegin() throws Exception {
    WindowTrial trial = on(Design.titled("Blank"));
    trial.run("view.outline");
    Node words = trial.find(".outline-nothing");
    assertTrue(words.isVisible());
    assertTrue(words.getLayoutBounds().getHeight() > 10);
    trial.press(KeyCode.N);
    trial.press(KeyCode.ENTER);
    trial.until(() -> !words.isVisible());
    assertEquals(1, trial.design().components().size());
  }

  private WindowTrial on(Design design) throws Exception {
    WindowTrial trial = WindowTrial.on(folder, design);
    opened = Optional.of(trial);
    return trial;
  }

  private static void go(WindowTrial trial, String id) {
    if (!trial.window().side().shows(SidePanel.Tab.OUTLINE)) {
      trial.run("view.outline");
    }
    trial.select(id);
    WindowTrial.fx(() -> {
      outline(trial).requestFocus();
      return true;
    });
    trial.settle();
  }

  private static Outline outline(WindowTrial trial) {
    return trial.window().outline();
  }

  private static int rows(WindowTrial trial) {
    return WindowTrial.fx(() -> outline(trial).getExpandedItemCount());
  }

  private static String said(WindowTrial trial, String label) {
    return WindowTrial.fx(() ->
        outline(trial).lookupAll(".tree-cell").stream()
            .map(TreeCell.class::cast)
            .filter(cell -> label.equals(cell.getText()))
            .map(Node::getAccessibleText)
            .findFirst()
            .orElse(""));
  }

  private static List<String> marked(WindowTrial trial) {
    trial.settle();
    return WindowTrial.fx(() ->
        ((TreeView<?>) outline(trial))
            .getSelectionModel().getSelectedItems().stream()
                .map(TreeItem::getValue)
                .map(Object::toString)
                .map(text -> text.substring(text.indexOf("label=") + 6, text.length() - 1))
                .toList());
  }

  private static Design three() {
    return Design.titled("Three")
        .withBoundaries(
            List.of(
                new Boundary(
                    "zone",
                    "cluster",
                    "Zone",
                    Optional.empty(),
                    new Rect(640, 0, 240, 160),
                    false,
                    Properties.NONE,
                    Extras.NONE)))
        .withComponents(
            List.of(
                WindowTrial.component("load", "batch-ingestion", 0, 0),
                WindowTrial.component("clean", "data-cleaning", 320, 0),
                WindowTrial.component("store", "data-store", 320, 240)))
        .withConnections(List.of(WindowTrial.connection("c", "load.landed", "clean.raw")));
  }
}
