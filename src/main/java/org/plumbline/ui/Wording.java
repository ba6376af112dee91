package org.plumbline.ui;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How things to choose from read in a list. What reads otherwise than any of them is none of them.
///
/// @param <T> what is chosen
public final class Wording<T> extends StringConverter<T> {
  private final List<T> all;
  private final Function<T, String> words;

  /// @param all what can be chosen; looked at when it is asked for
  /// @param words how one of them reads
  public Wording(List<T> all, Function<T, String> words) {
    this.all = all;
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public @Nullable T fromString(String text) {
    return all.stream().filter(each -> words.apply(each).equals(text)).findFirst().orElse(null);
  }
}
