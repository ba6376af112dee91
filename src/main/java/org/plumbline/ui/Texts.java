package org.plumbline.ui;

import org.plumbline.words.Words;

/// What the windows say, from one bundle for all their parts.
public final class Texts {
  private static final Words WORDS = Words.beside(Texts.class);

  private Texts() {}

  /// The text under `key`, its placeholders replaced in order.
  public static String say(String key, Object... values) {
    return WORDS.say(key, values);
  }

  /// The text for a number of things.
  public static String count(String key, long number) {
    return WORDS.count(key, number);
  }

  /// Whether there is a text under `key`.
  public static boolean has(String key) {
    return WORDS.has(key);
  }
}
