package org.plumbline.edit;

import org.plumbline.design.Boundary;
import org.plumbline.design.Design;

/// Adds a boundary in front of the others.
public record AddBoundary(Boundary boundary) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withBoundaries(Steps.appended(design.boundaries(), boundary));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("add", boundary.name());
  }
}
