package org.plumbline.words;

import java.util.Map;

/// A text with placeholders in braces, for who says it often with other values.
public record Phrase(String pattern) {
  /// The text with its placeholders replaced by name; unknown placeholders stay.
  public String say(Map<String, String> values) {
    int open = pattern.indexOf('{');
    if (open < 0) {
      return pattern;
    }
    StringBuilder said = new StringBuilder(pattern.length() + 40);
    int from = 0;
    for (; open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = pattern.substring(open + 1, close);
      said.append(pattern, from, open);
      said.append(values.getOrDefault(name, pattern.substring(open, close + 1)));
      from = close + 1;
    }
    return said.append(pattern, from, pattern.length()).toString();
  }
}
