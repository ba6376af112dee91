package org.plumbline.ui.present;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Shortcut;

/// What keys do while presenting. The sheet of keys, the help above a slide and the manual are made
/// from it.
public final class TalkKeys {
  private static final Map<Ask, List<Shortcut>> KEYS = new EnumMap<>(Ask.class);

  static {
    put(Ask.NEXT, "Right", "Page_Down", "Space");
    put(Ask.DOWN, "Down");
    put(Ask.PREVIOUS, "Left", "Page_Up", "Backspace", "P");
    put(Ask.UP, "Up");
    put(Ask.FIRST, "Home");
    put(Ask.LAST, "End");
    put(Ask.GO, "Enter");
    put(Ask.BLACK, "B", ".");
    put(Ask.WHITE, "W", ",");
    put(Ask.OVERVIEW, "G", "O");
    put(Ask.CLOSER, "Z", "+");
    put(Ask.FARTHER, "Shift+Z");
    put(Ask.LASER, "L");
    put(Ask.DRAW, "D");
    put(Ask.ERASE, "E");
    put(Ask.NOTES, "N");
    put(Ask.VIEW, "S", "V");
    put(Ask.POINTER, "H");
    put(Ask.HELP, "F1", "?");
    put(Ask.LEAVE, "Escape", "-");
  }

  private TalkKeys() {}

  private static void put(Ask ask, String... keys) {
    KEYS.put(ask, Stream.of(keys).map(Shortcut::new).toList());
  }

  /// The keys that ask for something.
  static List<Shortcut> of(Ask ask) {
    return KEYS.getOrDefault(ask, List.of());
  }

  /// What the pressed keys ask for.
  public static Optional<Ask> meantBy(KeyEvent event) {
    return KEYS.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(keys -> keys.matches(event)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The digit that has been pressed, on either side of the keyboard.
  public static Optional<Integer> digit(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    String name = event.getCode().getName();
    char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    return plain && event.getCode().isDigitKey() && Character.isDigit(last)
        ? Optional.of(last - '0')
        : Optional.empty();
  }

  /// What can be asked for, and by which keys or what the pointer does, in the order in which it is
  /// shown.
  public static Map<String, String> rows() {
    Map<String, String> rows = new LinkedHashMap<>();
    KEYS.forEach((ask, keys) -> {
      List<Shortcut> all = new ArrayList<>(keys);
      if (ask == Ask.NEXT) {
        all.addAll(1, KEYS.getOrDefault(Ask.DOWN, List.of()));
      } else if (ask == Ask.PREVIOUS) {
        all.addAll(1, KEYS.getOrDefault(Ask.UP, List.of()));
      }
      if (ask != Ask.UP && ask != Ask.DOWN) {
        String shown =
            all.stream().map(TalkKeys::shown).collect(Collectors.joining(Texts.say("keys.or")));
        String with = "present.ask." + ask + ".keys";
        rows.put(Texts.say("present.ask." + ask), Texts.has(with) ? Texts.say(with, shown) : shown);
      }
      if (ask == Ask.FARTHER) {
        rows.put(Texts.say("present.ask.RESET"), "0");
      }
    });
    return rows;
  }

  private static String shown(Shortcut keys) {
    String key = "present.key." + keys.text();
    return Texts.has(key) ? Texts.say(key) : keys.shown();
  }
}
