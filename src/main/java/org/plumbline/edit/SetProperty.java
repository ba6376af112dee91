package org.plumbline.edit;

import java.util.List;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;

/// Sets the same property of components, connections or boundaries.
public record SetProperty(List<String> ids, Property property, Value value) implements Edit {
  /// Copies the lists.
  public SetProperty {
    ids = List.copyOf(ids);
  }

  @Override
  public Design apply(Design design) {
    return design
        .withComponents(
            Steps.mapped(
                design.components(),
                ids,
                each -> each.withProperties(each.properties().with(property, value))))
        .withConnections(
            Steps.mapped(
                design.connections(),
                ids,
                each -> each.withProperties(each.properties().with(property, value))))
        .withBoundaries(
            Steps.mapped(
                design.boundaries(),
                ids,
                each -> each.withProperties(each.properties().with(property, value))));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("set", property.name());
  }
}
