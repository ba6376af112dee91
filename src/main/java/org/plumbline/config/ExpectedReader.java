package org.plumbline.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Value;
import org.plumbline.json.Json;
import org.plumbline.rules.own.Expected;

/// Reads what properties are expected to say: a value, an array of values of which one is meant, or
/// an object of comparisons.
record ExpectedReader(Node node) {
  private static final List<String> COMPARISONS =
      List.of(
          "is",
          "not",
          "oneOf",
          "exactly",
          "contains",
          "blank",
          "atLeast",
          "atMost",
          "above",
          "below");

  private static final Expected ANYTHING = new Expected.Every(List.of());

  /// What each of the properties that are named is expected to say.
  Map<String, Expected> all(Collection<String> known) {
    Map<String, Expected> all = new LinkedHashMap<>();
    node.object()
        .members()
        .forEach((key, value) -> {
          if (known.contains(key)) {
            all.put(key, expected(key, value));
          } else {
            node.faults().wrong(node.at(key), "unknown-property", key);
          }
        });
    return all;
  }

  private Expected expected(String key, Json value) {
    return switch (value) {
      case Json.JsonArray(List<Json> items) -> oneOf(key, items);
      case Json.JsonObject object ->
          new ExpectedReader(new Node(object, node.at(key), node.faults())).compared();
      case Json other -> oneOf(key, List.of(other));
    };
  }

  private Expected compared() {
    node.only(COMPARISONS);
    List<Expected> all = new ArrayList<>();
    node.object().members().forEach((key, value) -> all.add(comparison(key, value)));
    if (all.isEmpty()) {
      node.faults().wrong(node.pointer(), "no-comparison", String.join(", ", COMPARISONS));
    }
    return all.size() == 1 ? all.getFirst() : new Expected.Every(all);
  }

  private Expected comparison(String key, Json value) {
    double most = Double.POSITIVE_INFINITY;
    return switch (key) {
      case "not" -> new Expected.Otherwise(expected(key, value));
      case "exactly" -> exactly(key, value);
      case "contains" -> new Expected.Containing(node.text(key).orElse(""));
      case "blank" -> new Expected.Blank(isTrue(key, value));
      case "atLeast" -> new Expected.Between(number(key, value), most, false);
      case "atMost" -> new Expected.Between(-most, number(key, value), false);
      case "above" -> new Expected.Between(number(key, value), most, true);
      case "below" -> new Expected.Between(-most, number(key, value), true);
      default ->
          value instanceof Json.JsonArray(List<Json> items) ? oneOf(key, items) : is(key, value);
    };
  }

  private Expected is(String key, Json value) {
    return oneOf(key, List.of(value));
  }

  private Expected oneOf(String key, List<Json> items) {
    List<Value> values = new ArrayList<>();
    for (Json item : items) {
      value(item).ifPresentOrElse(values::add, () -> node.wrong(key, "no-value", key, item.kind()));
    }
    return new Expected.OneOf(values);
  }

  private Expected exactly(String key, Json value) {
    if (value instanceof Json.JsonArray(List<Json> items)
        && items.stream().allMatch(Json.JsonText.class::isInstance)) {
      List<String> chosen = items.stream().map(each -> ((Json.JsonText) each).text()).toList();
      return new Expected.OneOf(List.of(Value.of(chosen)));
    }
    node.wrong(key, "no-texts", key, value.kind());
    return ANYTHING;
  }

  private static Optional<Value> value(Json json) {
    return switch (json) {
      case Json.JsonText(String text) -> Optional.of(Value.of(text));
      case Json.JsonNumber number when Double.isFinite(number.value()) ->
          Optional.of(Value.of(number.value()));
      case Json.JsonFlag(boolean on) -> Optional.of(Value.of(on));
      case Json _ -> Optional.empty();
    };
  }

  private double number(String key, Json value) {
    if (value instanceof Json.JsonNumber number && Double.isFinite(number.value())) {
      return number.value();
    }
    node.wrong(key, "no-number", key, value.kind());
    return 0;
  }

  private boolean isTrue(String key, Json value) {
    if (value instanceof Json.JsonFlag(boolean on)) {
      return on;
    }
    node.wrong(key, "no-flag", key, value.kind());
    return true;
  }
}
