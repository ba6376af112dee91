package org.plumbline.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A text with placeholders in braces, taken apart once and said often with other values.
public final class Phrase {
  private final String pattern;

  /// What stands before each placeholder, and last what stands behind all of them.
  private final List<String> between = new ArrayList<>();

  private final List<String> names = new ArrayList<>();

  /// A phrase of this text.
  public Phrase(String pattern) {
    this.pattern = pattern;
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      between.add(pattern.substring(from, open));
      names.add(pattern.substring(open + 1, close));
      from = close + 1;
    }
    between.add(pattern.substring(from));
  }

  /// The text with its placeholders as they stand.
  public String pattern() {
    return pattern;
  }

  /// The text with its placeholders replaced by name; unknown placeholders stay.
  public String say(Map<String, String> values) {
    return say(name -> values.getOrDefault(name, "{" + name + "}"));
  }

  /// The text with each placeholder replaced by what stands for its name.
  public String say(UnaryOperator<String> values) {
    if (names.isEmpty()) {
      return pattern;
    }
    StringBuilder said = new StringBuilder(pattern.length() + 40);
    for (int n = 0; n < names.size(); n++) {
      said.append(between.get(n)).append(values.apply(names.get(n)));
    }
    return said.append(between.getLast()).toString();
  }
}
