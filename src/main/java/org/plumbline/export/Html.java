package org.plumbline.export;

import java.util.ArrayDeque;
import java.util.Deque;

/// HTML that is being written. Texts and attributes are escaped; whatever is open at the end is a
/// fault of the writer.
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 20);
  private final Deque<String> open = new ArrayDeque<>();

  /// Begins an element; attributes are names and values in turn.
  Html begin(String tag, String... attributes) {
    alone(tag, attributes);
    open.push(tag);
    return this;
  }

  /// An element that never has content.
  Html alone(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int n = 0; n < attributes.length; n += 2) {
      out.append(' ').append(attributes[n]).append("=\"").append(escaped(attributes[n + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /// Ends the innermost element.
  Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /// A whole element with a text.
  Html leaf(String tag, String text, String... attributes) {
    return begin(tag, attributes).text(text).end();
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /// Puts in what is HTML already.
  Html raw(String html) {
    out.append(html);
    return this;
  }

  /// All of it.
  String done() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return XmlText.legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
