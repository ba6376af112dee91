package org.plumbline.edit;

import org.plumbline.design.Component;
import org.plumbline.design.Design;

/// Adds a component in front of the others.
public record AddComponent(Component component) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withComponents(Steps.appended(design.components(), component));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("add", component.name());
  }
}
