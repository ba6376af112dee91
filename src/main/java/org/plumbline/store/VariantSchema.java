package org.plumbline.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.json.Json;

/// The part of the schema that is about variants: what they add is like what stands in the design,
/// what they change is any part of it, and `null` goes back to the default.
record VariantSchema(Map<String, Json> design) {
  Json variant() {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("id", JsonSchema.id());
    keys.put("name", JsonSchema.type("string"));
    keys.put("note", JsonSchema.type("string"));
    keys.put("properties", loose(List.of(), members(design, "properties")));
    Map<String, Json> added = new LinkedHashMap<>();
    Map<String, Json> changed = new LinkedHashMap<>();
    for (String kind : Keys.PARTS) {
      String items = "#/properties/" + kind + "/items";
      added.put(kind, JsonSchema.array(JsonSchema.object("$ref", new Json.JsonText(items))));
      changed.put(kind, JsonSchema.array(patch(kind)));
    }
    keys.put("added", JsonSchema.strict(List.of(), added));
    keys.put("changed", JsonSchema.strict(List.of(), changed));
    keys.put("removed", JsonSchema.array(JsonSchema.type("string")));
    keys.put("order", JsonSchema.array(JsonSchema.type("string")));
    return JsonSchema.strict(List.of("id", "name"), keys);
  }

  private Json patch(String kind) {
    Map<String, Json> keys = new LinkedHashMap<>();
    members(member(design, kind), "items")
        .forEach((key, value) ->
            keys.put(key, key.equals("properties") ? JsonSchema.type("object") : value));
    return loose(List.of("id"), keys);
  }

  /// What an object may hold that stands under a key of a schema.
  private static Map<String, Json> members(Map<String, Json> schema, String key) {
    return member(member(schema, key), "properties");
  }

  private static Map<String, Json> member(Map<String, Json> schema, String key) {
    return schema.getOrDefault(key, Json.JsonObject.EMPTY) instanceof Json.JsonObject object
        ? object.members()
        : Map.of();
  }

  /// An object whose members may be `null`, but not the required ones.
  private static Json loose(List<String> required, Map<String, Json> keys) {
    Map<String, Json> either = new LinkedHashMap<>();
    keys.forEach((key, value) ->
        either.put(
            key,
            required.contains(key)
                ? value
                : JsonSchema.object(
                    "anyOf", new Json.JsonArray(List.of(value, JsonSchema.type("null"))))));
    return JsonSchema.strict(required, either);
  }
}
