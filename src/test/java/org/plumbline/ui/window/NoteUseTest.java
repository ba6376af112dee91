package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.design.Note;
import org.plumbline.ui.outline.Outline;

class NoteUseTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.onTwoConnected(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private void focusCanvas() {
    WindowTrial.fx(() -> {
      trial.window().canvas().requestFocus();
      return true;
    });
    trial.settle();
  }

  private void write(String text) {
    focusCanvas();
    trial.press(KeyCode.SHIFT, KeyCode.N);
    trial.robot.write(text, 0);
    trial.press(KeyCode.ENTER);
  }

  private Note note() {
    return trial.design().notes().getFirst();
  }

  @Test
  void aNoteIsWrittenByKeysInOneStepAboutWhatIsSelected() {
    trial.select("store");
    write("Ask who owns this");
    assertEquals("Ask who owns this", note().text());
    assertEquals(List.of("store"), note().about());
    assertEquals(List.of("note"), List.copyOf(WindowTrial.fx(() -> trial.session().selection())));
    focusCanvas();
    trial.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(List.of(), trial.design().notes());
    assertTrue(WindowTrial.fx(() -> trial.session().undoName()).isEmpty());
  }

  @Test
  void whereverANoteIsNamedItsSignsAreNot() {
    write("**Ask** who *owns* this");
    trial.run("view.outline");
    Outline outline = trial.window().outline();
    trial.settle();
    List<String> rows =
        WindowTrial.fx(() ->
            outline.lookupAll(".tree-cell").stream()
                .map(row -> ((TreeCell<?>) row).getText())
                .toList());
    assertTrue(rows.contains("Ask who owns this"), rows.toString());
    Object said =
        WindowTrial.fx(
            () -> trial.window().canvas().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    assertTrue(said.toString().contains("Ask who owns this"), said.toString());
    trial.select("note");
    WindowTrial.fx(() -> {
      outline.requestFocus();
      return true;
    });
    trial.settle();
    trial.press(KeyCode.F2);
    trial.press(KeyCode.ENTER);
    assertEquals("**Ask** who *owns* this", note().text(), "the row is edited as it is written");
  }

  @Test
  void aNoteThatIsLeftBlankOrGivenUpIsNotThere() {
    focusCanvas();
    trial.press(KeyCode.SHIFT, KeyCode.N);
    trial.press(KeyCode.ESCAPE);
    assertEquals(List.of(), WindowTrial.fx(() -> trial.session().shown().notes()));
    trial.press(KeyCode.SHIFT, KeyCode.N);
    trial.press(KeyCode.ENTER);
    assertEquals(List.of(), WindowTrial.fx(() -> trial.session().shown().notes()));
    assertTrue(WindowTrial.fx(() -> trial.session().undoName()).isEmpty());
  }

  @Test
  void escapeKeepsWhatWasTypedIntoANewNoteAndIntoAnOldOneInOneStepEach() {
    focusCanvas();
    trial.press(KeyCode.SHIFT, KeyCode.N);
    trial.robot.write("Ask who owns this", 0);
    trial.press(KeyCode.ESCAPE);
    assertEquals("Ask who owns this", note().text());
    trial.select("note");
    trial.press(KeyCode.F2);
    trial.robot.write("Asked", 0);
    trial.press(KeyCode.ESCAPE);
    assertEquals("Asked", note().text());
    trial.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals("Ask who owns this", note().text());
    trial.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(List.of(), trial.design().notes());
    assertTrue(WindowTrial.fx(() -> trial.session().undoName()).isEmpty());
  }

  @Test
  void aNoteIsLinkedAndUnlinkedAndStaysWhenItsSubjectGoes() {
    write("Both");
    trial.select("note");
    assertFalse(trial.run("canvas.link-note"));
    trial.select("note", "orders", "c");
    assertTrue(trial.run("canvas.link-note"));
    assertEquals(List.of("orders", "c"), note().about());
    trial.select("note", "c");
    assertTrue(trial.run("canvas.unlink-note"));
    assertEquals(List.of("orders"), note().about());
    trial.select("orders");
    trial.run("edit.delete");
    assertEquals(List.of(), note().about());
    trial.run("edit.undo");
    assertEquals(List.of("orders"), note().about());
    trial.select("note");
    trial.run("canvas.unlink-note");
    assertEquals(List.of(), note().about());
    assertFalse(trial.run("canvas.unlink-note"));
  }

  @Test
  void theLinkIsCopiedWithWhatItLeadsTo() {
    trial.select("store");
    write("Copied");
    trial.select("note", "store");
    trial.run("edit.copy");
    trial.run("edit.paste");
    assertEquals(List.of("store-2"), trial.design().notes().get(1).about());
    trial.select("note");
    trial.run("edit.duplicate");
    assertEquals(List.of("store"), trial.design().notes().get(2).about());
    WindowTrial.fx(() ->
        trial.desk.openUntitled(
            Design.titled("Other")
                .withComponents(List.of(WindowTrial.component("store", "feature-store", 0, 0)))));
    trial.settle();
    trial.board.design =
        java.util.Optional.of(
            trial.board.text.orElseThrow().replace("\"title\": \"Other\"", "\"title\": \"Two\""));
    trial.run("edit.paste");
    assertEquals(List.of("store-2"), note().about());
  }

  @Test
  void theInspectorShowsAndChangesWhatANoteIsAbout() {
    trial.select("store");
    write("Seen");
    trial.select("note");
    @SuppressWarnings("unchecked")
    CheckComboBox<String> box = (CheckComboBox<String>) trial.find("#field-note-about");
    assertEquals("Feature store", box.getTitle());
    WindowTrial.fx(() -> {
      box.getCheckModel().check("orders");
      return true;
    });
    assertEquals(List.of("orders", "store"), note().about());
    assertEquals("Seen", note().text());
  }
}
