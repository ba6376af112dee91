package org.plumbline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.ValueReader;
import org.plumbline.design.TemplateInfo;
import org.plumbline.json.Json;
import org.plumbline.json.JsonWriter;

/// The JSON Schema (2020-12) of format 1, made from the catalogue, so that the two cannot part.
///
/// It says what a proper file looks like, for editors and other programs. The reader is more
/// patient: it repairs what it can, and keeps keys that the schema does not name.
public final class JsonSchema {
  private static final String ID_PATTERN = "^[a-z0-9_-]{1,64}$";

  private JsonSchema() {}

  /// The schema as a file.
  public static byte[] bytes(Catalog catalog) {
    return JsonWriter.bytes(schema(catalog));
  }

  private static Json schema(Catalog catalog) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
    members.put("$id", text("urn:plumbline:design:1"));
    members.put("title", text("Plumbline design"));
    members.put("type", text("object"));
    members.put("required", texts(List.of("format", "title", "components")));
    members.put("properties", new Json.JsonObject(design(catalog)));
    return new Json.JsonObject(members);
  }

  private static Map<String, Json> design(Catalog catalog) {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("format", object("const", text("plumbline/1")));
    keys.put("title", type("string"));
    keys.put("template", template());
    keys.put("properties", properties(catalog.designProperties()));
    keys.put("components", array(component(catalog)));
    keys.put("connections", array(connection(catalog)));
    keys.put("boundaries", array(boundary(catalog)));
    keys.put(
        "notes",
        array(
            element(
                withPlace(
                    Map.of(
                        "text",
                        type("string"),
                        "image",
                        type("string"),
                        "about",
                        array(type("string")))))));
    keys.put("decisions", array(element(decision())));
    keys.put("story", array(element(step())));
    keys.put("accepted", array(acceptance()));
    keys.put("variants", array(new VariantSchema(keys).variant()));
    return keys;
  }

  private static Json template() {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("summary", type("string"));
    keys.put("level", choice(TemplateInfo.LEVELS));
    keys.put("tags", array(type("string")));
    keys.put("avoidWhen", type("string"));
    keys.put("fields", array(templateField()));
    return strict(List.of(), keys);
  }

  private static Json templateField() {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("ask", type("string"));
    keys.put("of", array(type("string")));
    return strict(List.of("ask", "of"), keys);
  }

  private static Json component(Catalog catalog) {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("id", id());
    keys.put("type", choice(List.copyOf(catalog.components().keySet())));
    keys.put("name", type("string"));
    place(keys);
    keys.put("boundary", type("string"));
    keys.put("pinned", type("boolean"));
    keys.put("properties", type("object"));
    Map<String, Json> schema = strictMembers(List.of("id", "type", "name", "x", "y"), keys);
    List<Json> cases = new ArrayList<>();
    for (ComponentType type : catalog.components().values()) {
      cases.add(onlyIf("type", type.id(), properties(type.properties().values())));
    }
    schema.put("allOf", new Json.JsonArray(cases));
    return new Json.JsonObject(schema);
  }

  private static Json boundary(Catalog catalog) {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("id", id());
    keys.put("kind", choice(List.copyOf(catalog.boundaryKinds().keySet())));
    keys.put("name", type("string"));
    keys.put("parent", type("string"));
    place(keys);
    keys.put("collapsed", type("boolean"));
    keys.put("properties", type("object"));
    Map<String, Json> schema = strictMembers(List.of("id"), keys);
    List<Json> cases = new ArrayList<>();
    for (BoundaryKind kind : catalog.boundaryKinds().values()) {
      cases.add(onlyIf("kind", kind.id(), properties(kind.properties())));
    }
    schema.put("allOf", new Json.JsonArray(cases));
    return new Json.JsonObject(schema);
  }

  /// Where `key` is `value`, the element's properties are those given.
  private static Json onlyIf(String key, String value, Json properties) {
    Map<String, Json> rule = new LinkedHashMap<>();
    rule.put("if", object("properties", object(key, object("const", text(value)))));
    rule.put("then", object("properties", object("properties", properties)));
    return new Json.JsonObject(rule);
  }

  private static Json connection(Catalog catalog) {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("id", id());
    keys.put("from", type("string"));
    keys.put("to", type("string"));
    keys.put("waypoints", array(point()));
    keys.put("properties", properties(catalog.connectionProperties()));
    return strict(List.of("id", "from", "to"), keys);
  }

  private static Json point() {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", text("array"));
    members.put("items", type("number"));
    members.put("minItems", Json.JsonNumber.of(2));
    members.put("maxItems", Json.JsonNumber.of(2));
    return new Json.JsonObject(members);
  }

  private static Map<String, Json> decision() {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("title", type("string"));
    keys.put("status", choice(List.of("proposed", "accepted", "superseded", "rejected")));
    for (String key : List.of("date", "author", "context", "choice", "rationale")) {
      keys.put(key, type("string"));
    }
    keys.put("alternatives", array(type("string")));
    keys.put("tradeoffs", type("string"));
    keys.put("about", array(type("string")));
    keys.put("gone", array(type("string")));
    keys.put("supersedes", type("string"));
    return keys;
  }

  private static Map<String, Json> step() {
    Map<String, Json> keys = new LinkedHashMap<>();
    for (String key : List.of("title", "say", "notes", "overlay")) {
      keys.put(key, type("string"));
    }
    keys.put("focus", array(type("string")));
    return keys;
  }

  private static Json acceptance() {
    Map<String, Json> keys = new LinkedHashMap<>();
    Keys.ACCEPTED.forEach(key -> keys.put(key, type("string")));
    return strict(List.of("rule"), keys);
  }

  private static Json element(Map<String, Json> keys) {
    Map<String, Json> all = new LinkedHashMap<>();
    all.put("id", id());
    all.putAll(keys);
    return strict(List.of("id"), all);
  }

  private static Map<String, Json> withPlace(Map<String, Json> keys) {
    Map<String, Json> all = new LinkedHashMap<>(new java.util.TreeMap<>(keys));
    place(all);
    return all;
  }

  private static void place(Map<String, Json> keys) {
    for (String key : List.of("x", "y")) {
      keys.put(key, number("number", ElementReader.PLACE));
    }
    for (String key : List.of("width", "height")) {
      keys.put(key, number("number", ElementReader.SIZE));
    }
  }

  private static Json properties(Collection<Property> described) {
    Map<String, Json> keys = new LinkedHashMap<>();
    described.forEach(property -> keys.put(property.id(), property(property)));
    return strict(List.of(), keys);
  }

  private static Json property(Property property) {
    Map<String, Json> members = new LinkedHashMap<>(shape(property).members());
    members.put("default", ValueReader.json(property.standard()));
    members.put("title", text(property.name()));
    String unit = property.unit().map(each -> " (" + each + ")").orElse("");
    members.put("description", text(property.help() + unit));
    return new Json.JsonObject(members);
  }

  private static Json.JsonObject shape(Property property) {
    return switch (property.kind()) {
      case STRING, TEXT, CHOICE_OR_TEXT -> type("string");
      case ENUM -> choice(property.values());
      case MULTI_ENUM -> array(choice(property.values()));
      case INTEGER -> number("integer", property.limits());
      case DECIMAL -> number("number", property.limits());
      case BOOLEAN -> type("boolean");
    };
  }

  private static Json.JsonObject number(String type, Property.Limits limits) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", text(type));
    if (Double.isFinite(limits.min())) {
      members.put("minimum", Json.JsonNumber.of(limits.min()));
    }
    if (Double.isFinite(limits.max())) {
      members.put("maximum", Json.JsonNumber.of(limits.max()));
    }
    return new Json.JsonObject(members);
  }

  static Json.JsonObject strict(List<String> required, Map<String, Json> keys) {
    return new Json.JsonObject(strictMembers(required, keys));
  }

  private static Map<String, Json> strictMembers(List<String> required, Map<String, Json> keys) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", text("object"));
    if (!required.isEmpty()) {
      members.put("required", texts(required));
    }
    members.put("properties", new Json.JsonObject(keys));
    return members;
  }

  static Json.JsonObject array(Json items) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", text("array"));
    members.put("items", items);
    return new Json.JsonObject(members);
  }

  private static Json.JsonObject choice(List<String> values) {
    return object("enum", texts(values));
  }

  static Json.JsonObject id() {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", text("string"));
    members.put("pattern", text(ID_PATTERN));
    return new Json.JsonObject(members);
  }

  static Json.JsonObject type(String type) {
    return object("type", text(type));
  }

  static Json.JsonObject object(String key, Json value) {
    return new Json.JsonObject(Map.of(key, value));
  }

  private static Json texts(List<String> texts) {
    return new Json.JsonArray(texts.stream().<Json>map(Json.JsonText::new).toList());
  }

  private static Json text(String text) {
    return new Json.JsonText(text);
  }
}
