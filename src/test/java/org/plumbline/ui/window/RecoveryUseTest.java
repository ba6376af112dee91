package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.edit.RenameElement;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.OnDisk;

/// The program has ended before somebody saved.
class RecoveryUseTest {
  /// No process has this number.
  private static final String GONE = "999999999-1-1.json";

  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void start() throws Exception {
    trial = WindowTrial.onTwoConnected(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void anEditIsInTheJournalWithinSecondsUntilItIsSaved() throws Exception {
    rename("store", "Edited");
    trial.until(() -> journal().stream().anyMatch(each -> text(each).contains("Edited")));
    trial.answers.place = Optional.of(folder.resolve("mine.json"));
    trial.run("file.save");
    trial.until(() -> journal().isEmpty());
  }

  @Test
  void whatIsUndoneIsNotKept() throws Exception {
    rename("store", "Edited");
    trial.until(() -> !journal().isEmpty());
    trial.run("edit.undo");
    trial.until(() -> journal().isEmpty());
  }

  @Test
  void whatWasLeftBehindIsOfferedAndIsUnsavedWorkOnItsFile() throws Exception {
    Path file = folder.resolve("mine.json");
    byte[] saved = written(trial.design());
    Files.write(file, saved);
    leave(new RenameElement("store", "Unsaved").apply(trial.design()), file, saved);
    assertEquals(1, trial.desk.leftBehind().size());

    WindowTrial.fx(() -> {
      trial.desk.recover(trial.desk.leftBehind().getFirst());
      return true;
    });
    trial.settle();
    assertEquals("Unsaved", trial.design().component("store").orElseThrow().name());
    assertTrue(trial.session().dirty());
    assertTrue(trial.window().file().shows(file));
    assertEquals(List.of(), trial.desk.leftBehind());
    assertTrue(says("had not been saved"));

    trial.robot.clickOn("Show the saved version");
    trial.settle();
    assertEquals("Feature store", trial.design().component("store").orElseThrow().name());
  }

  @Test
  void whatWasLeftBehindIsNotCalledUnsavedOnceItIsSaved() throws Exception {
    Path file = folder.resolve("mine.json");
    byte[] saved = written(trial.design());
    Files.write(file, saved);
    leave(new RenameElement("store", "Unsaved").apply(trial.design()), file, saved);
    WindowTrial.fx(() -> {
      trial.desk.recover(trial.desk.leftBehind().getFirst());
      return true;
    });
    trial.settle();
    assertTrue(says("It is still not saved"));
    trial.run("file.save");
    assertTrue(text(file).contains("Unsaved"));
    assertEquals(Optional.empty(), trial.window().notices().shown());
  }

  @Test
  void aFileThatHasBeenChangedSinceIsNotOverwrittenWithoutAWord() throws Exception {
    Path file = folder.resolve("mine.json");
    byte[] saved = written(trial.design());
    leave(new RenameElement("store", "Unsaved").apply(trial.design()), file, saved);
    byte[] other = written(new RenameElement("store", "Theirs").apply(trial.design()));
    Files.write(file, other);
    WindowTrial.fx(() -> {
      trial.desk.recover(trial.desk.leftBehind().getFirst());
      return true;
    });
    trial.settle();
    assertTrue(says("has been changed since"));
    trial.answers.next.add("cancel");
    trial.run("file.save");
    assertEquals("conflict", trial.answers.asked.getLast().id());
    assertEquals(text(file), new String(other, java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void notSavingIsNoLossForSevenDays() throws Exception {
    Path file = folder.resolve("mine.json");
    trial.answers.place = Optional.of(file);
    trial.run("file.save");
    rename("store", "Given up");
    trial.answers.next.add("dont-save");
    assertTrue(WindowTrial.fx(trial.window()::close));
    assertFalse(text(file).contains("Given up"));

    WindowTrial.fx(() -> {
      trial.desk.offerStart();
      return true;
    });
    trial.settle();
    assertTrue(trial.robot.lookup("Closed without saving").tryQuery().isPresent());
    WindowTrial.fx(() -> {
      trial.desk.recover(trial.desk.leftBehind().getFirst());
      return true;
    });
    trial.settle();
    assertEquals("Given up", trial.design().component("store").orElseThrow().name());
    assertTrue(trial.session().dirty());
    assertTrue(trial.window().file().shows(file));
    assertTrue(says("closed without saving"));
    assertEquals(List.of(), trial.desk.leftBehind());
  }

  @Test
  void whatIsSavedWhileClosingIsNotKept() throws Exception {
    trial.answers.place = Optional.of(folder.resolve("mine.json"));
    rename("store", "Saved");
    trial.answers.next.add("save");
    assertTrue(WindowTrial.fx(trial.window()::close));
    assertEquals(List.of(), trial.desk.leftBehind());
  }

  @Test
  void aBrokenRestIsToldAndForgottenWhenAsked() throws Exception {
    Files.createDirectories(folder.resolve("config/journal"));
    Files.writeString(folder.resolve("config/journal").resolve(GONE), "{ broken");
    WindowTrial.fx(() -> {
      trial.desk.recover(trial.desk.leftBehind().getFirst());
      return true;
    });
    assertFalse(trial.answers.asked.isEmpty());
    WindowTrial.fx(() -> {
      trial.desk.forget(trial.desk.leftBehind().getFirst());
      return true;
    });
    assertEquals(List.of(), trial.desk.leftBehind());
  }

  private void leave(Design design, Path from, byte[] before) throws IOException {
    Path journal = Files.createDirectories(folder.resolve("config/journal"));
    Files.write(journal.resolve(GONE), written(design));
    Files.writeString(
        journal.resolve(GONE + ".from"), from + "\n" + OnDisk.of(before).sha256() + "\n");
  }

  private void rename(String id, String name) {
    WindowTrial.fx(() -> {
      trial.session().commit(new RenameElement(id, name));
      return true;
    });
  }

  private boolean says(String words) {
    return ((Label) trial.find("#notice")).getText().contains(words);
  }

  private List<Path> journal() throws IOException {
    Path journal = folder.resolve("config/journal");
    if (!Files.isDirectory(journal)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(journal)) {
      return all.filter(each -> each.toString().endsWith(".json")).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException _) {
      return ""; // it is being replaced
    }
  }

  private static byte[] written(Design design) {
    return DesignWriter.write(design, WindowTrial.CATALOG);
  }
}
