package org.plumbline.draw;

/// Makes text from files safe to be shown: what cannot be seen, or would turn the order of what can
/// be seen, is replaced by a sign that can.
final class Plain {
  private static final String REPLACEMENT = "\uFFFD";

  private Plain() {}

  /// The text as one line.
  static String line(String text) {
    return clean(text, " ");
  }

  /// The text with its line breaks.
  static String lines(String text) {
    return clean(text, "\n");
  }

  private static String clean(String text, String lineBreak) {
    if (text.chars().allMatch(each -> each >= ' ' && each < 0x7F)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(each -> clean.append(each == '\n' ? lineBreak : shown(each)));
    return clean.toString();
  }

  private static String shown(int character) {
    if (character == '\t' || character == '\r') {
      return " ";
    }
    boolean turns =
        character == 0x061C
            || character == 0x200E
            || character == 0x200F
            || (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    boolean unseen =
        switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
    return turns || unseen ? REPLACEMENT : Character.toString(character);
  }
}
