package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.design.TemplateInfo;
import org.plumbline.edit.AddComponent;
import org.plumbline.rules.Finding;
import org.plumbline.store.Templates;

class GalleryUseTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.desk(folder);
    WindowTrial.fx(() -> {
      trial.desk.offerStart();
      return true;
    });
    trial.until(() -> cards() == Templates.ids().size());
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void aTemplateOpensAsAnUntitledCopy() {
    String id = Templates.ids().getFirst();
    Node card = trial.robot.lookup("#template-" + id).query();
    trial.robot.clickOn(card);
    trial.settle();
    Design template = Templates.find(id, WindowTrial.CATALOG).orElseThrow();
    assertEquals(template.withTemplate(Optional.empty()), trial.design());
    assertEquals(Optional.empty(), trial.window().file().path());
    assertFalse(trial.session().dirty());
    assertEquals(0, cards());
  }

  @Test
  void templatesAreFoundByWordsAndLevel() throws Exception {
    trial.robot.write("nothing is called like this", 0);
    trial.until(() -> cards() == 0);
    trial.robot.push(KeyCode.SHORTCUT, KeyCode.A);
    trial.robot.push(KeyCode.BACK_SPACE);
    trial.robot.clickOn("Starter");
    trial.settle();
    long starters =
        Templates.all(WindowTrial.CATALOG).stream()
            .filter(each -> each.design().template().orElseThrow().level().equals("starter"))
            .count();
    assertTrue(starters > 0 && starters < Templates.ids().size());
    trial.until(() -> cards() == starters);
  }

  @Test
  void tagsNarrowDownTogetherWithLevelAndWords() throws Exception {
    String tag = "personal data";
    trial.robot.clickOn(tag);
    long tagged = number(each -> each.tags().contains(tag));
    assertTrue(tagged > 1 && tagged < Templates.ids().size());
    trial.until(() -> cards() == tagged);
    // What would leave nothing cannot be chosen.
    trial.until(() -> trial.robot.lookup("gpu").query().isDisabled());
    trial.robot.clickOn("Starter");
    trial.until(() ->
        cards() == number(each -> each.tags().contains(tag) && each.level().equals("starter")));
    trial.robot.clickOn("All levels");
    trial.robot.clickOn(tag);
    trial.until(() -> cards() == Templates.ids().size());
  }

  @Test
  void cardsStandSideBySideAlsoWhereWordsAreLarge() throws Exception {
    WindowTrial.fx(() -> {
      trial.desk.set(now -> now.scaled(125));
      Window gallery = Window.getWindows().getFirst();
      gallery.setWidth(960);
      return gallery;
    });
    List<String> ids = Templates.ids();
    Node one = trial.robot.lookup("#template-" + ids.get(0)).query();
    Node next = trial.robot.lookup("#template-" + ids.get(1)).query();
    trial.until(() ->
        one.getBoundsInParent().getMinY() == next.getBoundsInParent().getMinY()
            && next.getBoundsInParent().getMinX() > one.getBoundsInParent().getMaxX());
    Region text = (Region) one.lookup(".card-summary");
    trial.until(() -> text.getWidth() > 200);
  }

  @Test
  void whereNothingFitsEverythingIsAKeyAway() throws Exception {
    trial.robot.clickOn("online");
    trial.robot.clickOn("#gallery-search");
    trial.robot.write("nothing is called like this", 0);
    trial.until(() -> cards() == 0);
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.ENTER);
    trial.until(() -> cards() == Templates.ids().size());
  }

  @Test
  void fromTheSearchKeysLeadThroughTheCards() throws Exception {
    trial.robot.clickOn("#gallery-search");
    trial.press(KeyCode.DOWN);
    trial.until(() -> isFocused(Templates.ids().getFirst()));
    trial.press(KeyCode.RIGHT);
    trial.until(() -> isFocused(Templates.ids().get(1)));
    trial.press(KeyCode.END);
    trial.until(() -> isFocused(Templates.ids().getLast()));
    trial.press(KeyCode.HOME);
    trial.press(KeyCode.ENTER);
    trial.until(() -> trial.desk.windows().size() == 1);
  }

  @Test
  void whatIsNoTemplateIsNamedAndDoesNoHarm() throws Exception {
    Files.createDirectories(folder.resolve("config/templates"));
    Files.writeString(folder.resolve("config/templates/broken.json"), "{ oops");
    WindowTrial.fx(() -> {
      trial.desk.offerStart();
      return true;
    });
    trial.until(() ->
        ((Label) trial.robot.lookup("#gallery-unusable").query())
            .getText()
            .contains("broken.json:1:"));
    trial.until(() -> cards() == Templates.ids().size());
  }

  private static long number(Predicate<TemplateInfo> wanted) {
    return Templates.all(WindowTrial.CATALOG).stream()
        .filter(each -> wanted.test(each.design().template().orElseThrow()))
        .count();
  }

  private boolean isFocused(String id) {
    return trial.robot.lookup("#template-" + id).query().isFocused();
  }

  @Test
  void aCardIsChosenByTheKeyboard() throws Exception {
    Node card = trial.robot.lookup("#template-" + Templates.ids().getFirst()).query();
    WindowTrial.fx(() -> {
      card.requestFocus();
      return true;
    });
    trial.until(card::isFocused);
    trial.press(KeyCode.SPACE);
    trial.until(() -> trial.desk.windows().size() == 1);
  }

  @Test
  void aBlankPageIsBlank() {
    trial.robot.clickOn("#gallery-blank");
    trial.settle();
    assertTrue(trial.design().isBlank());
    assertEquals("Untitled", trial.design().title());
  }

  @Test
  void theFirstCardOfABlankPageIsNotHeldToWhatProductionNeeds() throws Exception {
    trial.robot.clickOn("#gallery-blank");
    trial.settle();
    WindowTrial.fx(() -> {
      trial.session().commit(new AddComponent(WindowTrial.component("c", "data-store", 0, 0)));
      return true;
    });
    trial.until(() -> later().contains("owner-missing"));
    assertEquals(List.of(), found().stream().filter(later()::contains).toList());
    assertTrue(found().stream().noneMatch("owner-missing"::equals), found().toString());
  }

  private List<String> found() {
    return trial.window().bench().review().found().open().now().stream()
        .map(Finding::rule)
        .toList();
  }

  private List<String> later() {
    return trial.window().bench().review().found().open().later().stream()
        .map(Finding::rule)
        .toList();
  }

  /// The cards that can be used: one that no pulse has dressed yet does not react to keys.
  private static int cards() {
    return (int)
        Window.getWindows().stream()
            .filter(Window::isShowing)
            .flatMap(each -> each.getScene().getRoot().lookupAll(".template-card").stream())
            .filter(each -> each instanceof Button card && card.getSkin() != null)
            .count();
  }
}
