package org.plumbline.ui.inspector;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Property.Limits;
import org.plumbline.catalog.Value;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Setting.Demand;

/// What somebody typed into a field: a value, or why it is none.
sealed interface Reading {
  /// It is a value that may be set.
  record Understood(Value value) implements Reading {}

  /// It is not, and a message says what is needed.
  record Refused(String message) implements Reading {}

  /// Reads a text as a value of the setting. A blank number means the standard one, the unit may be
  /// written behind it, and words that a number stands for mean that number.
  static Reading of(Setting setting, String text) {
    return switch (setting.property().kind()) {
      case STRING, CHOICE_OR_TEXT, TEXT, ENUM, MULTI_ENUM, BOOLEAN -> words(setting, text);
      case INTEGER, DECIMAL -> number(setting.property(), text);
    };
  }

  private static Reading words(Setting setting, String text) {
    return setting.demand() == Demand.NOT_BLANK && text.isBlank()
        ? new Refused(Texts.say("invalid.blank"))
        : new Understood(Value.of(text));
  }

  private static Reading number(Property property, String text) {
    String digits = withoutUnit(property, text.strip());
    if (digits.isEmpty()) {
      return new Understood(property.standard());
    }
    Optional<Double> meant = property.meant(digits);
    if (meant.isPresent()) {
      return new Understood(Value.of(meant.get()));
    }
    if (!Numbers.PLAIN.matcher(digits).matches()) {
      return new Refused(Texts.say("invalid.number"));
    }
    return objection(property, Double.parseDouble(digits))
        .<Reading>map(Refused::new)
        .orElseGet(() -> new Understood(Value.of(Double.parseDouble(digits))));
  }

  private static String withoutUnit(Property property, String text) {
    return property
        .unit()
        .filter(text::endsWith)
        .map(unit -> text.substring(0, text.length() - unit.length()).strip())
        .orElse(text);
  }

  private static Optional<String> objection(Property property, double number) {
    if (property.kind() == Property.Kind.INTEGER && number != Math.rint(number)) {
      return Optional.of(Texts.say("invalid.whole"));
    }
    return Double.isFinite(number) && property.limits().hold(number)
        ? Optional.empty()
        : Optional.of(range(property.limits()));
  }

  private static String range(Limits limits) {
    if (Double.isInfinite(limits.max())) {
      return Double.isInfinite(limits.min())
          ? Texts.say("invalid.number")
          : Texts.say("invalid.least", Numbers.written(limits.min()));
    }
    return Double.isInfinite(limits.min())
        ? Texts.say("invalid.most", Numbers.written(limits.max()))
        : Texts.say(
            "invalid.between", Numbers.written(limits.min()), Numbers.written(limits.max()));
  }

  /// How numbers are written in fields, the same in every language.
  final class Numbers {
    private static final Pattern PLAIN =
        Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})([eE][+-]?\\d{1,3})?");

    private Numbers() {}

    /// Without needless decimals.
    static String written(double number) {
      return number == Math.rint(number) && Math.abs(number) < 1e15
          ? Long.toString((long) number)
          : Double.toString(number);
    }
  }
}
