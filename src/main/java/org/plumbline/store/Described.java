package org.plumbline.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;

/// Which properties the elements of a design may have, in the catalogue's order. Remembers what it
/// has looked up: a large design has many elements of few types.
final class Described {
  private final Catalog catalog;
  private final Map<String, Collection<Property>> byType = new ConcurrentHashMap<>();

  Described(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The properties of a component type; none if nobody knows the type.
  Collection<Property> of(String type) {
    return byType.computeIfAbsent(
        type,
        _ -> catalog.component(type).map(each -> each.properties().values()).orElse(List.of()));
  }

  /// The properties of a boundary kind; none if nobody knows the kind.
  Collection<Property> ofBoundary(String kind) {
    return catalog.boundaryKind(kind).map(BoundaryKind::properties).orElse(List.of());
  }
}
