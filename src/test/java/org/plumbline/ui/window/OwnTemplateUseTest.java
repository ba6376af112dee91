package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;
import org.plumbline.design.TemplateField;
import org.plumbline.design.TemplateInfo;
import org.plumbline.edit.SetProperty;
import org.plumbline.store.DesignReader;

/// A design becomes a template of one's own, and another design is started from it, by keys alone.
class OwnTemplateUseTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.onTwoConnected(folder);
    WindowTrial.fx(() -> {
      for (String id : List.of("orders", "store")) {
        trial
            .session()
            .commit(
                new SetProperty(
                    List.of(id),
                    WindowTrial.type("feature-store").property("owner").orElseThrow(),
                    Value.of("Data platform")));
      }
      return true;
    });
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void aDesignIsSavedAsATemplateByKeysAndStaysAsItIs() throws Exception {
    Design before = trial.design();
    openForm();
    saveByKeys();
    TemplateInfo info = read("our-way.json").template().orElseThrow();
    assertEquals("How we begin", info.summary());
    assertEquals("starter", info.level());
    assertEquals(List.of("online", "shop"), info.tags());
    assertEquals("Never", info.avoidWhen());
    assertEquals(
        List.of(
            TemplateField.asking("Which team owns this?", List.of("orders.owner", "store.owner"))),
        info.fields());
    Design saved = read("our-way.json");
    assertEquals("Our way", saved.title());
    assertEquals(before, saved.withTitle("Two").withTemplate(Optional.empty()));
    assertEquals(before, trial.design());
    assertEquals(Optional.empty(), trial.window().file().path());
  }

  @Test
  void anotherDesignStartsFromItWithTheAnswers() throws Exception {
    openForm();
    saveByKeys();
    startFromOurWay();
    WindowTrial.fx(() -> {
      ((TextInputControl) shown("#field-question-0")).selectAll();
      return true;
    });
    trial.write("Team Blue");
    trial.press(KeyCode.ENTER);
    trial.until(() -> trial.desk.windows().size() == 2);
    trial.settle();
    Design started = trial.design();
    assertEquals(Optional.empty(), started.template());
    for (String id : List.of("orders", "store")) {
      assertEquals("Team Blue", started.component(id).orElseThrow().properties().text("owner"));
    }
    assertEquals(Optional.empty(), trial.window().file().path());
    assertEquals(Optional.empty(), trial.session().undoName());
    assertFalse(trial.session().dirty());
  }

  @Test
  void questionsMayBeSkippedOrLeft() throws Exception {
    openForm();
    saveByKeys();
    startFromOurWay();
    trial.press(KeyCode.ESCAPE);
    trial.until(() -> cards() == 1);
    trial.robot.clickOn(shown("#template-own-our-way"));
    trial.until(() -> there("#fields-skip"));
    trial.robot.clickOn(shown("#fields-skip"));
    trial.until(() -> trial.desk.windows().size() == 2);
    trial.settle();
    assertEquals(
        "Data platform",
        trial.design().component("orders").orElseThrow().properties().text("owner"));
  }

  @Test
  void anotherTemplateOfThatNameIsReplacedOnlyIfThatIsWanted() throws Exception {
    Path file = templates().resolve("our-way.json");
    Files.createDirectories(templates());
    Files.writeString(file, "{\"mine\": true}");
    openForm();
    trial.write("Our way");
    trial.press(KeyCode.ENTER);
    trial.until(() -> trial.answers.asked.size() == 1);
    assertEquals("{\"mine\": true}", Files.readString(file));
    trial.answers.next.add("keep-both");
    trial.press(KeyCode.ENTER);
    trial.until(() -> Files.exists(templates().resolve("our-way-2.json")));
    assertEquals("{\"mine\": true}", Files.readString(file));
    openForm();
    trial.write("Our way");
    trial.answers.next.add("replace");
    trial.press(KeyCode.ENTER);
    trial.until(() -> !there("#template-save"));
    assertEquals("Our way", read("our-way.json").title());
  }

  @Test
  void theFolderMayBeOneThatATeamShares() throws Exception {
    Path shared = folder.resolve("shared");
    Files.createDirectories(shared);
    trial.answers.folder = Optional.of(shared);
    openForm();
    trial.robot.clickOn(shown("#template-choose-folder"));
    trial.settle();
    assertTrue(((Label) shown("#template-folder")).getText().contains(shared.toString()));
    trial.robot.clickOn(shown("#template-save"));
    trial.until(() -> Files.exists(shared.resolve("two.json")));
    assertEquals(Optional.of(shared), trial.desk.settings().templates());
    assertTrue(Files.readString(folder.resolve("config/settings.json")).contains("shared"));
  }

  @Test
  void whatCannotBeWrittenIsSaidAndNothingIsLost() throws Exception {
    Files.writeString(folder.resolve("config/templates"), "in the way");
    openForm();
    trial.write("Our way");
    trial.press(KeyCode.ENTER);
    trial.until(() -> !((Label) shown("#template-trouble")).getText().isEmpty());
    assertTrue(there("#template-save"));
  }

  @Test
  void aDesignWithoutATitleIsNoTemplate() {
    openForm();
    trial.press(KeyCode.BACK_SPACE);
    assertTrue(shown("#template-save").isDisabled());
  }

  private void openForm() {
    trial.run("file.save-template");
    trial.settle();
  }

  private void saveByKeys() throws Exception {
    trial.write("Our way");
    trial.press(KeyCode.TAB);
    trial.write("How we begin");
    trial.press(KeyCode.TAB);
    trial.press(KeyCode.TAB);
    trial.write("online, shop");
    trial.press(KeyCode.TAB);
    trial.write("Never");
    trial.press(KeyCode.TAB);
    trial.write("data platform");
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.SPACE);
    trial.press(KeyCode.TAB);
    trial.write("Which team owns this?");
    trial.press(KeyCode.ENTER);
    trial.until(() -> Files.exists(templates().resolve("our-way.json")));
    trial.settle();
  }

  private void startFromOurWay() throws Exception {
    WindowTrial.fx(() -> {
      trial.desk.offerStart();
      return true;
    });
    trial.until(() -> there("#template-own-our-way"));
    trial.write("our way");
    trial.until(() -> cards() == 1);
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.ENTER);
    trial.until(() -> there("#field-question-0") && shown("#field-question-0").isFocused());
  }

  private Path templates() {
    return folder.resolve("config/templates");
  }

  private Design read(String name) throws Exception {
    return assertInstanceOf(
            DesignReader.Loaded.class,
            DesignReader.read(Files.readAllBytes(templates().resolve(name)), WindowTrial.CATALOG))
        .design();
  }

  private static boolean there(String query) {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .anyMatch(each -> each.getScene().getRoot().lookup(query) != null);
  }

  private static Node shown(String query) {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(each -> each.getScene().getRoot().lookup(query))
        .filter(each -> each != null)
        .findFirst()
        .orElseThrow();
  }

  private static long cards() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .flatMap(each -> each.getScene().getRoot().lookupAll(".template-card").stream())
        .count();
  }
}
