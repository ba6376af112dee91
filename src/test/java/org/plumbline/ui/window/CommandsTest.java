package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.command.Focus;
import org.plumbline.ui.command.MenuItems;
import org.plumbline.ui.command.Shortcut;

class CommandsTest {
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
  void noTwoCommandsHaveTheSameKeys() {
    List<Shortcut> all =
        trial.window().commands().all().stream().flatMap(each -> each.keys().stream()).toList();
    assertEquals(all.size(), new HashSet<>(all).size());
    Commands two = new Commands(() -> Focus.CANVAS, Map::of);
    two.add(Command.of("file.save", () -> {}).on("Ctrl+S"));
    assertThrows(
        IllegalArgumentException.class,
        () -> two.add(Command.of("file.open", () -> {}).on("Ctrl+S")));
  }

  @Test
  void everyCommandWithKeysIsInTheHelp() {
    Commands commands = trial.window().commands();
    List<Command> all = List.copyOf(commands.all());
    Set<String> shown =
        KeySheet.byGroup(commands).values().stream()
            .flatMap(rows -> rows.keySet().stream())
            .collect(Collectors.toSet());
    List<String> missing =
        all.stream()
            .filter(each -> !each.keys().isEmpty())
            .map(each -> Texts.say("command." + each.id()))
            .filter(words -> !shown.contains(words))
            .toList();
    assertEquals(List.of(), missing);
    KeySheet.byGroup(commands)
        .keySet()
        .forEach(group -> assertTrue(Texts.has("keys.group." + group)));
  }

  @Test
  void everyCommandStandsInAMenu() {
    List<String> inMenus = new ArrayList<>();
    Stream.of(
            FileCommands.MENU,
            FileCommands.EXPORTS,
            EditCommands.MENU,
            ViewCommands.MENU,
            ViewCommands.ZOOM,
            ViewCommands.PANELS,
            ViewCommands.FINDING,
            ViewCommands.FINDINGS,
            LookCommands.MENU,
            CanvasCommands.MENU,
            CanvasCommands.GROWING,
            CanvasCommands.WALKING,
            CanvasCommands.MOVING,
            TidyCommands.MENU,
            StoryCommands.MENU,
            DecisionCommands.MENU,
            VariantCommands.MENU,
            AnalyseCommands.MENU,
            HelpCommands.MENU)
        .forEach(inMenus::addAll);
    inMenus.removeIf(MenuItems.LINE::equals);
    Set<String> all =
        trial.window().commands().all().stream().map(Command::id).collect(Collectors.toSet());
    assertEquals(all, Set.copyOf(inMenus));
    assertEquals(all.size(), inMenus.size());
  }

  @Test
  void everyMenuFitsAScreenOf600Pixels() {
    MenuBar bar =
        WindowTrial.fx(() -> (MenuBar) trial.window().scene().getRoot().lookup(".menu-bar"));
    List<String> tooHigh = new ArrayList<>();
    bar.getMenus().forEach(menu -> measure(menu, bar, tooHigh));
    assertEquals(List.of(), tooHigh);
  }

  /// Opens a menu of the bar and all that open from it, each by itself.
  private void measure(Menu menu, MenuBar bar, List<String> tooHigh) {
    ContextMenu popup = new ContextMenu();
    WindowTrial.fx(() -> {
      popup.getItems().setAll(List.copyOf(menu.getItems()));
      popup.show(bar, 0, 0);
      return popup;
    });
    trial.settle();
    double high = WindowTrial.fx(() -> popup.getSkin().getNode().prefHeight(-1));
    assertTrue(high > 0);
    if (high > 600 - WindowTrial.fx(bar::getHeight)) {
      tooHigh.add(menu.getText() + " " + high);
    }
    List<MenuItem> items = List.copyOf(popup.getItems());
    WindowTrial.fx(() -> {
      popup.hide();
      return popup;
    });
    items.stream()
        .filter(Menu.class::isInstance)
        .map(Menu.class::cast)
        .forEach(each -> measure(each, bar, tooHigh));
  }

  @Test
  void keysOfTheCanvasAreLeftToTextsWhileTheyAreEdited() {
    trial.select("orders");
    trial.focus("#field-owner");
    trial.press(KeyCode.DELETE);
    trial.press(KeyCode.SHORTCUT, KeyCode.D);
    trial.robot.write("/", 0);
    trial.settle();
    assertEquals(2, trial.design().components().size());
    assertEquals(
        "/", trial.session().shown().component("orders").orElseThrow().properties().text("owner"));
    assertFalse(trial.run("edit.duplicate"));
  }

  @Test
  void deletingTakesConnectionsAlongAndIsTakenBackByKeys() {
    trial.select("orders");
    focusCanvas();
    trial.press(KeyCode.DELETE);
    assertEquals(1, trial.design().components().size());
    assertEquals(0, trial.design().connections().size());
    trial.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(1, trial.design().connections().size());
    trial.press(KeyCode.SHORTCUT, KeyCode.Y);
    assertEquals(0, trial.design().connections().size());
  }

  @Test
  void copiesArePastedIntoAnotherWindowUnderFreshIds() throws Exception {
    trial.select("orders", "store");
    focusCanvas();
    trial.press(KeyCode.SHORTCUT, KeyCode.C);
    trial.press(KeyCode.SHORTCUT, KeyCode.V);
    assertEquals(
        List.of("orders", "store", "orders-2", "store-2"),
        trial.design().components().stream().map(Component::id).toList());
    assertEquals(2, trial.design().connections().size());
    assertEquals(Set.of("orders-2", "store-2"), trial.session().selection());
    WindowTrial.fx(() -> trial.desk.openUntitled(Design.titled("Other")));
    trial.settle();
    trial.run("edit.paste");
    assertEquals("Other", trial.design().title());
    assertEquals(2, trial.design().components().size());
    assertEquals(1, trial.design().connections().size());
  }

  @Test
  void textFromElsewhereIsPastedAsANote() {
    trial.board.text = java.util.Optional.of("Ask the data team");
    trial.run("edit.paste");
    assertEquals("Ask the data team", trial.design().notes().getFirst().text());
  }

  @Test
  void groupingPutsABoundaryAroundTheSelectionInOneStep() {
    trial.select("orders", "store");
    focusCanvas();
    trial.press(KeyCode.SHORTCUT, KeyCode.G);
    assertEquals(1, trial.design().boundaries().size());
    assertTrue(trial.design().components().stream().allMatch(each -> each.boundary().isPresent()));
    trial.run("edit.undo");
    assertEquals(0, trial.design().boundaries().size());
    assertTrue(trial.session().undoName().isEmpty());
  }

  @Test
  void ungroupingLeavesWhatWasInTheBoundary() {
    trial.select("orders", "store");
    trial.run("arrange.group");
    trial.run("arrange.ungroup");
    assertEquals(0, trial.design().boundaries().size());
    assertTrue(trial.design().components().stream().allMatch(each -> each.boundary().isEmpty()));
    assertEquals(Set.of("orders", "store"), trial.session().selection());
  }

  @Test
  void whatIsPastedInPlaceLiesWhereItCameFrom() {
    trial.select("orders");
    trial.run("edit.cut");
    trial.run("edit.paste-in-place");
    assertEquals(
        new org.plumbline.geom.Point(0, 0),
        trial.design().component("orders").orElseThrow().bounds().corner());
  }

  @Test
  void aConnectionThatMayNotBeTurnedRoundSaysWhyAndStays() {
    Design before = trial.design();
    trial.select("c");
    trial.run("canvas.reverse");
    assertEquals(before, trial.design());
    assertTrue(trial.find(".refusal-title").isVisible());
  }

  @Test
  void panelsFoldAndComeBackAsLargeAsTheyWere() {
    double width = trial.window().inspector().getWidth();
    trial.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    assertFalse(trial.window().panels().open(Panels.Side.RIGHT));
    trial.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    assertEquals(width, trial.window().inspector().getWidth(), 2);
    trial.press(KeyCode.SHORTCUT, KeyCode.BACK_SLASH);
    assertFalse(trial.window().panels().open(Panels.Side.LEFT));
    trial.press(KeyCode.SHORTCUT, KeyCode.BACK_SLASH);
    assertTrue(trial.window().panels().open(Panels.Side.BOTTOM));
  }

  private void focusCanvas() {
    WindowTrial.fx(() -> {
      trial.window().canvas().requestFocus();
      return true;
    });
    trial.settle();
  }
}
