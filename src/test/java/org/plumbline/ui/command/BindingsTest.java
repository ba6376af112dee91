package org.plumbline.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class BindingsTest {
  private final Map<String, List<Shortcut>> chosen = new HashMap<>();
  private Focus focus = Focus.CANVAS;
  private final Commands commands = new Commands(() -> focus, () -> Map.copyOf(chosen));

  BindingsTest() {
    commands.add(Command.of("edit.undo", () -> {}).on("Ctrl+Z"));
    commands.add(Command.of("edit.rename", () -> {}).on("F2").outsideText());
    commands.add(Command.of("canvas.add", () -> {}).on("N").onCanvas());
  }

  @Test
  void keysThatWereChosenReplaceThoseThatACommandBrings() {
    chosen.put("edit.undo", List.of(new Shortcut("Ctrl+U")));
    assertEquals(Optional.of("edit.undo"), meant("Ctrl+U"));
    assertEquals(Optional.empty(), meant("Ctrl+Z"));
  }

  @Test
  void aKeyThatWasGivenToOneCommandIsTakenFromTheOneThatBroughtIt() {
    chosen.put("edit.undo", List.of(new Shortcut("F2")));
    assertEquals(Optional.of("edit.undo"), meant("F2"));
    assertEquals(List.of(), commands.keys(commands.named("edit.rename")));
  }

  @Test
  void aCommandMayHaveNoKeysAtAll() {
    chosen.put("edit.undo", List.of());
    assertEquals(Optional.empty(), meant("Ctrl+Z"));
    assertTrue(commands.keysShown(commands.named("edit.undo")).isEmpty());
  }

  @Test
  void singleLettersCountOnTheCanvasAlone() {
    assertEquals(Optional.of("canvas.add"), meant("N"));
    for (Focus elsewhere : List.of(Focus.TEXT, Focus.GESTURE, Focus.ELSEWHERE)) {
      focus = elsewhere;
      assertEquals(Optional.empty(), meant("N"), elsewhere.name());
    }
  }

  @Test
  void keysLeftToTextsCountInListsAndTrees() {
    focus = Focus.ELSEWHERE;
    assertEquals(Optional.of("edit.rename"), meant("F2"));
    focus = Focus.TEXT;
    assertEquals(Optional.empty(), meant("F2"));
    assertEquals(Optional.of("edit.undo"), meant("Ctrl+Z"));
  }

  @Test
  void whatIsPressedIsReadAsItIsWritten() {
    for (String keys : List.of("Ctrl+Alt+Left", "F2", "Shift+Tab", "Ctrl+1", "Ctrl+Num+", "-")) {
      assertEquals(Optional.of(new Shortcut(keys)), Shortcut.pressed(event(keys)), keys);
    }
  }

  private Optional<String> meant(String keys) {
    return commands.meantBy(event(keys)).map(Command::id);
  }

  private static KeyEvent event(String keys) {
    KeyCode code =
        switch (keys.substring(keys.lastIndexOf('+', keys.length() - 2) + 1)) {
          case "Left" -> KeyCode.LEFT;
          case "Tab" -> KeyCode.TAB;
          case "1" -> KeyCode.DIGIT1;
          case "Num+", "+" -> KeyCode.ADD;
          case "-" -> KeyCode.MINUS;
          case String name -> KeyCode.valueOf(name);
        };
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        "",
        code,
        keys.contains("Shift+"),
        keys.contains("Ctrl+"),
        keys.contains("Alt+"),
        false);
  }
}
