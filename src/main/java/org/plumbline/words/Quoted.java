package org.plumbline.words;

/// A piece of somebody's file as it may stand in a message: short, on one line, and without
/// characters that a terminal would obey instead of showing them.
public final class Quoted {
  private static final int LONGEST = 60;

  private static final char OPEN = '“';
  private static final char CLOSE = '”';

  private Quoted() {}

  /// A name as it stands within a sentence: in quotation marks, with what cannot be shown replaced.
  public static String name(String name) {
    return OPEN + of(name) + CLOSE;
  }

  /// The text with what cannot be shown replaced, cut behind 60 characters.
  public static String of(String text) {
    return isPlain(text) ? text : shown(text);
  }

  /// Whether it may stand as it is, as nearly all names may.
  private static boolean isPlain(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (int n = 0; n < text.length(); n++) {
      char character = text.charAt(n);
      if (character < ' ' || character > '~') {
        return false;
      }
    }
    return true;
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, cut(text))));
    for (int at = 0; at < end; ) {
      int character = text.codePointAt(at);
      shown.appendCodePoint(shown(character));
      at += Character.charCount(character);
    }
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }

  /// No more of a long text needs to be looked at than could be shown.
  private static int cut(String text) {
    return Math.min(text.length(), 2 * LONGEST);
  }

  private static int shown(int character) {
    if (character < ' ') {
      return 0x2400 + character;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          0xFFFD;
      default -> character;
    };
  }
}
