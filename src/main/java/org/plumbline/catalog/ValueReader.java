package org.plumbline.catalog;

import java.util.List;
import java.util.Optional;
import org.plumbline.json.Json;

/// Turns JSON into values of properties and back.
public final class ValueReader {
  private ValueReader() {}

  /// The JSON value as one that the property may have; empty if it is of another kind, out of range
  /// or not among its values.
  public static Optional<Value> value(Property property, Json json) {
    return plain(json).filter(property::accepts);
  }

  private static Optional<Value> plain(Json json) {
    // Not a switch over types, whose first one takes longer than reading a small design.
    if (json instanceof Json.JsonText text) {
      return Optional.of(Value.of(text.text()));
    }
    if (json instanceof Json.JsonFlag flag) {
      return Optional.of(Value.of(flag.value()));
    }
    if (json instanceof Json.JsonNumber number) {
      return Optional.of(number.value()).filter(Double::isFinite).map(Value::of);
    }
    return json instanceof Json.JsonArray array
            && array.items().stream().allMatch(Json.JsonText.class::isInstance)
        ? Optional.of(Value.of(array.items().stream().map(Entry::textOf).toList()))
        : Optional.empty();
  }

  /// The value as JSON.
  public static Json json(Value value) {
    if (value instanceof Value.Text text) {
      return new Json.JsonText(text.text());
    }
    if (value instanceof Value.Quantity quantity) {
      return Json.JsonNumber.of(quantity.number());
    }
    if (value instanceof Value.Flag flag) {
      return new Json.JsonFlag(flag.on());
    }
    List<String> chosen = ((Value.Choices) value).chosen();
    return new Json.JsonArray(chosen.stream().<Json>map(Json.JsonText::new).toList());
  }
}
