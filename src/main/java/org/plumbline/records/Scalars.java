package org.plumbline.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values of front matter: the part of YAML that decision records use.
final class Scalars {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N} _.-]*[\\p{L}\\p{N}]|\\p{L}");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_-]*");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /// Words that mean something else than themselves.
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf");

  private Scalars() {}

  /// A text as a value on one line.
  static String written(String text) {
    boolean plain =
        DATE.matcher(text).matches()
            || (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT)));
    return plain ? text : quoted(text);
  }

  /// Ids as a list on one line.
  static String written(List<String> ids) {
    return ids.stream()
        .map(each -> ID.matcher(each).matches() && !WORDS.contains(each) ? each : quoted(each))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int n = 0; n < text.length(); n++) {
      char character = text.charAt(n);
      switch (character) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(isShown(text, n) ? character : escape(character));
      }
    }
    return quoted.append('"').toString();
  }

  /// The same with escapes for what is not seen, as they are in quotes.
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (int n = 0; n < text.length(); n++) {
      shown.append(isShown(text, n) ? text.charAt(n) : escape(text.charAt(n)));
    }
    return shown.toString();
  }

  private static boolean isShown(String text, int at) {
    char character = text.charAt(at);
    if (Character.isSurrogate(character)) {
      int other = Character.isHighSurrogate(character) ? at + 1 : at - 1;
      return other >= 0
          && other < text.length()
          && (Character.isHighSurrogate(character)
              ? Character.isLowSurrogate(text.charAt(other))
              : Character.isHighSurrogate(text.charAt(other)));
    }
    int kind = Character.getType(character);
    return kind != Character.CONTROL
        && kind != Character.FORMAT
        && kind != Character.LINE_SEPARATOR
        && kind != Character.PARAGRAPH_SEPARATOR;
  }

  private static String escape(char character) {
    return String.format(Locale.ROOT, "\\u%04x", (int) character);
  }

  /// The texts that a value holds: those of a list, or the one that it is. A value that is cut
  /// short is refused.
  static List<String> read(String value) throws Refused {
    Cursor cursor = new Cursor(value.strip());
    List<String> texts = new ArrayList<>();
    if (cursor.skip('[')) {
      while (!cursor.skip(']')) {
        texts.add(cursor.text(true));
        if (!cursor.skip(',') && !cursor.at(']')) {
          throw new Refused("list");
        }
      }
    } else {
      String text = cursor.text(false);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /// Goes through a value.
  private static final class Cursor {
    private final String value;
    private int at;

    Cursor(String value) {
      this.value = value;
    }

    boolean at(char wanted) {
      while (at < value.length() && value.charAt(at) == ' ') {
        at++;
      }
      return at < value.length() && value.charAt(at) == wanted;
    }

    boolean skip(char wanted) {
      boolean there = at(wanted);
      at += there ? 1 : 0;
      return there;
    }

    String text(boolean inList) throws Refused {
      if (skip('"')) {
        return twiceQuoted();
      }
      if (skip('\'')) {
        return onceQuoted();
      }
      int from = at;
      while (at < value.length() && !(inList && ",]".indexOf(value.charAt(at)) >= 0)) {
        if (value.startsWith(" #", at) || (at == 0 && value.charAt(0) == '#')) {
          break;
        }
        at++;
      }
      if (inList && at == value.length()) {
        throw new Refused("list");
      }
      String text = value.substring(from, at).strip();
      return text.equals("~") || text.equals("null") ? "" : text;
    }

    private String onceQuoted() throws Refused {
      StringBuilder text = new StringBuilder();
      while (at < value.length()) {
        char character = value.charAt(at++);
        if (character != '\'') {
          text.append(character);
        } else if (at < value.length() && value.charAt(at) == '\'') {
          text.append(value.charAt(at++));
        } else {
          return text.toString();
        }
      }
      throw new Refused("quote");
    }

    private String twiceQuoted() throws Refused {
      StringBuilder text = new StringBuilder();
      while (at < value.length()) {
        char character = value.charAt(at++);
        if (character == '"') {
          return text.toString();
        }
        text.append(character == '\\' ? escaped() : character);
      }
      throw new Refused("quote");
    }

    private char escaped() throws Refused {
      if (at == value.length()) {
        throw new Refused("quote");
      }
      char kind = value.charAt(at++);
      return switch (kind) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case '0' -> '\0';
        case 'x' -> numbered(2);
        case 'u' -> numbered(4);
        default -> kind;
      };
    }

    private char numbered(int digits) throws Refused {
      try {
        int number = Integer.parseInt(value, at, Math.min(value.length(), at + digits), 16);
        at += digits;
        return (char) number;
      } catch (NumberFormatException fault) {
        throw new Refused("quote", fault);
      }
    }
  }
}
