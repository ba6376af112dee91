package org.plumbline.ui.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /// Keys that are not called as the toolkit calls them.
  private static final Map<String, KeyCode> SIGNS =
      Map.ofEntries(
          Map.entry("=", KeyCode.EQUALS),
          Map.entry("+", KeyCode.PLUS),
          Map.entry("-", KeyCode.MINUS),
          Map.entry("/", KeyCode.SLASH),
          Map.entry("\\", KeyCode.BACK_SLASH),
          Map.entry("[", KeyCode.OPEN_BRACKET),
          Map.entry("]", KeyCode.CLOSE_BRACKET),
          Map.entry("'", KeyCode.QUOTE),
          Map.entry(",", KeyCode.COMMA),
          Map.entry(".", KeyCode.PERIOD),
          Map.entry(";", KeyCode.SEMICOLON),
          Map.entry("`", KeyCode.BACK_QUOTE),
          Map.entry("Num+", KeyCode.ADD),
          Map.entry("Num-", KeyCode.SUBTRACT),
          Map.entry("Backspace", KeyCode.BACK_SPACE));

  /// Refuses what names no key.
  public Shortcut {
    code(text);
  }

  /// The keys under this text, unless it names none.
  public static Optional<Shortcut> read(String text) {
    try {
      return Optional.of(new Shortcut(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// What has been pressed; empty while only modifiers are held.
  public static Optional<Shortcut> pressed(KeyEvent event) {
    if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
      return Optional.empty();
    }
    String held =
        (event.isShortcutDown() ? "Ctrl+" : "")
            + (event.isAltDown() ? "Alt+" : "")
            + (event.isShiftDown() ? "Shift+" : "");
    return read(held + name(event.getCode()));
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

  private boolean typed(KeyEvent event) {
    return text.length() == 1
        && !Character.isLetter(text.charAt(0))
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

  /// The key without its modifiers.
  private static String key(String text) {
    int modifiers = text.lastIndexOf('+', text.length() - 2);
    boolean num = text.endsWith("Num+");
    return text.substring((num ? text.lastIndexOf('+', text.length() - 5) : modifiers) + 1);
  }

  private static KeyCode code(String text) {
    String key = key(text);
    KeyCode sign = key.equals("?") ? KeyCode.SLASH : SIGNS.get(key);
    if (sign != null) {
      return sign;
    }
    return key.length() == 1 && Character.isDigit(key.charAt(0))
        ? KeyCode.valueOf("DIGIT" + key)
        : KeyCode.valueOf(key.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private static String name(KeyCode code) {
    return SIGNS.entrySet().stream()
        .filter(each -> each.getValue() == code)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> named(code));
  }

  private static String named(KeyCode code) {
    String name = code.name().replace('_', ' ');
    if (code.isDigitKey() && name.startsWith("DIGIT")) {
      return name.substring("DIGIT".length());
    }
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
