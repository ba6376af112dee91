package org.plumbline.book;

import static org.plumbline.book.Facts.WORDS;

import java.util.stream.Collectors;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;

/// Values of properties as people read them.
public final class Shown {
  private Shown() {}

  /// The value with its unit, money in this currency.
  public static String value(Property property, Value value, String currency) {
    return switch (value) {
      case Value _ when isNothing(value) -> WORDS.say("nothing");
      case Value.Text(String text) -> text(property, text);
      case Value.Quantity(double number) -> property.counted(number, currency);
      case Value.Flag(boolean on) -> WORDS.say(on ? "yes" : "no");
      case Value.Choices choices ->
          choices.chosen().stream().map(property::label).collect(Collectors.joining(", "));
    };
  }

  /// Whether the value is none that people would call one.
  static boolean isNothing(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text.isBlank();
      case Value.Choices choices -> choices.chosen().isEmpty();
      case Value.Quantity _, Value.Flag _ -> false;
    };
  }

  private static String text(Property property, String text) {
    return property.kind() == Property.Kind.ENUM ? property.label(text) : text;
  }
}
