package org.plumbline.ui.inspector;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Property.Kind;
import org.plumbline.catalog.Property.Limits;
import org.plumbline.catalog.Value;
import org.plumbline.ui.Texts;

/// Descriptions of what every element has and the catalogue therefore does not list: names, texts,
/// kinds.
final class Plain {
  private Plain() {}

  /// A line of text, named and explained in the bundle.
  static Property line(String id) {
    return described(id, Kind.STRING, Map.of());
  }

  /// A longer text.
  static Property text(String id) {
    return described(id, Kind.TEXT, Map.of());
  }

  /// One of several, by how they read to people.
  static Property choice(String id, Map<String, String> labels) {
    return described(id, Kind.ENUM, labels);
  }

  /// Several of many, by how they read to people.
  static Property several(String id, Map<String, String> labels) {
    return described(id, Kind.MULTI_ENUM, labels);
  }

  /// The value that all share; empty where they differ.
  static <T> Optional<T> shared(Collection<T> values) {
    return values.stream().distinct().count() == 1
        ? Optional.of(values.iterator().next())
        : Optional.empty();
  }

  /// The words of a value; empty where it has none.
  static String said(Value value) {
    return value instanceof Value.Text(String text) ? text : "";
  }

  private static Property described(String id, Kind kind, Map<String, String> labels) {
    return new Property(
        id,
        Texts.say("field." + id),
        kind,
        kind == Kind.MULTI_ENUM ? Value.of(List.of()) : Value.of(""),
        Texts.say("field." + id + ".help"),
        Optional.empty(),
        Limits.NONE,
        List.copyOf(labels.keySet()),
        labels);
  }
}
