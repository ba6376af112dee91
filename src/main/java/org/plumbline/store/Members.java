package org.plumbline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.ValueReader;
import org.plumbline.design.Extras;
import org.plumbline.design.Properties;
import org.plumbline.json.Json;

/// The members of an object as it is being written: known keys in the order in which they are put,
/// unknown ones behind the known key that they followed.
final class Members {
  private final Map<String, Json> members = new LinkedHashMap<>();
  private final Extras extras;
  private final Optional<Set<String>> only;

  Members(Extras extras) {
    this(extras, Optional.empty());
  }

  private Members(Extras extras, Optional<Set<String>> only) {
    this.extras = extras;
    this.only = only;
    following("");
  }

  /// Members of which only those under the keys are written, and `null` where there is nothing to
  /// write. A property has its own key, `properties.` and its id.
  static Members only(Set<String> keys, Extras extras) {
    return new Members(extras, Optional.of(keys));
  }

  /// Writes the original where the value was damaged, else the value if there is one.
  void put(String key, Optional<Json> value) {
    if (wants(key)) {
      Optional<Json> written = extras.original(key).or(() -> value);
      written.or(this::nothing).ifPresent(json -> members.put(key, json));
    }
    following(key);
  }

  private boolean wants(String key) {
    return only.isEmpty() || only.get().contains(key);
  }

  private Optional<Json> nothing() {
    return only.map(_ -> new Json.JsonNull());
  }

  private void following(String key) {
    if (!extras.unknown().isEmpty()) {
      extras.following(key).stream()
          .filter(each -> wants(each.key()))
          .forEach(each -> members.put(each.key(), each.value()));
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
    if (only.isPresent() && !wants(key)) {
      Set<String> inner = new LinkedHashSet<>();
      only.get().stream()
          .filter(each -> each.startsWith(key + "."))
          .forEach(each -> inner.add(each.substring(key.length() + 1)));
      if (!inner.isEmpty()) {
        members.put(key, properties(properties, described, Optional.of(inner)));
      }
      following(key);
      return;
    }
    if (properties.isNone()) {
      put(key, Optional.empty());
      return;
    }
    Json.JsonObject object = properties(properties, described, Optional.empty());
    put(key, object.members().isEmpty() ? Optional.empty() : Optional.of(object));
  }

  /// The properties, or only those under the keys.
  static Json.JsonObject properties(
      Properties properties, Collection<Property> described, Optional<Set<String>> only) {
    Members inner = new Members(properties.extras(), only);
    for (Property property : described) {
      inner.put(property.id(), properties.at(property.id()).map(ValueReader::json));
    }
    undescribed(properties, inner);
    return inner.object();
  }

  /// Properties that the type does not have but somebody has set, as after a change of type.
  private static void undescribed(Properties properties, Members inner) {
    properties
        .set()
        .forEach((id, value) -> {
          if (inner.wants(id)) {
            inner.members.computeIfAbsent(id, _ -> ValueReader.json(value));
          }
        });
  }

  /// The object. Unknown keys whose neighbour is gone, as after a change of type, stand at its end.
  Json.JsonObject object() {
    extras.unknown().stream()
        .filter(each -> wants(each.key()))
        .forEach(each -> members.putIfAbsent(each.key(), each.value()));
    return new Json.JsonObject(only.map(this::withNothing).orElse(members));
  }

  /// With `null` under the keys of which nobody has said anything, as properties that a type does
  /// not have, each behind the one that it followed.
  private Map<String, Json> withNothing(Set<String> keys) {
    List<String> order = new ArrayList<>(members.keySet());
    int before = -1;
    for (String key : keys) {
      if (!key.contains(".") && !members.containsKey(key)) {
        order.add(before + 1, key);
      }
      before = Math.max(before, order.indexOf(key));
    }
    Map<String, Json> all = new LinkedHashMap<>();
    order.forEach(key -> all.put(key, members.getOrDefault(key, new Json.JsonNull())));
    return all;
  }
}
