package org.plumbline.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The value of a property. Compared by methods of its own, since what the Java runtime makes for
/// records takes a short run longer than all its comparisons.
public sealed interface Value {
  /// Words, or one of the values of an enumeration.
  record Text(String text) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text value && text.equals(value.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /// A finite number, whole for integer properties, in the property's unit.
  record Quantity(double number) implements Value {
    /// Refuses what is not finite.
    public Quantity {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("A property cannot be " + number + ".");
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Quantity value && Double.compare(number, value.number) == 0;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(number);
    }
  }

  /// Yes or no.
  record Flag(boolean on) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Flag value && on == value.on;
    }

    @Override
    public int hashCode() {
      return Boolean.hashCode(on);
    }
  }

  /// Several values of an enumeration, in the user's order.
  record Choices(List<String> chosen) implements Value {
    /// Copies the choices.
    public Choices {
      chosen = List.copyOf(chosen);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Choices value && chosen.equals(value.chosen);
    }

    @Override
    public int hashCode() {
      return chosen.hashCode();
    }
  }

  static Value of(String text) {
    return new Text(text);
  }

  static Value of(double number) {
    return new Quantity(number);
  }

  static Value of(boolean on) {
    return new Flag(on);
  }

  static Value of(List<String> chosen) {
    return new Choices(chosen);
  }
}
