package org.plumbline.rules;

import java.util.List;
import org.plumbline.catalog.ArtifactKind;

/// Chooses kinds of artifact by words: a kind's id for it and its sub-kinds, `=` and an id for that
/// kind alone, or `*` for any.
record KindSelector(List<String> words) {
  static final KindSelector ANY = of("*");

  KindSelector {
    words = List.copyOf(words);
  }

  /// Reads words parted by spaces.
  static KindSelector of(String words) {
    return new KindSelector(List.of(words.split(" ", -1)));
  }

  boolean matches(ArtifactKind kind) {
    return words.stream().anyMatch(word -> matches(word, kind));
  }

  private static boolean matches(String word, ArtifactKind kind) {
    return switch (word.charAt(0)) {
      case '*' -> true;
      case '=' -> kind.id().equals(word.substring(1));
      default -> kind.isA(word);
    };
  }
}
