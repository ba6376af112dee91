package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads descriptions of properties.
final class PropertyReader {
  private static final Map<String, Property.Kind> KINDS = kinds();

  private PropertyReader() {}

  static ComponentType.PropertyGroup group(Entry facet) {
    return new ComponentType.PropertyGroup(
        facet.text("id"), facet.text("name"), properties(facet, "properties"));
  }

  static List<Property> properties(Entry entry, String key) {
    List<Property> read = new ArrayList<>();
    for (Entry each : entry.entries(key)) {
      property(each).ifPresent(read::add);
    }
    return read;
  }

  private static Optional<Property> property(Entry entry) {
    Optional<Property.Kind> kind = entry.choice("type", KINDS);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Property shape =
        new Property(
            entry.text("id"),
            entry.text("name"),
            kind.get(),
            Value.of(""),
            entry.text("help"),
            entry.optionalText("unit"),
            new Property.Limits(
                entry.number("min").orElse(Double.NEGATIVE_INFINITY),
                entry.number("max").orElse(Double.POSITIVE_INFINITY)),
            entry.texts("values"),
            labels(entry));
    checkShape(entry, shape);
    return Optional.of(withDefault(entry, shape));
  }

  private static void checkShape(Entry entry, Property shape) {
    if (shape.limits().min() > shape.limits().max()) {
      entry.wrong("min", "larger than max; expected at most " + shape.limits().max());
    }
    boolean chosen = shape.kind() == Property.Kind.ENUM || shape.kind() == Property.Kind.MULTI_ENUM;
    if (chosen && shape.values().isEmpty()) {
      entry.wrong("values", "missing; expected the values that may be chosen");
    }
    for (String value : shape.labels().keySet()) {
      if (!shape.values().contains(value)) {
        entry.wrong("labels", "“" + value + "” is none of the values " + shape.values());
      }
    }
  }

  private static Property withDefault(Entry entry, Property shape) {
    Optional<Value> standard =
        entry.object().at("default").flatMap(json -> ValueReader.value(shape, json));
    if (standard.isEmpty()) {
      entry.wrong("default", "expected a value that the property “" + shape.id() + "” may have");
    }
    return standard.map(shape::withStandard).orElse(shape);
  }

  private static Map<String, String> labels(Entry entry) {
    Map<String, String> labels = new LinkedHashMap<>();
    entry.members("labels").forEach((value, label) -> labels.put(value, Entry.textOf(label)));
    return labels;
  }

  private static Map<String, Property.Kind> kinds() {
    Map<String, Property.Kind> byId = new LinkedHashMap<>();
    for (Property.Kind kind : Property.Kind.values()) {
      byId.put(kind.id(), kind);
    }
    return byId;
  }
}
