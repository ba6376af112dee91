package org.plumbline.records;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts of people within Markdown. What they hold reads as it was written and is never taken for a
/// heading, a fence, a tag or a comment; each text comes back as it was, to the last space.
final class Escapes {
  /// A reference to a character, and what would be taken for one.
  private static final Pattern REFERENCE = Pattern.compile("&((?:amp;)*)#(\\d{1,7});");

  private static final Pattern LITERAL = Pattern.compile("&((?:amp;)*#\\d{1,7};)");
  private static final Pattern TAG = Pattern.compile("(\\\\*)<(?=[A-Za-z/!?])");
  private static final Pattern ESCAPED_TAG = Pattern.compile("\\\\(\\\\*)<(?=[A-Za-z/!?])");
  private static final String STRUCTURE = "(#{1,6}(?=[ \\t]|$)|`{3}|~{3})";
  private static final Pattern BEGINNING = Pattern.compile("^([ \\t]*)(\\\\*)" + STRUCTURE);
  private static final Pattern ESCAPED_BEGINNING =
      Pattern.compile("^([ \\t]*)\\\\(\\\\*)" + STRUCTURE);

  private Escapes() {}

  /// A text of any number of lines.
  static String block(String text) {
    return Fences.map(referenced(text, true), Escapes::escaped);
  }

  /// A text that has to stand on one line.
  static String line(String text) {
    return Fences.outsideCode(referenced(text, false), Escapes::tagsEscaped);
  }

  /// A text on one line as it was before it was escaped.
  static String plainLine(String markdown) {
    return dereferenced(Fences.outsideCode(markdown, Escapes::tagsUnescaped));
  }

  /// A text as it was before it was escaped.
  static String plain(String markdown) {
    return dereferenced(Fences.map(markdown, Escapes::unescaped));
  }

  /// The reference to a character.
  static String reference(int character) {
    return "&#" + character + ";";
  }

  private static String escaped(String line) {
    String inline = Fences.outsideCode(line, Escapes::tagsEscaped);
    return BEGINNING.matcher(inline).replaceFirst("$1\\\\$2$3");
  }

  private static String tagsEscaped(String piece) {
    return TAG.matcher(piece).replaceAll("$1\\\\<");
  }

  private static String unescaped(String line) {
    String begun = ESCAPED_BEGINNING.matcher(line).replaceFirst("$1$2$3");
    return Fences.outsideCode(begun, Escapes::tagsUnescaped);
  }

  private static String tagsUnescaped(String piece) {
    return ESCAPED_TAG.matcher(piece).replaceAll("$1<");
  }

  /// Characters that an editor or a reader would lose stand as references.
  private static String referenced(String text, boolean lines) {
    String literal = LITERAL.matcher(text).replaceAll("&amp;$1");
    int first = 0;
    int last = literal.length();
    while (first < last && isSpace(literal.charAt(first))) {
      first++;
    }
    while (last > first && isSpace(literal.charAt(last - 1))) {
      last--;
    }
    StringBuilder safe = new StringBuilder(literal.length());
    for (int at = 0; at < literal.length(); ) {
      int character = literal.codePointAt(at);
      boolean edge = at < first || at >= last;
      if (edge || isLost(character, lines)) {
        safe.append(reference(character));
      } else {
        safe.appendCodePoint(character);
      }
      at += Character.charCount(character);
    }
    return safe.toString();
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\t' || character == '\n';
  }

  private static boolean isLost(int character, boolean lines) {
    if (character == '\n') {
      return !lines;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\t';
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> character == '\uFEFF';
    };
  }

  private static String dereferenced(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(match -> {
          int character = Integer.parseInt(match.group(2));
          if (!match.group(1).isEmpty()) {
            String one = match.group(1).substring("amp;".length());
            return Matcher.quoteReplacement("&" + one + "#" + match.group(2) + ";");
          }
          return Matcher.quoteReplacement(
              Character.isValidCodePoint(character)
                  ? Character.toString(character)
                  : match.group());
        });
  }
}
