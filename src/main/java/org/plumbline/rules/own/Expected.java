package org.plumbline.rules.own;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Value;

/// What a property is expected to say. A property that an element does not have says nothing:
/// blank, 0, no.
public sealed interface Expected {
  /// Whether the value is as expected.
  boolean by(Optional<Value> value);

  /// One of these; several choices count as equal in any order.
  record OneOf(List<Value> values) implements Expected {
    /// Copies the list.
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public boolean by(Optional<Value> value) {
      return values.stream().anyMatch(each -> same(each, value));
    }

    private static boolean same(Value wanted, Optional<Value> value) {
      return switch (wanted) {
        case Value.Text(String text) -> text.equals(textOf(value));
        case Value.Quantity(double number) -> number == numberOf(value);
        case Value.Flag(boolean on) ->
            on == (value.orElse(null) instanceof Value.Flag(boolean said) && said);
        case Value.Choices(List<String> chosen) -> Set.copyOf(chosen).equals(choicesOf(value));
      };
    }
  }

  /// Nothing said, or something.
  record Blank(boolean blank) implements Expected {
    @Override
    public boolean by(Optional<Value> value) {
      boolean nothing =
          textOf(value).isBlank()
              && numberOf(value) == 0
              && choicesOf(value).isEmpty()
              && !(value.orElse(null) instanceof Value.Flag(boolean on) && on);
      return nothing == blank;
    }
  }

  /// A number between these.
  ///
  /// @param open whether the ends themselves are too little and too much
  record Between(double least, double most, boolean open) implements Expected {
    @Override
    public boolean by(Optional<Value> value) {
      double number = numberOf(value);
      return open ? number > least && number < most : number >= least && number <= most;
    }
  }

  /// A text in which these words stand, in capitals or not; or choices with this one among them.
  record Containing(String words) implements Expected {
    @Override
    public boolean by(Optional<Value> value) {
      return choicesOf(value).contains(words)
          || textOf(value).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
  }

  /// Anything but this.
  record Otherwise(Expected other) implements Expected {
    @Override
    public boolean by(Optional<Value> value) {
      return !other.by(value);
    }
  }

  /// All of these.
  record Every(List<Expected> all) implements Expected {
    /// Copies the list.
    public Every {
      all = List.copyOf(all);
    }

    @Override
    public boolean by(Optional<Value> value) {
      return all.stream().allMatch(each -> each.by(value));
    }
  }

  private static String textOf(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Text(String text) ? text : "";
  }

  private static double numberOf(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Quantity(double number) ? number : 0;
  }

  private static Set<String> choicesOf(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Choices(List<String> chosen)
        ? new HashSet<>(chosen)
        : Set.of();
  }
}
