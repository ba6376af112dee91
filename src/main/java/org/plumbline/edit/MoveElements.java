package org.plumbline.edit;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Rect;

/// Moves components, boundaries and notes by the same distance. What lies in a boundary moves with
/// it; bends placed by hand move where both ends of the connection do.
public record MoveElements(List<String> ids, double dx, double dy) implements Edit {
  /// Copies the lists.
  public MoveElements {
    ids = List.copyOf(ids);
  }

  @Override
  public Design apply(Design design) {
    Set<String> moving = moving(design);
    return design
        .withComponents(
            Steps.mapped(design.components(), moving, each -> moved(each, each::withBounds)))
        .withBoundaries(
            Steps.mapped(design.boundaries(), moving, each -> moved(each, each::withBounds)))
        .withNotes(Steps.mapped(design.notes(), moving, each -> moved(each, each::withBounds)))
        .withConnections(connections(design, moving));
  }

  @Override
  public String name() {
    return Steps.WORDS.count("move", ids.size());
  }

  private Set<String> moving(Design design) {
    Set<String> moving = new HashSet<>(ids);
    Set<String> areas = new HashSet<>();
    design.boundaries().stream()
        .map(Boundary::id)
        .filter(moving::contains)
        .forEach(id -> areas.addAll(Elements.nested(design, id)));
    if (!areas.isEmpty()) {
      design.components().stream()
          .filter(each -> each.boundary().filter(areas::contains).isPresent())
          .map(Component::id)
          .forEach(moving::add);
    }
    moving.addAll(areas);
    return moving;
  }

  private <T extends Placed> T moved(T element, Function<Rect, T> at) {
    return at.apply(element.bounds().moved(dx, dy));
  }

  /// Bends move with both ends.
  private List<Connection> connections(Design design, Set<String> moving) {
    List<Connection> all = design.connections();
    BitSet bent = new BitSet();
    for (int n = 0; n < all.size(); n++) {
      Connection each = all.get(n);
      bent.set(
          n,
          !each.waypoints().isEmpty()
              && moving.contains(each.from().component())
              && moving.contains(each.to().component()));
    }
    return Patches.patched(
        all,
        all.size(),
        bent,
        n ->
            all.get(n)
                .withWaypoints(
                    all.get(n).waypoints().stream().map(each -> each.plus(dx, dy)).toList()));
  }
}
