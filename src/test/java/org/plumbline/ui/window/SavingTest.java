package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.edit.RetitleDesign;
import org.plumbline.store.DesignWriter;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Question;
import org.plumbline.ui.files.SaveState;

class SavingTest {
  @TempDir Path folder;
  private WindowTrial trial;
  private Path file;

  @BeforeEach
  void open() throws Exception {
    file = folder.resolve("design.json");
    Files.write(file, DesignWriter.write(Design.titled("First"), WindowTrial.CATALOG));
    trial = WindowTrial.desk(folder);
    openFile(file);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void savingWritesTheFileAndCountsAsSaved() throws Exception {
    retitle("Second");
    assertTrue(trial.session().dirty());
    trial.run("file.save");
    assertFalse(trial.session().dirty());
    assertTrue(Files.readString(file).contains("\"title\": \"Second\""));
    assertTrue(trial.window().file().state().get() instanceof SaveState.Saved);
  }

  @Test
  void whatAnotherProgramWroteIsNotOverwrittenUnasked() throws Exception {
    retitle("Second");
    Files.write(file, DesignWriter.write(Design.titled("Theirs"), WindowTrial.CATALOG));
    trial.run("file.save");
    assertEquals(List.of("conflict"), asked());
    assertTrue(Files.readString(file).contains("Theirs"));
    assertTrue(trial.session().dirty());
    trial.answers.next.add("overwrite");
    trial.run("file.save");
    assertTrue(Files.readString(file).contains("Second"));
    assertFalse(trial.session().dirty());
  }

  @Test
  void aFileThatIsGoneIsWrittenAgainOnlyWhenAsked() throws Exception {
    retitle("Second");
    Files.delete(file);
    trial.run("file.save");
    assertEquals(List.of("gone"), asked());
    assertFalse(Files.exists(file));
    assertTrue(trial.session().dirty());
    trial.answers.next.add("recreate");
    trial.run("file.save");
    assertTrue(Files.readString(file).contains("Second"));
    assertFalse(trial.session().dirty());
  }

  @Test
  void whatIsNoFileIsRefusedWithoutReadingIt() throws Exception {
    Path pipe = folder.resolve("pipe.json");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    openFile(pipe);
    assertTrue(trial.answers.asked.getFirst().text().contains("pipe"), asked().toString());
    openFile(folder);
    assertEquals(2, trial.answers.asked.size());
    assertEquals(1, trial.desk.windows().size());
  }

  @Test
  void reloadingTakesWhatIsOnTheDisk() throws Exception {
    retitle("Second");
    Files.write(file, DesignWriter.write(Design.titled("Theirs"), WindowTrial.CATALOG));
    trial.answers.next.add("reload");
    trial.run("file.save");
    assertEquals("Theirs", trial.design().title());
    assertFalse(trial.session().dirty());
    assertEquals(1, trial.desk.windows().size());
  }

  @Test
  void aFailedSaveKeepsTheEditsAndSaysWhy() throws Exception {
    retitle("Second");
    trial.answers.place = Optional.of(folder.resolve("nowhere/design"));
    trial.run("file.save-as");
    assertEquals(List.of("cannot-save"), asked());
    assertTrue(trial.answers.asked.getFirst().text().contains("nowhere"));
    assertTrue(trial.session().dirty());
    assertEquals(Optional.of(file), trial.window().file().path());
    assertTrue(trial.window().file().state().get() instanceof SaveState.Failed);
  }

  @Test
  void savingAsAppendsTheEndingAndRemembersTheFile() {
    trial.answers.place = Optional.of(folder.resolve("other"));
    trial.run("file.save-as");
    assertTrue(Files.exists(folder.resolve("other.json")));
    assertEquals(folder.resolve("other.json"), trial.desk.settings().recent().getFirst());
  }

  @Test
  void aDesignWithoutATitleIsCalledAsItsFileUntilThatIsUndone() {
    retitle(Texts.say("untitled"));
    trial.answers.place = Optional.of(folder.resolve("churn model"));
    trial.run("file.save-as");
    assertEquals("churn model", trial.design().title());
    assertTrue(trial.window().stage().getTitle().startsWith("churn model"));
    assertFalse(trial.session().dirty());
    trial.run("edit.undo");
    assertEquals(Texts.say("untitled"), trial.design().title());
    assertTrue(trial.window().stage().getTitle().contains("churn model"));
  }

  @Test
  void theFileHasTheTitleThatItGives() throws Exception {
    retitle(Texts.say("untitled"));
    trial.answers.place = Optional.of(folder.resolve("churn model"));
    trial.run("file.save-as");
    String text = Files.readString(folder.resolve("churn model.json"));
    assertTrue(text.contains("\"title\": \"churn model\""), text);
    trial.run("edit.undo");
    trial.run("file.save");
    text = Files.readString(folder.resolve("churn model.json"));
    assertTrue(text.contains("\"title\": \"" + Texts.say("untitled") + "\""), text);
  }

  @Test
  void aFileThatWasNotWrittenGivesNoTitle() {
    retitle(Texts.say("untitled"));
    Optional<String> last = trial.session().undoName();
    trial.answers.place = Optional.of(folder.resolve("nowhere/churn model"));
    trial.run("file.save-as");
    assertEquals(List.of("cannot-save"), asked());
    assertEquals(Texts.say("untitled"), trial.design().title());
    assertEquals(last, trial.session().undoName());
    assertEquals(Optional.empty(), trial.session().redoName());
    trial.run("edit.undo");
    assertEquals("First", trial.design().title());
  }

  @Test
  void aTitleThatSomebodyGaveIsNeverChangedBySaving() {
    retitle("Given");
    trial.answers.place = Optional.of(folder.resolve("other"));
    trial.run("file.save-as");
    assertEquals("Given", trial.design().title());
  }

  @Test
  void closingAsksOnlyIfSomethingWouldBeLost() {
    assertTrue(close(trial.window()));
    assertEquals(List.of(), asked());
  }

  @Test
  void cancelKeepsTheWindowAndNotSavingLetsItGo() throws Exception {
    retitle("Second");
    assertFalse(close(trial.window()));
    assertEquals(List.of("unsaved"), asked());
    trial.answers.next.add("dont-save");
    assertTrue(close(trial.window()));
    assertTrue(Files.readString(file).contains("First"));
  }

  @Test
  void savingWhileClosingWritesTheFile() throws Exception {
    retitle("Second");
    trial.answers.next.add("save");
    assertTrue(close(trial.window()));
    assertTrue(Files.readString(file).contains("Second"));
  }

  @Test
  void aDesignThatIsOpenAlreadyComesToTheFront() {
    openFile(file);
    assertEquals(1, trial.desk.windows().size());
  }

  @Test
  void aFileThatIsNoDesignIsRefusedWithItsPlace() throws Exception {
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, "{\n  \"format\": \"plumbline/1\",\n  \"title\": }");
    openFile(broken);
    Question question = trial.answers.asked.getFirst();
    assertEquals("cannot-open", question.id());
    assertTrue(question.details().getFirst().startsWith("broken.json:3:"), question.toString());
    assertEquals(1, trial.desk.windows().size());
  }

  @Test
  void aMissingFileIsSaidAndForgotten() {
    openFile(folder.resolve("gone.json"));
    assertTrue(trial.answers.asked.getFirst().text().contains("gone.json"));
    assertEquals(List.of(file), trial.desk.settings().recent());
  }

  @Test
  void aNewerFileIsNeverOverwritten() throws Exception {
    Path newer = folder.resolve("newer.json");
    String text =
        "{\n  \"format\": \"plumbline/2\",\n  \"title\": \"New\",\n  \"components\": []\n}\n";
    Files.writeString(newer, text);
    openFile(newer);
    retitle("Changed");
    trial.answers.place = Optional.of(folder.resolve("copy.json"));
    trial.run("file.save");
    assertEquals(text, Files.readString(newer));
    assertTrue(Files.exists(folder.resolve("copy.json")));
  }

  @Test
  void repairsAreTold() throws Exception {
    Path damaged = folder.resolve("damaged.json");
    Files.writeString(
        damaged,
        """
        {"format": "plumbline/1", "title": "Damaged", "components": [],
         "connections": [{"id": "c", "from": "a.x", "to": "b.y"}]}
        """);
    openFile(damaged);
    trial.until(() ->
        trial
            .robot
            .lookup(each ->
                each instanceof Labeled told
                    && told.getText() != null
                    && told.getText().contains("repaired"))
            .tryQuery()
            .isPresent());
    trial.answers.next.add("close");
    trial.robot.clickOn("Show them");
    trial.settle();
    Question question = trial.answers.asked.getFirst();
    assertEquals("repairs", question.id());
    assertTrue(question.details().getFirst().startsWith("damaged.json:2:"), question.toString());
  }

  @Test
  void aRefusedFileOffersItsBackupAndWhatCanBeRead() throws Exception {
    Path other = folder.resolve("other.json");
    Design two =
        Design.titled("Two")
            .withComponents(
                List.of(
                    WindowTrial.component("a", "cache", 0, 0),
                    WindowTrial.component("b", "cache", 300, 0)));
    Files.write(other, DesignWriter.write(two, WindowTrial.CATALOG));
    openFile(other);
    retitle("Two and saved");
    trial.run("file.save");
    assertTrue(close(trial.window()));
    String whole = Files.readString(other);
    String cut = whole.substring(0, whole.indexOf("\"b\"") + 5);
    Files.writeString(other, cut);
    trial.answers.next.add("salvage");
    openFile(other);
    Question question = trial.answers.asked.getLast();
    assertEquals(
        List.of("backup", "salvage", "open-other", "cancel"),
        question.answers().stream().map(Question.Answer::id).toList());
    assertEquals("Open what can be read (1 component)", question.answers().get(1).label());
    assertEquals(1, trial.design().components().size());
    assertEquals("Two and saved", trial.design().title());
    assertEquals(Optional.empty(), trial.window().file().path());
    trial.answers.next.add("backup");
    openFile(other);
    assertEquals(two.components(), trial.design().components());
    assertEquals("Two", trial.design().title());
    assertEquals(cut, Files.readString(other));
  }

  private void retitle(String title) {
    WindowTrial.fx(() -> {
      trial.session().commit(new RetitleDesign(title));
      return title;
    });
  }

  private void openFile(Path path) {
    WindowTrial.fx(() -> {
      trial.desk.open(List.of(path));
      return path;
    });
    trial.settle();
  }

  private static boolean close(DesignWindow window) {
    return WindowTrial.fx(window::close);
  }

  private List<String> asked() {
    return trial.answers.asked.stream().map(Question::id).toList();
  }
}
