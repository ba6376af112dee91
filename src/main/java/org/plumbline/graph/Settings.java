package org.plumbline.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Properties;

/// The values that hold of properties: what is set, else the default of the type. Defaults are
/// looked up once for each type.
final class Settings {
  private final Catalog catalog;
  private final IdentityHashMap<ComponentType, Map<String, Value>> byType = new IdentityHashMap<>();
  private final Map<String, Value> ofConnections;
  private final Map<String, Value> ofDesigns;

  Settings(Catalog catalog) {
    this.catalog = catalog;
    ofConnections = standards(catalog.connectionProperties());
    ofDesigns = standards(catalog.designProperties());
  }

  private static Map<String, Value> standards(Collection<Property> properties) {
    Map<String, Value> standards = new HashMap<>();
    properties.forEach(each -> standards.put(each.id(), each.standard()));
    return standards;
  }

  /// Empty where the type has no such property.
  Optional<Value> of(Part part, String property) {
    Map<String, Value> standards =
        byType.computeIfAbsent(part.type(), type -> standards(type.properties().values()));
    return held(part.component().properties(), standards, property);
  }

  Optional<Value> of(Connection connection, String property) {
    return held(connection.properties(), ofConnections, property);
  }

  Optional<Value> of(Design design, String property) {
    return held(design.properties(), ofDesigns, property);
  }

  Optional<Value> of(Boundary boundary, String property) {
    return held(
        boundary.properties(),
        standards(
            catalog
                .boundaryKind(boundary.kind())
                .map(BoundaryKind::properties)
                .orElse(java.util.List.of())),
        property);
  }

  private static Optional<Value> held(
      Properties properties, Map<String, Value> standards, String property) {
    Value standard = standards.get(property);
    return standard == null
        ? Optional.empty()
        : Optional.of(properties.set().getOrDefault(property, standard));
  }

  static String text(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Text(String text) ? text : "";
  }

  static double number(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Quantity(double number) ? number : 0;
  }

  static boolean flag(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Flag(boolean on) && on;
  }
}
