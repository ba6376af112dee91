package org.plumbline.rules;

import java.util.List;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Flag;

/// Chooses component types by words: a type's id, `@` and a stage, `#` and a flag, or `*` for any.
record TypeSelector(List<String> words) {
  static final TypeSelector ANY = of("*");

  TypeSelector {
    words = List.copyOf(words);
  }

  /// Reads words parted by spaces.
  static TypeSelector of(String words) {
    return new TypeSelector(List.of(words.split(" ", -1)));
  }

  boolean matches(ComponentType type) {
    return words.stream().anyMatch(word -> matches(word, type));
  }

  private static boolean matches(String word, ComponentType type) {
    return switch (word.charAt(0)) {
      case '*' -> true;
      case '@' -> type.stage().id().equals(word.substring(1));
      case '#' -> hasFlag(type, word.substring(1));
      default -> type.id().equals(word);
    };
  }

  private static boolean hasFlag(ComponentType type, String id) {
    return type.flags().stream().map(Flag::id).anyMatch(id::equals);
  }
}
