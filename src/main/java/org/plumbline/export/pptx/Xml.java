package org.plumbline.export.pptx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.plumbline.export.XmlText;

/// XML that is being written, one part of the file. Texts and attributes are escaped; whatever is
/// open at the end is a fault of the writer.
final class Xml {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder(1 << 13).append(HEAD);
  private final Deque<String> open = new ArrayDeque<>();

  /// Begins an element; attributes are names and values in turn.
  Xml begin(String tag, Object... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /// Ends the innermost element.
  Xml end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /// Ends so many elements.
  Xml end(int count) {
    for (int n = 0; n < count; n++) {
      end();
    }
    return this;
  }

  /// An element without content.
  Xml leaf(String tag, Object... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /// A text inside the innermost element.
  Xml text(String text) {
    escape(text);
    return this;
  }

  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void start(String tag, Object... attributes) {
    out.append('<').append(tag);
    for (int n = 0; n < attributes.length; n += 2) {
      out.append(' ').append(attributes[n]).append("=\"");
      escape(attributes[n + 1].toString());
      out.append('"');
    }
  }

  private void escape(String text) {
    String legal = XmlText.legal(text);
    for (int n = 0; n < legal.length(); n++) {
      char c = legal.charAt(n);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        case '\r' -> out.append("&#13;");
        case '\t' -> out.append("&#9;");
        default -> out.append(c);
      }
    }
  }
}
