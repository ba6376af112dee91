package org.plumbline.rules;

import java.util.List;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;

/// How component types and values are named within a sentence, as "a feature pipeline".
final class Phrases {
  private Phrases() {}

  static String of(ComponentType type) {
    String key = "a." + type.id();
    return Sayings.WORDS.has(key) ? Sayings.WORDS.say(key) : Sayings.inSentence(type.name());
  }

  static String of(List<ComponentType> types) {
    return Sayings.listed(types.stream().map(Phrases::of).toList());
  }

  /// What a button says that sets a property.
  static String setting(Property property, Value value) {
    return Sayings.WORDS.say("fix.set-property", property.name(), shown(property, value));
  }

  private static String shown(Property property, Value value) {
    return switch (value) {
      case Value.Text(String text) -> property.label(text);
      case Value.Quantity(double number) -> Report.number(number);
      case Value.Flag(boolean on) -> Sayings.WORDS.say(on ? "yes" : "no");
      case Value.Choices(List<String> chosen) ->
          Sayings.listed(chosen.stream().map(property::label).toList());
    };
  }
}
