package org.plumbline.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// SVG that is being written; texts and the values of attributes are escaped. The writer of the
/// Java library does the same, but takes a good part of the time of a small picture to be found.
final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 13);
  private final Deque<String> open = new ArrayDeque<>();

  /// What closes the tag that is being written, if one is.
  private String rest = "";

  /// Begins an element.
  void begin(String tag) {
    start(tag, ">");
    open.push(tag);
  }

  /// An element with nothing in it.
  void leaf(String tag) {
    start(tag, "/>");
  }

  private void start(String tag, String last) {
    close();
    out.append('<').append(tag);
    rest = last;
  }

  private void close() {
    out.append(rest);
    rest = "";
  }

  /// An attribute of the element that has just begun.
  void put(String name, String value) {
    value(name);
    escape(value, true);
    out.append('"');
  }

  /// The same with numbers, a space between.
  void put(String name, double... numbers) {
    value(name);
    for (int n = 0; n < numbers.length; n++) {
      if (n > 0) {
        out.append(' ');
      }
      SvgNumber.append(out, numbers[n]);
    }
    out.append('"');
  }

  private void value(String name) {
    out.append(' ').append(name).append("=\"");
  }

  /// A text in the innermost element, without what XML cannot hold.
  void text(String text) {
    close();
    escape(XmlText.legal(text), false);
  }

  /// What is markup already.
  void raw(String markup) {
    close();
    out.append(markup);
  }

  /// Ends the innermost element.
  void end() {
    close();
    out.append("</").append(open.pop()).append('>');
  }

  private void escape(String text, boolean quoted) {
    for (int n = 0; n < text.length(); n++) {
      char c = text.charAt(n);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(quoted ? "&quot;" : "\"");
        default -> out.append(c);
      }
    }
  }

  byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  /// What has been written.
  @Override
  public String toString() {
    close();
    return out.toString();
  }
}
