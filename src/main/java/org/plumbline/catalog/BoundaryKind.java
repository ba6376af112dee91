package org.plumbline.catalog;

import java.util.List;

/// A kind of boundary around components, as a team, a cluster or a trust zone.
public record BoundaryKind(String id, String name, List<Property> properties) {
  /// Copies the list.
  public BoundaryKind {
    properties = List.copyOf(properties);
  }
}
