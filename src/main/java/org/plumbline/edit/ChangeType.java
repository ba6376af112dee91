package org.plumbline.edit;

import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Design;

/// Makes a component one of another type. Name, place and size stay, and so do the properties that
/// the new type has too; connections stay as they are, legal or not.
public record ChangeType(String id, ComponentType type) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withComponents(Steps.mapped(design.components(), id, this::changed));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("change-type", type.name());
  }

  private Component changed(Component component) {
    return component
        .withType(type.id())
        .withProperties(Steps.kept(component.properties(), type.properties().values()));
  }
}
