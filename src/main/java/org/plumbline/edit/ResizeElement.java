package org.plumbline.edit;

import org.plumbline.design.Design;
import org.plumbline.geom.Rect;

/// Gives a component, boundary or note another place and size.
public record ResizeElement(String id, Rect bounds) implements Edit {
  @Override
  public Design apply(Design design) {
    return design
        .withComponents(Steps.mapped(design.components(), id, each -> each.withBounds(bounds)))
        .withBoundaries(Steps.mapped(design.boundaries(), id, each -> each.withBounds(bounds)))
        .withNotes(Steps.mapped(design.notes(), id, each -> each.withBounds(bounds)));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("resize");
  }
}
