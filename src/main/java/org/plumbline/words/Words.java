package org.plumbline.words;

import java.util.Map;
import java.util.ResourceBundle;

/// The texts of one package, from the bundle `words.properties` beside it (or another one named).
///
/// Placeholders are `{0}`, `{1}` or `{name}` and are replaced as they stand: an apostrophe is an
/// apostrophe. A key that ends in `.one` or `.many` is chosen by number.
public final class Words {
  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /// The bundle `words` beside the class.
  public static Words beside(Class<?> type) {
    return in(type.getPackageName() + ".words");
  }

  /// The bundle with the given base name, as `org.plumbline.rules.connections`.
  public static Words in(String baseName) {
    return new Words(ResourceBundle.getBundle(baseName));
  }

  /// Whether there is a text under `key`.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// The text under `key`, its placeholders replaced by `values` in order.
  ///
  /// @throws java.util.MissingResourceException if there is no such text
  public String say(String key, Object... values) {
    return say(key, numbered(values));
  }

  /// The text under `key`, its placeholders replaced by name; unknown placeholders stay.
  public String say(String key, Map<String, String> values) {
    String pattern = bundle.getString(key);
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
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

  /// The text for a number of things: `key.one` for one, else `key.many`; `{0}` is the number.
  public String count(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".many"), number);
  }

  private static Map<String, String> numbered(Object[] values) {
    Map<String, String> byNumber = new java.util.HashMap<>();
    for (int n = 0; n < values.length; n++) {
      byNumber.put(Integer.toString(n), String.valueOf(values[n]));
    }
    return byNumber;
  }
}
