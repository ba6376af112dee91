package org.plumbline.graph;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Properties;

/// What the properties of an element say: the value that is set, or else the default of the
/// catalogue.
///
/// A property that the element's kind does not have reads as 0, no or blank, which is what
/// "unknown" is written as everywhere; so nobody has to ask first.
public final class Settings {
  private Settings() {}

  /// The number of a property of a part, in the property's unit.
  public static double number(Part part, String property) {
    return number(value(part, property));
  }

  /// Whether a property of a part says yes.
  public static boolean isOn(Part part, String property) {
    return isOn(value(part, property));
  }

  /// The words, or the chosen value of an enumeration, of a property of a part.
  public static String text(Part part, String property) {
    return text(value(part, property));
  }

  /// The chosen values of a property of a part.
  public static List<String> choices(Part part, String property) {
    return value(part, property)
        .filter(Value.Choices.class::isInstance)
        .map(value -> ((Value.Choices) value).chosen())
        .orElse(List.of());
  }

  /// The number of a property of the design as a whole.
  public static double number(Wiring wiring, String property) {
    return number(value(wiring, property));
  }

  /// The words of a property of the design as a whole.
  public static String text(Wiring wiring, String property) {
    return text(value(wiring, property));
  }

  static double number(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Quantity(double number) ? number : 0;
  }

  static boolean isOn(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Flag(boolean on) && on;
  }

  static String text(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Text(String text) ? text : "";
  }

  /// The value that holds among properties that these describe.
  static Optional<Value> value(Properties properties, List<Property> described, String property) {
    for (Property each : described) {
      if (each.id().equals(property)) {
        return Optional.of(properties.of(each));
      }
    }
    return Optional.empty();
  }

  static Optional<Value> value(Part part, String property) {
    Property described = part.traits().property(property);
    return described == null
        ? Optional.empty()
        : Optional.of(part.component().properties().of(described));
  }

  static Optional<Value> value(Wiring wiring, String property) {
    return value(wiring.design().properties(), wiring.catalog().designProperties(), property);
  }
}
