package org.plumbline.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.catalog.ValueReader;
import org.plumbline.design.Extras;
import org.plumbline.design.Properties;
import org.plumbline.json.Json;

/// The members of an object as it is being written: known keys in the order in which they are put,
/// unknown ones behind the known key that they followed.
final class Members {
  private final Map<String, Json> members = new LinkedHashMap<>();
  private final Extras extras;

  Members(Extras extras) {
    this.extras = extras;
    following("");
  }

  /// Writes the original where the value was damaged, else the value if there is one.
  void put(String key, Optional<Json> value) {
    extras.original(key).or(() -> value).ifPresent(json -> members.put(key, json));
    following(key);
  }

  private void following(String key) {
    if (!extras.unknown().isEmpty()) {
      extras.following(key).forEach(each -> members.put(each.key(), each.value()));
    }
  }

  void always(String key, String text) {
    put(key, Optional.of(new Json.JsonText(text)));
  }

  void text(String key, String text) {
    put(key, text.isEmpty() ? Optional.empty() : Optional.of(new Json.JsonText(text)));
  }

  void texts(String key, List<String> texts) {
    put(
        key,
        texts.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Json.JsonArray(texts.stream().<Json>map(Json.JsonText::new).toList())));
  }

  void flag(String key, boolean on) {
    put(key, on ? Optional.of(new Json.JsonFlag(true)) : Optional.empty());
  }

  void number(String key, double number) {
    put(key, Optional.of(Json.JsonNumber.of(number)));
  }

  void numberUnless(String key, double number, double usual) {
    put(key, number == usual ? Optional.empty() : Optional.of(Json.JsonNumber.of(number)));
  }

  void properties(String key, Properties properties, Collection<Property> described) {
    if (properties.equals(Properties.NONE)) {
      put(key, Optional.empty());
      return;
    }
    Members inner = new Members(properties.extras());
    for (Property property : described) {
      inner.put(property.id(), properties.at(property.id()).map(ValueReader::json));
    }
    undescribed(properties, inner);
    Json.JsonObject object = inner.object();
    put(key, object.members().isEmpty() ? Optional.empty() : Optional.of(object));
  }

  /// Properties that the type does not have but somebody has set, as after a change of type.
  private static void undescribed(Properties properties, Members inner) {
    for (Map.Entry<String, Value> each : properties.set().entrySet()) {
      inner.members.computeIfAbsent(each.getKey(), _ -> ValueReader.json(each.getValue()));
    }
  }

  /// The object. Unknown keys whose neighbour is gone, as after a change of type, stand at its end.
  Json.JsonObject object() {
    extras.unknown().forEach(each -> members.putIfAbsent(each.key(), each.value()));
    return new Json.JsonObject(members);
  }
}
