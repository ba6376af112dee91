package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.edit.RetitleDesign;
import org.plumbline.store.DesignWriter;

/// Another program writes the file of a window.
class DiskWatchTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;
  private Path file;
  private Optional<DiskWatch> watch = Optional.empty();

  @BeforeEach
  void open() throws Exception {
    file = folder.resolve("design.json");
    write("First");
    trial = WindowTrial.desk(folder);
    WindowTrial.fx(() -> {
      trial.desk.open(List.of(file));
      return file;
    });
    trial.settle();
    watch = Optional.of(new DiskWatch(trial.window()));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void aDesignInWhichNothingHasBeenEditedIsReadAgainAsAStep() throws Exception {
    write("Theirs");
    comeBack();
    trial.until(() -> trial.design().title().equals("Theirs"));
    assertFalse(trial.session().dirty());
    assertTrue(said().contains("has been read again"), said());
    assertEquals(List.of(), trial.answers.asked);
    trial.run("edit.undo");
    assertEquals("First", trial.design().title());
    assertTrue(trial.session().dirty(), "what is on the disk is another one");
  }

  @Test
  void whatIsNoDesignIsNotTakenOver() throws Exception {
    Files.writeString(file, "{ not a design");
    comeBack();
    assertTrue(said().startsWith("Another program has changed “design.json”"), said());
    assertEquals("First", trial.design().title());
    assertEquals(
        List.of("Keep mine"),
        trial.robot.lookup(".notice-ways .button").queryAllAs(Button.class).stream()
            .map(Button::getText)
            .toList(),
        "the window has the only copy");
    press("Keep mine");
    trial.run("file.save");
    assertTrue(Files.readString(file).contains("First"));
  }

  @Test
  void otherBytesOfTheSameDesignAreNoNews() throws Exception {
    Files.writeString(file, Files.readString(file) + "\n\n");
    comeBack();
    assertEquals("", said());
    assertEquals(Optional.empty(), WindowTrial.fx(() -> trial.session().undoName()));
    trial.run("file.save");
    assertEquals(List.of(), trial.answers.asked);
  }

  @Test
  void whoIsTypingIsAskedAndGoesOnTyping() throws Exception {
    TextField title = (TextField) trial.find("#field-title");
    WindowTrial.fx(() -> {
      title.requestFocus();
      title.setText("Half a ti");
      return true;
    });
    write("Theirs");
    comeBack();
    assertTrue(said().startsWith("Another program has changed"), said());
    assertEquals("Half a ti", title.getText());
    assertEquals("First", trial.design().title());
  }

  @Test
  void whatHasBeenEditedIsReplacedOnlyOnRequest() throws Exception {
    edit();
    write("Theirs");
    comeBack();
    trial.until(() -> said().contains("not saved"));
    assertEquals("Mine", trial.design().title(), "nothing is replaced before somebody says so");
    press("Reload from disk");
    trial.until(() -> trial.design().title().equals("Theirs"));
    assertEquals(1, trial.desk.windows().size());
    assertEquals(List.of(), trial.answers.asked);
  }

  @Test
  void whoKeepsWhatIsInTheWindowCanSaveItAndIsNotAskedTwice() throws Exception {
    edit();
    write("Theirs");
    comeBack();
    trial.until(() -> said().contains("changed"));
    press("Keep mine");
    assertTrue(trial.session().dirty(), "closing asks before it is lost");
    comeBack();
    assertEquals("", said());
    trial.run("file.save");
    assertEquals(List.of(), trial.answers.asked);
    assertTrue(Files.readString(file).contains("Mine"));
  }

  @Test
  void whatIsSaidCanBeReadInANarrowWindowAtTheLargestScale() throws Exception {
    WindowTrial.fx(() -> {
      trial.desk.set(now -> now.scaled(200));
      return true;
    });
    trial.settle();
    edit();
    write("Theirs");
    comeBack();
    trial.until(() -> said().contains("changed"));
    trial.settle();
    Label words = (Label) trial.find("#notice");
    assertTrue(
        words.getHeight() >= WindowTrial.fx(() -> words.prefHeight(words.getWidth())) - 1,
        "all of it is shown");
    assertTrue(trial.window().canvas().getHeight() > words.getHeight(), "and leaves the canvas");
  }

  @Test
  void aFileThatHasGoneCanBeWrittenAgain() throws Exception {
    Files.delete(file);
    comeBack();
    trial.until(() -> said().contains("deleted"));
    press("Write it there again");
    assertTrue(Files.readString(file).contains("First"));
  }

  @Test
  void savingTwiceInAMinuteEndsWhatIsSaidBothTimes() throws Exception {
    WindowTrial.fx(() -> {
      watch.orElseThrow().start();
      return true;
    });
    for (String theirs : List.of("Theirs", "Theirs again")) {
      edit("Mine against " + theirs);
      write(theirs);
      comeBack();
      trial.until(() -> said().contains("changed"));
      trial.answers.next.add("overwrite");
      trial.run("file.save");
      assertFalse(trial.session().dirty(), "it has been saved");
      assertEquals("", said(), "and nobody is told of what has been replaced");
    }
  }

  @Test
  void whatItHasWrittenItselfIsNoNews() throws Exception {
    edit();
    trial.run("file.save");
    comeBack();
    assertEquals("", said());
    assertFalse(trial.session().dirty());
  }

  private void edit() {
    edit("Mine");
  }

  private void edit(String title) {
    WindowTrial.fx(() -> {
      trial.session().commit(new RetitleDesign(title));
      return true;
    });
  }

  private void write(String title) throws Exception {
    Files.write(file, DesignWriter.write(Design.titled(title), WindowTrial.CATALOG));
  }

  /// What is done when the window has the focus again, which a screen that is not there never gives
  /// away.
  private void comeBack() throws Exception {
    CountDownLatch looked = new CountDownLatch(1);
    WindowTrial.fx(() -> {
      watch.orElseThrow().look(looked::countDown);
      return true;
    });
    assertTrue(looked.await(30, TimeUnit.SECONDS));
    trial.settle();
  }

  private String said() {
    return Optional.of(trial.window().notices())
        .flatMap(each -> WindowTrial.fx(each::shown))
        .orElse("");
  }

  private void press(String label) {
    Button button =
        trial.robot.lookup(".notice-ways .button").queryAllAs(Button.class).stream()
            .filter(each -> each.getText().equals(label))
            .findFirst()
            .orElseThrow();
    WindowTrial.fx(() -> {
      button.fire();
      return true;
    });
    trial.settle();
  }
}
