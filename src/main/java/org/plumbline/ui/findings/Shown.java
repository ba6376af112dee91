package org.plumbline.ui.findings;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How things to choose from read in a list; they are chosen and never typed.
final class Shown<T> extends StringConverter<T> {
  private final Function<T, String> words;

  Shown(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException(text);
  }
}
