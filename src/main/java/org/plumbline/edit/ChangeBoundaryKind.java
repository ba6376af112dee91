package org.plumbline.edit;

import org.plumbline.catalog.BoundaryKind;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;

/// Makes a boundary one of another kind, keeping the properties that the new kind has too.
public record ChangeBoundaryKind(String id, BoundaryKind kind) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withBoundaries(Steps.mapped(design.boundaries(), id, this::changed));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("change-kind", kind.name());
  }

  private Boundary changed(Boundary boundary) {
    return boundary
        .withKind(kind.id())
        .withProperties(Steps.kept(boundary.properties(), kind.properties()));
  }
}
