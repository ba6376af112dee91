package org.plumbline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.catalog.ValueReader;
import org.plumbline.design.Properties;
import org.plumbline.json.Json;

/// Reads the properties of an element against their descriptions.
final class PropertiesReader {
  private PropertiesReader() {}

  /// What stands under `properties` of an element.
  static Properties read(Fields element, Collection<Property> described) {
    Optional<Json> value = element.at("properties");
    if (value.isEmpty()) {
      return Properties.NONE;
    }
    return value.get() instanceof Json.JsonObject object
        ? members(element.inside("properties", object), described)
        : element.wrong("properties", value.get(), "an object", Properties.NONE);
  }

  private static Properties members(Fields fields, Collection<Property> described) {
    Map<String, Value> set = new LinkedHashMap<>();
    List<String> known = new ArrayList<>();
    for (Property property : described) {
      if (known.size() == fields.size()) {
        break;
      }
      fields
          .at(property.id())
          .ifPresent(json -> {
            known.add(property.id());
            value(fields, property, json)
                .filter(value -> !value.equals(property.standard()))
                .ifPresent(value -> set.put(property.id(), value));
          });
    }
    if (fields.isPatch()) {
      described.forEach(each -> known.add(each.id()));
    }
    return new Properties(set, fields.extras(known));
  }

  private static Optional<Value> value(Fields fields, Property property, Json json) {
    Json whole =
        fields.isText(property.id()) ? new Json.JsonText(fields.text(property.id())) : json;
    Optional<Value> value = ValueReader.value(property, whole);
    if (value.isEmpty()) {
      fields.repaired(property.id(), "property", property.name(), expected(property));
    }
    return value;
  }

  private static String expected(Property property) {
    return switch (property.kind()) {
      case STRING, TEXT, CHOICE_OR_TEXT -> Reading.WORDS.say("expected.text");
      case ENUM -> Reading.WORDS.say("expected.enum", String.join(", ", property.values()));
      case MULTI_ENUM ->
          Reading.WORDS.say("expected.multi-enum", String.join(", ", property.values()));
      case INTEGER -> Reading.WORDS.say("expected.integer", range(property));
      case DECIMAL -> Reading.WORDS.say("expected.decimal", range(property));
      case BOOLEAN -> Reading.WORDS.say("expected.boolean");
    };
  }

  private static String range(Property property) {
    double min = property.limits().min();
    double max = property.limits().max();
    String from =
        Double.isFinite(min)
            ? Reading.WORDS.say("expected.from", Json.JsonNumber.of(min).digits())
            : "";
    String to =
        Double.isFinite(max)
            ? Reading.WORDS.say("expected.to", Json.JsonNumber.of(max).digits())
            : "";
    return from + to;
  }
}
