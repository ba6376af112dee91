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
    return switch (json) {
      case Json.JsonText(String text) -> Optional.of(Value.of(text));
      case Json.JsonFlag(boolean on) -> Optional.of(Value.of(on));
      case Json.JsonNumber number ->
          Optional.of(number.value()).filter(Double::isFinite).map(Value::of);
      case Json.JsonArray(List<Json> items)
          when items.stream().allMatch(Json.JsonText.class::isInstance) ->
          Optional.of(Value.of(items.stream().map(Entry::textOf).toList()));
      case Json.JsonArray _, Json.JsonObject _, Json.JsonNull _ -> Optional.empty();
    };
  }

  /// The value as JSON.
  public static Json json(Value value) {
    return switch (value) {
      case Value.Text(String text) -> new Json.JsonText(text);
      case Value.Quantity(double number) -> Json.JsonNumber.of(number);
      case Value.Flag(boolean on) -> new Json.JsonFlag(on);
      case Value.Choices(List<String> chosen) ->
          new Json.JsonArray(chosen.stream().<Json>map(Json.JsonText::new).toList());
    };
  }
}
