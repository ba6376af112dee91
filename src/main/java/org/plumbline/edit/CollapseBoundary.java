package org.plumbline.edit;

import org.plumbline.design.Design;

/// Draws a boundary as one card, or opens it again.
public record CollapseBoundary(String id, boolean collapsed) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withBoundaries(
        Steps.mapped(design.boundaries(), id, each -> each.withCollapsed(collapsed)));
  }

  @Override
  public String name() {
    return Steps.WORDS.say(collapsed ? "collapse" : "expand");
  }
}
