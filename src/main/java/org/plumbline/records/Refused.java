package org.plumbline.records;

import org.plumbline.words.Words;

/// A file that cannot be read as a decision, and why.
final class Refused extends Exception {
  static final Words WORDS = Words.beside(Refused.class);

  private static final long serialVersionUID = 1L;

  /// @param key of the sentence that says why, after `refused.`
  Refused(String key, Object... values) {
    super(WORDS.say("refused." + key, values));
  }

  Refused(String key, Throwable cause) {
    super(WORDS.say("refused." + key), cause);
  }

  /// Why, in a sentence.
  String why() {
    return String.valueOf(getMessage());
  }
}
