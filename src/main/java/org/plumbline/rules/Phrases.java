package org.plumbline.rules;

import java.util.List;
import org.plumbline.catalog.ComponentType;

/// How component types are named within a sentence, as "a feature pipeline".
final class Phrases {
  private Phrases() {}

  static String of(ComponentType type) {
    String key = "a." + type.id();
    return Sayings.WORDS.has(key) ? Sayings.WORDS.say(key) : Sayings.inSentence(type.name());
  }

  static String of(List<ComponentType> types) {
    return Sayings.listed(types.stream().map(Phrases::of).toList());
  }
}
