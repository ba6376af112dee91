package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.edit.RetitleDesign;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.OtherWindow;
import org.plumbline.ui.files.Question;

/// A design that is open in another run of the program.
class SharedFileTest {
  @TempDir Path folder;
  private WindowTrial trial;
  private Path file;

  @BeforeEach
  void design() throws Exception {
    file = folder.resolve("design.json");
    Files.write(file, DesignWriter.write(Design.titled("First"), WindowTrial.CATALOG));
    trial = WindowTrial.desk(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void whoeverComesSecondIsAskedAndToldSinceWhen() throws Exception {
    try (OtherWindow _ = OtherWindow.on(file)) {
      open(file);
      Question question = trial.answers.asked.getFirst();
      assertEquals("in-use", question.id());
      assertEquals("“design.json” is open elsewhere", question.title());
      assertTrue(question.text().startsWith("You have had it open in another run"));
      assertTrue(question.text().matches("(?s).*since \\d+ \\p{L}+ \\d{4}, \\d+:\\d\\d.*"));
      assertEquals(
          List.of("read-only", "open-copy", "open-anyway", "cancel"),
          question.answers().stream().map(Question.Answer::id).toList());
      assertEquals(List.of(), trial.desk.windows());
    }
    open(file);
    assertEquals(1, trial.answers.asked.size());
    assertEquals(1, trial.desk.windows().size());
  }

  @Test
  void readOnlyLooksAndSavesElsewhere() throws Exception {
    try (OtherWindow _ = OtherWindow.on(file)) {
      trial.answers.next.add("read-only");
      open(file);
      assertTrue(trial.window().stage().getTitle().contains("read-only"));
      assertEquals("Read-only", state());
      trial.until(() ->
          trial.find("#notice") instanceof Label told && told.getText().contains("open elsewhere"));
      retitle("Mine");
      assertEquals("Edited, but the file is read-only", state());
      Path copy = folder.resolve("copy.json");
      trial.answers.place = Optional.of(copy);
      trial.run("file.save");
      String name = file.getFileName().toString().replace(".json", " copy.json");
      assertEquals(Optional.of(file.resolveSibling(name)), trial.answers.suggested);
      assertTrue(Files.readString(file).contains("First"));
      assertTrue(Files.readString(copy).contains("Mine"));
      assertFalse(trial.window().stage().getTitle().contains("read-only"));
      assertTrue(state().startsWith("Saved"));
      // The copy is this window's own.
      assertTrue(Files.exists(lock(copy)));
      try (OtherWindow third = OtherWindow.on(copy)) {
        assertFalse(third.alone());
      }
    }
  }

  @Test
  void aCopyHasNoFile() throws Exception {
    try (OtherWindow _ = OtherWindow.on(file)) {
      trial.answers.next.add("open-copy");
      open(file);
      assertEquals(Optional.empty(), trial.window().file().path());
      assertEquals("First", trial.design().title());
    }
  }

  @Test
  void anywayMeansAnyway() throws Exception {
    try (OtherWindow _ = OtherWindow.on(file)) {
      trial.answers.next.add("open-anyway");
      open(file);
      retitle("Mine");
      trial.run("file.save");
      assertTrue(Files.readString(file).contains("Mine"));
    }
  }

  @Test
  void aWindowHoldsItsFileUntilItIsClosed() throws Exception {
    open(file);
    try (OtherWindow other = OtherWindow.on(file)) {
      assertFalse(other.alone());
    }
    WindowTrial.fx(trial.window()::close);
    assertFalse(Files.exists(lock(file)));
    try (OtherWindow other = OtherWindow.on(file)) {
      assertTrue(other.alone());
    }
  }

  @Test
  void savingElsewhereLetsGoOfTheOldFile() throws Exception {
    open(file);
    Path other = folder.resolve("other.json");
    trial.answers.place = Optional.of(other);
    trial.run("file.save-as");
    assertTrue(Files.exists(lock(other)));
    assertFalse(Files.exists(lock(file)));
  }

  @Test
  void savingOverWhatSomebodyHasOpenIsAsked() throws Exception {
    Path theirs = folder.resolve("theirs.json");
    byte[] before = DesignWriter.write(Design.titled("Theirs"), WindowTrial.CATALOG);
    Files.write(theirs, before);
    open(file);
    try (OtherWindow _ = OtherWindow.on(theirs)) {
      trial.answers.place = Optional.of(theirs);
      trial.run("file.save-as");
      assertEquals("replace-used", trial.answers.asked.getLast().id());
      assertTrue(Files.readString(theirs).contains("Theirs"));
      assertEquals(Optional.of(file), trial.window().file().path());
      trial.answers.next.add("overwrite");
      trial.run("file.save-as");
      assertTrue(Files.readString(theirs).contains("First"));
    }
  }

  @Test
  void whatWasLeftByAProgramThatWasKilledIsNoMatter() throws Exception {
    OtherWindow other = OtherWindow.on(file);
    other.kill();
    open(file);
    assertEquals(List.of(), trial.answers.asked);
    assertEquals(1, trial.desk.windows().size());
  }

  private void open(Path path) {
    WindowTrial.fx(() -> {
      trial.desk.open(List.of(path));
      return path;
    });
    trial.settle();
  }

  private void retitle(String title) {
    WindowTrial.fx(() -> {
      trial.session().commit(new RetitleDesign(title));
      return title;
    });
    trial.settle();
  }

  private String state() {
    return ((Label) trial.find("#saved-state")).getText();
  }

  private static Path lock(Path design) {
    return design.resolveSibling(".~lock." + design.getFileName());
  }
}
