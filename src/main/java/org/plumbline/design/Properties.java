package org.plumbline.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;

/// The properties that somebody has set, by id; what is not set has the catalogue's default.
///
/// @param set values that differ from the default
/// @param extras properties that the catalogue does not know, or whose value it does not allow
public record Properties(Map<String, Value> set, Extras extras) {
  /// Nothing set.
  public static final Properties NONE = new Properties(Map.of(), Extras.NONE);

  /// Copies the values in their order.
  public Properties {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
  }

  /// Properties of which these are set.
  public static Properties of(Map<String, Value> set) {
    return new Properties(set, Extras.NONE);
  }

  /// Whether nothing is set.
  public boolean isNone() {
    return set.isEmpty() && extras.isNone();
  }

  /// The value under `id` if it is set.
  public Optional<Value> at(String id) {
    return Optional.ofNullable(set.get(id));
  }

  /// The value that holds: the one that is set, or the default.
  public Value of(Property property) {
    return set.getOrDefault(property.id(), property.standard());
  }

  /// The text under `id`, or empty where none is set.
  public String text(String id) {
    return set.get(id) instanceof Value.Text(String text) ? text : "";
  }

  /// The same with `property` set; a value equal to the default is not kept.
  public Properties with(Property property, Value value) {
    Map<String, Value> next = new LinkedHashMap<>(set);
    if (value.equals(property.standard())) {
      next.remove(property.id());
    } else {
      next.put(property.id(), value);
    }
    return new Properties(next, extras.mended(property.id()));
  }

  /// The same with repaired values in place of damaged ones.
  public Properties mended() {
    return extras.damaged().isEmpty() ? this : new Properties(set, extras.mended());
  }
}
