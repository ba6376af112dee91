package org.plumbline.export;

/// Makes text fit for XML 1.0: characters that no escape can carry are left out.
public final class XmlText {
  private XmlText() {}

  /// The text without what XML cannot hold.
  public static String legal(String text) {
    for (int n = 0; n < text.length(); n++) {
      char c = text.charAt(n);
      if (c < ' ' || c >= 0xD800) {
        return filtered(text);
      }
    }
    return text;
  }

  private static String filtered(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /// The production `Char` of XML 1.0.
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
