package org.plumbline.json;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Writes JSON in one canonical form, so that equal values give equal bytes and one changed value
/// changes only its own lines.
///
/// Two spaces a level, `\n`, a final newline, nothing escaped that need not be. An array of numbers
/// stands on one line, and so does an array of texts or of such arrays that fits into 100 columns.
public final class JsonWriter {
  private static final int WIDEST = 100;

  private final StringBuilder text = new StringBuilder();
  private int lineStart;

  private JsonWriter() {}

  /// The value as bytes of UTF-8.
  public static byte[] bytes(Json value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /// The value as text.
  public static String text(Json value) {
    JsonWriter writer = new JsonWriter();
    writer.write(value, 0);
    return writer.text.append('\n').toString();
  }

  private void write(Json value, int level) {
    switch (value) {
      case Json.JsonObject object -> writeObject(object.members(), level);
      case Json.JsonArray array -> writeArray(array.items(), level);
      case Json.JsonText words -> quote(text, words.text());
      case Json.JsonNumber number -> text.append(number.digits());
      case Json.JsonFlag flag -> text.append(flag.value());
      case Json.JsonNull _ -> text.append("null");
    }
  }

  private void writeObject(Map<String, Json> members, int level) {
    text.append('{');
    Iterator<Map.Entry<String, Json>> each = members.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<String, Json> member = each.next();
      newLine(level + 1);
      quote(text, member.getKey());
      text.append(": ");
      write(member.getValue(), level + 1);
      text.append(each.hasNext() ? "," : "");
    }
    if (!members.isEmpty()) {
      newLine(level);
    }
    text.append('}');
  }

  private void writeArray(List<Json> items, int level) {
    if (standsOnOneLine(items)) {
      writeLine(text, items);
      return;
    }
    text.append('[');
    for (int n = 0; n < items.size(); n++) {
      newLine(level + 1);
      write(items.get(n), level + 1);
      text.append(n < items.size() - 1 ? "," : "");
    }
    newLine(level);
    text.append(']');
  }

  private boolean standsOnOneLine(List<Json> items) {
    if (items.stream().allMatch(Json.JsonNumber.class::isInstance)) {
      return true;
    }
    if (!items.stream().allMatch(JsonWriter::isShort)) {
      return false;
    }
    StringBuilder line = new StringBuilder();
    writeLine(line, items);
    return text.length() - lineStart + line.length() <= WIDEST;
  }

  private static boolean isShort(Json item) {
    return item instanceof Json.JsonText
        || (item instanceof Json.JsonArray(List<Json> inner)
            && inner.stream().allMatch(Json.JsonNumber.class::isInstance));
  }

  private static void writeLine(StringBuilder line, List<Json> items) {
    line.append('[');
    for (int n = 0; n < items.size(); n++) {
      line.append(n > 0 ? ", " : "");
      Json item = items.get(n);
      if (item instanceof Json.JsonText words) {
        quote(line, words.text());
      } else if (item instanceof Json.JsonNumber number) {
        line.append(number.digits());
      } else if (item instanceof Json.JsonArray inner) {
        writeLine(line, inner.items());
      } else {
        throw new IllegalStateException("Such items do not stand on one line.");
      }
    }
    line.append(']');
  }

  private void newLine(int level) {
    text.append('\n');
    lineStart = text.length();
    text.repeat("  ", level);
  }

  private static void quote(StringBuilder out, String words) {
    out.append('"');
    for (int n = 0; n < words.length(); n++) {
      char each = words.charAt(n);
      switch (each) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (each < ' ' || (Character.isSurrogate(each) && isLone(words, n))) {
            out.append(String.format("\\u%04x", (int) each));
          } else {
            out.append(each);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLone(String words, int n) {
    return Character.isHighSurrogate(words.charAt(n))
        ? n + 1 >= words.length() || !Character.isLowSurrogate(words.charAt(n + 1))
        : n == 0 || !Character.isHighSurrogate(words.charAt(n - 1));
  }
}
