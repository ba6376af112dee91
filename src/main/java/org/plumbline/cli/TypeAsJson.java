package org.plumbline.cli;

import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.ValueReader;
import org.plumbline.json.Json;
import org.plumbline.json.Shape;

/// A component type, for programs.
final class TypeAsJson {
  private TypeAsJson() {}

  static Json brief(ComponentType type) {
    return start(type).json();
  }

  static Json whole(ComponentType type) {
    return start(type)
        .texts("technologies", type.technologies())
        .list("inputs", type.inputs(), TypeAsJson::input)
        .list("outputs", type.outputs(), TypeAsJson::output)
        .list("properties", type.properties().values(), TypeAsJson::property)
        .json();
  }

  private static Shape start(ComponentType type) {
    return new Shape()
        .text("id", type.id())
        .text("name", type.name())
        .text("stage", type.stage().id())
        .text("section", type.section())
        .text("purpose", type.purpose());
  }

  private static Json input(Port.Input port) {
    Shape shape =
        new Shape()
            .text("id", port.id())
            .text("name", port.name())
            .texts("accepts", port.accepts())
            .texts("refuses", port.refuses())
            .number("min", port.min());
    if (port.max() < Integer.MAX_VALUE) {
      shape.number("max", port.max());
    }
    return port.fromTypes().isEmpty()
        ? shape.json()
        : shape.texts("fromTypes", port.fromTypes()).json();
  }

  private static Json output(Port.Output port) {
    return new Shape()
        .text("id", port.id())
        .text("name", port.name())
        .text("artifact", port.kind().id())
        .json();
  }

  private static Json property(Property property) {
    Shape shape =
        new Shape()
            .text("id", property.id())
            .text("name", property.name())
            .text("kind", property.kind().id())
            .put("default", ValueReader.json(property.standard()))
            .textIfAny("unit", property.unit().orElse(""));
    if (!property.values().isEmpty()) {
      shape.texts("values", property.values());
    }
    Property.Limits limits = property.limits();
    if (Double.isFinite(limits.min())) {
      shape.number("min", limits.min());
    }
    if (Double.isFinite(limits.max())) {
      shape.number("max", limits.max());
    }
    return shape.text("help", property.help()).json();
  }
}
