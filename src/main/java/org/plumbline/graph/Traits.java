package org.plumbline.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Property;

/// What is asked of a component type again and again, for all parts of it in one design.
public final class Traits {
  private final ComponentType type;
  private final Map<String, Property> properties = new HashMap<>();
  private final Map<String, Long> feeders = new HashMap<>();

  Traits(ComponentType type) {
    this.type = type;
    for (ComponentType.PropertyGroup group : type.groups()) {
      for (Property each : group.properties()) {
        properties.putIfAbsent(each.id(), each);
      }
    }
    for (Port.Output output : type.outputs()) {
      feeders.put(output.id(), Feeding.of(type, output));
    }
  }

  ComponentType type() {
    return type;
  }

  @Nullable Property property(String id) {
    return properties.get(id);
  }

  /// The inputs that an output is made from, a bit for each by its place.
  long feeders(Port.Output output) {
    return feeders.getOrDefault(output.id(), 0L);
  }
}
