package org.plumbline.json;

import org.plumbline.words.Words;

/// What this package says about faults. A class of its own, so that nobody pays for the bundle
/// whose file is healthy.
final class Messages {
  private static final Words WORDS = Words.beside(Messages.class);

  private Messages() {}

  static String say(String key, Object... values) {
    return WORDS.say(key, values);
  }
}
