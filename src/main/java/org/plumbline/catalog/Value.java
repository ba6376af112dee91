package org.plumbline.catalog;

import java.util.List;

/// The value of a property.
public sealed interface Value {
  /// Words, or one of the values of an enumeration.
  record Text(String text) implements Value {}

  /// A finite number, whole for integer properties, in the property's unit.
  record Quantity(double number) implements Value {
    /// Refuses what is not finite.
    public Quantity {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("A property cannot be " + number + ".");
      }
    }
  }

  /// Yes or no.
  record Flag(boolean on) implements Value {}

  /// Several values of an enumeration, in the user's order.
  record Choices(List<String> chosen) implements Value {
    /// Copies the choices.
    public Choices {
      chosen = List.copyOf(chosen);
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
