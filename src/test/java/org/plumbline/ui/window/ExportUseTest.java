package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Extras;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.AddStoryStep;
import org.plumbline.edit.RenameElement;
import org.plumbline.store.Carried;
import org.plumbline.ui.export.Preset;

/// Somebody exports from the window.
class ExportUseTest {
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

  @Test
  void aPictureIsDressedAndWritten() throws Exception {
    Path usual = export("usual.png", () -> {});
    assertTrue(Carried.in(Files.readAllBytes(usual)).isPresent());
    Path bare = export("bare.png", () -> tick("#export-carries"));
    assertFalse(Carried.in(Files.readAllBytes(bare)).isPresent());
    Path titled =
        export(
            "titled.png",
            () -> {
              tick("#export-carries");
              tick("#export-title");
            });
    assertNotEquals(Files.size(bare), Files.size(titled));
  }

  @Test
  void keysAloneChooseAKindAndWriteIt() throws Exception {
    trial.answers.place = Optional.of(folder.resolve("drawing.svg"));
    open("file.export");
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.DOWN);
    assertEquals("drawing", chosen().id());
    trial.press(KeyCode.ENTER);
    trial.until(() -> Files.exists(folder.resolve("drawing.svg")));
    assertTrue(Files.readString(folder.resolve("drawing.svg")).contains("Feature store"));
  }

  @Test
  void theEndingOfTheChosenNameDecides() throws Exception {
    trial.answers.place = Optional.of(folder.resolve("slides.pptx"));
    open("file.export-drawing");
    trial.press(KeyCode.ENTER);
    trial.until(() -> Files.exists(folder.resolve("slides.pptx")));
    byte[] slides = Files.readAllBytes(folder.resolve("slides.pptx"));
    assertEquals("PK", new String(slides, 0, 2, StandardCharsets.US_ASCII));
  }

  @Test
  void whatWasExportedLastIsWrittenAgainAsTheDesignIsNow() throws Exception {
    assertFalse(
        trial.window().commands().can(trial.window().commands().named("file.export-again")));
    Path drawing = export("again.svg", () -> {});
    trial.answers.place = Optional.empty();
    WindowTrial.fx(() -> {
      trial.session().commit(new RenameElement("store", "Renamed"));
      return true;
    });
    trial.press(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.E);
    trial.until(() -> Files.readString(drawing).contains("Renamed"));
  }

  @Test
  void theFileRemembersHowItWasExported() throws Exception {
    trial.answers.place = Optional.of(folder.resolve("kept.json"));
    trial.run("file.save");
    Path picture = export("kept.png", () -> tick("#export-clear"));
    byte[] first = Files.readAllBytes(picture);
    Files.delete(picture);
    WindowTrial.fx(() -> trial.window().close());
    WindowTrial.fx(() -> {
      trial.desk.open(List.of(folder.resolve("kept.json")));
      return true;
    });
    trial.settle();
    trial.run("file.export-again");
    trial.until(() -> Files.exists(picture));
    assertArrayEquals(first, Files.readAllBytes(picture));
  }

  @Test
  void aWayOfOnesOwnHasANameAndIsForgottenByItsKey() throws Exception {
    open("file.export");
    tick("#export-clear");
    trial.robot.clickOn("#export-name").write("Our wiki");
    trial.press(KeyCode.ENTER);
    assertEquals("Our wiki", chosen().name());
    assertTrue(chosen().recipe().dress().clear());
    trial.press(KeyCode.ESCAPE);
    open("file.export");
    ListView<Preset> presets = presets();
    assertEquals("Our wiki", presets.getItems().getLast().name());
    WindowTrial.fx(() -> {
      presets.getSelectionModel().selectLast();
      presets.requestFocus();
      return true;
    });
    trial.press(KeyCode.DELETE);
    assertTrue(presets.getItems().stream().noneMatch(Preset::isOwn));
    assertEquals(List.of(), trial.desk.settings().exports().names());
  }

  @Test
  void pagesAreLookedAtBeforeTheyAreWritten() throws Exception {
    for (String id : List.of("s1", "s2")) {
      StoryStep step = new StoryStep(id, "Step " + id, "", "", List.of("store"), "", Extras.NONE);
      WindowTrial.fx(() -> {
        trial.session().commit(new AddStoryStep(step, 0));
        return true;
      });
    }
    open("file.export-pages");
    trial.until(() -> shows("1 of 4"));
    trial.robot.clickOn("#export-after");
    trial.until(() -> shows("2 of 4"));
  }

  private boolean shows(String words) {
    return trial.robot.lookup(words).tryQuery().isPresent();
  }

  /// Exports by the dialog, with what is chosen in it before.
  private Path export(String name, Runnable choosing) throws Exception {
    Path target = folder.resolve(name);
    trial.answers.place = Optional.of(target);
    open(name.endsWith(".svg") ? "file.export-drawing" : "file.export");
    choosing.run();
    trial.robot.clickOn("#export-do");
    trial.until(() -> Files.exists(target));
    trial.until(() -> ((Label) trial.find("#notice")).getText().contains(name));
    return target;
  }

  private void open(String command) {
    trial.run(command);
    trial.settle();
  }

  private void tick(String query) {
    WindowTrial.fx(() -> {
      CheckBox box = (CheckBox) trial.robot.lookup(query).query();
      box.fire();
      return true;
    });
  }

  private Preset chosen() {
    return presets().getSelectionModel().getSelectedItem();
  }

  @SuppressWarnings("unchecked")
  private ListView<Preset> presets() {
    return (ListView<Preset>) trial.robot.lookup("#export-presets").query();
  }
}
