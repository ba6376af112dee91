package org.plumbline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Changes;
import org.plumbline.design.Extras;
import org.plumbline.design.Parts;
import org.plumbline.design.Properties;
import org.plumbline.design.Variant;
import org.plumbline.json.Json;
import org.plumbline.json.JsonPlaces;

/// Reads variants. What one changes of an element is read as if it stood there in the design, so
/// that it is checked in the same way.
final class VariantReader {
  private static final String PROPERTIES = "properties";

  private final Json.JsonObject design;
  private final Catalog catalog;
  private final ElementReader elements;
  private final Reading reading;
  private Optional<Map<String, Json.JsonObject>> written = Optional.empty();

  /// @param design the file in which they stand
  VariantReader(Json.JsonObject design, Catalog catalog, ElementReader elements, Reading reading) {
    this.design = design;
    this.catalog = catalog;
    this.elements = elements;
    this.reading = reading;
  }

  /// How many elements stand in a variant.
  static long size(Json.JsonObject variant) {
    long size = 0;
    for (String part : List.of("added", "changed")) {
      for (String kind : Keys.PARTS) {
        if (variant.at(part).orElse(null) instanceof Json.JsonObject parts
            && parts.at(kind).orElse(null) instanceof Json.JsonArray(List<Json> items)) {
          size += items.size();
        }
      }
    }
    return size;
  }

  synchronized Variant variant(Fields fields, String id) {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    Set<String> set = new LinkedHashSet<>();
    return new Variant(
        id,
        fields.required("name", id),
        fields.text("note"),
        new Changes(
            properties(fields, set),
            set,
            added(fields),
            changed(fields, keys),
            keys,
            fields.texts("removed"),
            fields.texts("order")),
        fields.extras(Keys.VARIANT));
  }

  private Properties properties(Fields fields, Set<String> set) {
    Optional<Json> value = fields.at(PROPERTIES);
    if (value.isEmpty()) {
      return Properties.NONE;
    }
    if (!(value.get() instanceof Json.JsonObject patch)) {
      return fields.wrong(PROPERTIES, value.get(), "an object", Properties.NONE);
    }
    set.addAll(patch.members().keySet());
    Map<String, Json> whole = new LinkedHashMap<>();
    whole.put(PROPERTIES, merged(object(design, PROPERTIES), patch));
    Reading own = new Reading();
    Properties properties =
        PropertiesReader.read(
            fields.asPatchOf(new Json.JsonObject(whole), own), catalog.designProperties());
    String from = fields.pointer(PROPERTIES);
    reading.take(own, pointer -> stands(pointer, from, patch));
    return properties;
  }

  private Parts added(Fields variant) {
    Optional<Fields> parts = inside(variant, "added");
    if (parts.isEmpty()) {
      return Parts.NONE;
    }
    IdReader ids = new IdReader(HashSet::new);
    Fields fields = parts.get();
    return new Parts(
        list(fields, "components", each -> elements.component(each, ids.id(each, "component"))),
        list(fields, "connections", each -> elements.connection(each, ids.id(each, "connection"))),
        list(fields, "boundaries", each -> elements.boundary(each, ids.id(each, "boundary"))),
        list(fields, "notes", each -> elements.note(each, ids.id(each, "note"))),
        fields.extras(Keys.PARTS));
  }

  private Parts changed(Fields variant, Map<String, Set<String>> keys) {
    Optional<Fields> parts = inside(variant, "changed");
    if (parts.isEmpty()) {
      return Parts.NONE;
    }
    IdReader ids = new IdReader(HashSet::new);
    Fields fields = parts.get();
    return new Parts(
        list(fields, "components", each -> new Patched(each, ids, keys).as(elements::component)),
        list(fields, "connections", each -> new Patched(each, ids, keys).as(elements::connection)),
        list(fields, "boundaries", each -> new Patched(each, ids, keys).as(elements::boundary)),
        list(fields, "notes", each -> new Patched(each, ids, keys).as(elements::note)),
        fields.extras(Keys.PARTS));
  }

  private static Optional<Fields> inside(Fields variant, String key) {
    Optional<Json> value = variant.at(key);
    if (value.isPresent() && !(value.get() instanceof Json.JsonObject)) {
      variant.wrong(key, value.get(), "an object", Extras.NONE);
    }
    return value
        .filter(Json.JsonObject.class::isInstance)
        .map(each -> variant.inside(key, (Json.JsonObject) each));
  }

  private static <T> List<T> list(Fields parts, String key, Function<Fields, T> read) {
    Optional<Json> value = parts.at(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Json.JsonArray(List<Json> items))
        || !items.stream().allMatch(Json.JsonObject.class::isInstance)) {
      return parts.wrong(key, value.get(), "an array of objects", List.of());
    }
    List<T> all = new ArrayList<>();
    for (int n = 0; n < items.size(); n++) {
      all.add(read.apply(parts.inside(key, n, (Json.JsonObject) items.get(n))));
    }
    return all;
  }

  /// Some keys of an element, which is read as it would stand in the design with them. What is
  /// wrong with it there, but not with these keys, has been told of the design.
  private final class Patched {
    private final Fields fields;
    private final String id;
    private final Set<String> held;

    Patched(Fields fields, IdReader ids, Map<String, Set<String>> keys) {
      this.fields = fields;
      id = ids.id(fields, "element");
      held = keys.computeIfAbsent(id, _ -> new LinkedHashSet<>());
    }

    <T> T as(BiFunction<Fields, String, T> read) {
      Json.JsonObject patch = fields.object();
      patch
          .members()
          .forEach((key, value) -> {
            if (key.equals(PROPERTIES) && value instanceof Json.JsonObject properties) {
              properties.members().keySet().forEach(each -> held.add(PROPERTIES + "." + each));
            } else if (!key.equals("id")) {
              held.add(key);
            }
          });
      Reading own = new Reading();
      Json.JsonObject base = written().getOrDefault(id, Json.JsonObject.EMPTY);
      T element = read.apply(fields.asPatchOf(merged(base, patch), own), id);
      String from = fields.pointer();
      reading.take(own, pointer -> stands(pointer, from, patch));
      return element;
    }
  }

  /// The elements as they stand in the file, by id.
  private Map<String, Json.JsonObject> written() {
    if (written.isEmpty()) {
      Map<String, Json.JsonObject> byId = new HashMap<>();
      for (String kind : Keys.PARTS) {
        if (design.at(kind).orElse(null) instanceof Json.JsonArray(List<Json> items)) {
          for (Json item : items) {
            if (item instanceof Json.JsonObject object
                && object.at("id").orElse(null) instanceof Json.JsonText(String id)) {
              byId.putIfAbsent(id, object);
            }
          }
        }
      }
      written = Optional.of(byId);
    }
    return written.get();
  }

  /// An object with another one laid over it; `null` takes a key away.
  private static Json.JsonObject merged(Json.JsonObject base, Json.JsonObject patch) {
    Map<String, Json> members = new LinkedHashMap<>(base.members());
    patch
        .members()
        .forEach((key, value) -> {
          if (value instanceof Json.JsonNull) {
            members.remove(key);
          } else if (key.equals(PROPERTIES) && value instanceof Json.JsonObject inner) {
            members.put(key, merged(object(base, PROPERTIES), inner));
          } else {
            members.put(key, value);
          }
        });
    return new Json.JsonObject(members);
  }

  private static Json.JsonObject object(Json.JsonObject whole, String key) {
    return whole.at(key).orElse(null) instanceof Json.JsonObject object
        ? object
        : Json.JsonObject.EMPTY;
  }

  /// Whether a pointer leads to something that stands in the patch itself.
  private static boolean stands(String pointer, String from, Json.JsonObject patch) {
    if (!pointer.startsWith(from + "/")) {
      return false;
    }
    Json at = patch;
    for (String step : pointer.substring(from.length() + 1).split("/", -1)) {
      if (!(at instanceof Json.JsonObject object)) {
        return true;
      }
      Optional<Json> next =
          object.members().entrySet().stream()
              .filter(each -> JsonPlaces.step(each.getKey()).equals("/" + step))
              .map(Map.Entry::getValue)
              .findFirst();
      if (next.isEmpty()) {
        return false;
      }
      at = next.get();
    }
    return true;
  }
}
