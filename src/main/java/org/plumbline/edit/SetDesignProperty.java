package org.plumbline.edit;

import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;

/// Sets a property of the design as a whole.
public record SetDesignProperty(Property property, Value value) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withProperties(design.properties().with(property, value));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("set", property.name());
  }
}
