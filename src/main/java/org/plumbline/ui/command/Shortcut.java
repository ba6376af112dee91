package org.plumbline.ui.command;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// A key with its modifiers, written as people write it: `Ctrl+Shift+S`, `Delete`, `/`.
///
/// `Ctrl` stands for the command key on a Mac. Each modifier is either held or not: `Ctrl+S` is not
/// `Ctrl+Shift+S`.
public record Shortcut(String text) {
  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

  /// Refuses what names no key.
  public Shortcut {
    code(text);
  }

  /// Whether this is what has been pressed. A sign is also known by what it types, since keyboards
  /// keep `/` in different places.
  public boolean matches(KeyEvent event) {
    return combination().match(event) || typed(event);
  }

  /// How the keys are shown on this system.
  public String shown() {
    return MAC ? text.replace("Ctrl+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥") : text;
  }

  /// Whether a plain letter or sign, which typing needs.
  public boolean plain() {
    return !text.contains("Ctrl+") && !text.contains("Alt+");
  }

  private boolean typed(KeyEvent event) {
    return text.length() == 1
        && text.equals(event.getText())
        && !event.isShortcutDown()
        && !event.isAltDown();
  }

  private KeyCombination combination() {
    return new KeyCodeCombination(
        code(text),
        held("Shift+"),
        ModifierValue.UP,
        held("Alt+"),
        ModifierValue.UP,
        held("Ctrl+"));
  }

  private ModifierValue held(String modifier) {
    return text.contains(modifier) ? ModifierValue.DOWN : ModifierValue.UP;
  }

  private static KeyCode code(String text) {
    String key = text.substring(text.lastIndexOf('+', text.length() - 2) + 1);
    return switch (key) {
      case "=" -> KeyCode.EQUALS;
      case "+" -> KeyCode.PLUS;
      case "-" -> KeyCode.MINUS;
      case "/" -> KeyCode.SLASH;
      case "\\" -> KeyCode.BACK_SLASH;
      case "[" -> KeyCode.OPEN_BRACKET;
      case "]" -> KeyCode.CLOSE_BRACKET;
      case "Num+" -> KeyCode.ADD;
      case "Num-" -> KeyCode.SUBTRACT;
      case "Delete" -> KeyCode.DELETE;
      case "Backspace" -> KeyCode.BACK_SPACE;
      default -> named(key);
    };
  }

  private static KeyCode named(String key) {
    if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
      return KeyCode.valueOf("DIGIT" + key);
    }
    return KeyCode.valueOf(key.toUpperCase(Locale.ROOT));
  }
}
