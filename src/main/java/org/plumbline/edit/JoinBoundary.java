package org.plumbline.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;

/// Puts components and boundaries into a boundary, or takes them out of any. A boundary never goes
/// into itself or into one that lies in it.
public record JoinBoundary(List<String> ids, Optional<String> boundary) implements Edit {
  /// Copies the lists.
  public JoinBoundary {
    ids = List.copyOf(ids);
  }

  @Override
  public Design apply(Design design) {
    Design joined =
        design.withComponents(
            Steps.mapped(design.components(), ids, each -> each.withBoundary(boundary)));
    return joined.withBoundaries(
        Steps.mapped(
            joined.boundaries(),
            ids,
            each -> circular(design, each.id()) ? each : each.withParent(boundary)));
  }

  @Override
  public String name() {
    return Steps.WORDS.say(boundary.isPresent() ? "join-boundary" : "leave-boundary");
  }

  private boolean circular(Design design, String moved) {
    Set<String> inside = Elements.nested(design, moved);
    return boundary.filter(inside::contains).isPresent();
  }
}
