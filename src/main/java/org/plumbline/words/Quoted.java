package org.plumbline.words;

/// A piece of somebody's file as it may stand in a message: short, on one line, and without
/// characters that a terminal would obey instead of showing them.
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /// The text with what cannot be shown replaced, cut behind 60 characters.
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, cut(text))));
    text.substring(0, end).codePoints().map(Quoted::shown).forEach(shown::appendCodePoint);
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
