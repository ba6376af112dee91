package org.plumbline.ui.clip;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddPart;
import org.plumbline.edit.Edit;
import org.plumbline.geom.Point;

/// A part of a design that can be put into another place: itself a small design.
///
/// @param part what was copied
public record Fragment(Design part) {
  /// The selected components, boundaries with what lies in them, notes, and the connections between
  /// what is taken.
  public static Fragment of(Design design, Collection<String> selection) {
    Set<String> taken = new HashSet<>(selection);
    for (Boundary boundary : design.boundaries()) {
      if (selection.contains(boundary.id())) {
        taken.addAll(Elements.nested(design, boundary.id()));
        Elements.members(design, boundary.id()).forEach(each -> taken.add(each.id()));
      }
    }
    return new Fragment(
        Design.titled(design.title())
            .withComponents(only(design.components(), each -> taken.contains(each.id())))
            .withBoundaries(only(design.boundaries(), each -> taken.contains(each.id())))
            .withNotes(only(design.notes(), each -> taken.contains(each.id())))
            .withConnections(
                only(
                    design.connections(),
                    each ->
                        taken.contains(each.from().component())
                            && taken.contains(each.to().component()))));
  }

  /// Whether there is nothing in it.
  public boolean isEmpty() {
    return part.isBlank();
  }

  /// The edit that puts it into a design under fresh ids, moved by a distance to the right and down
  /// so that it does not hide what it was copied from.
  ///
  /// @param name what the undo menu calls it
  public Pasted into(Design design, String name, double distance) {
    return into(design, name, new Point(distance, distance));
  }

  /// The same moved by a distance on each axis.
  public Pasted into(Design design, String name, Point distance) {
    Map<String, String> fresh = fresh(design);
    boolean home = part.title().equals(design.title());
    Copying copying = new Copying(design, fresh, Set.copyOf(fresh.values()), home, distance);
    Design copy =
        Design.titled(part.title())
            .withBoundaries(part.boundaries().stream().map(copying::copy).toList())
            .withComponents(part.components().stream().map(copying::copy).toList())
            .withConnections(part.connections().stream().map(copying::copy).toList())
            .withNotes(part.notes().stream().map(copying::copy).toList());
    List<String> placed = Elements.placed(part).map(each -> copying.id(each.id())).toList();
    return new Pasted(new AddPart(name, copy), placed, fresh);
  }

  /// What pasting does.
  ///
  /// @param ids of the pasted elements that have a place
  /// @param fresh the new id of each element, by its old one
  public record Pasted(Edit edit, List<String> ids, Map<String, String> fresh) {
    /// Copies the ids.
    public Pasted {
      ids = List.copyOf(ids);
      fresh = Map.copyOf(fresh);
    }
  }

  private Map<String, String> fresh(Design design) {
    Set<String> taken = Elements.spoken(design);
    Map<String, String> fresh = new HashMap<>();
    Elements.all(part)
        .forEach(each -> {
          String id = Elements.freeId(each.id(), taken);
          taken.add(id);
          fresh.put(each.id(), id);
        });
    return fresh;
  }

  private static <T> List<T> only(List<T> all, Function<T, Boolean> wanted) {
    return all.stream().filter(wanted::apply).toList();
  }

  /// Copies elements under their fresh ids.
  ///
  /// @param pasted all fresh ids
  /// @param home whether they come back into the design that they were copied from, where notes may
  ///   go on being about what was not copied
  private record Copying(
      Design into, Map<String, String> fresh, Set<String> pasted, boolean home, Point distance) {
    String id(String old) {
      return fresh.getOrDefault(old, old);
    }

    Component copy(Component old) {
      return old.withId(id(old.id()))
          .withBounds(old.bounds().moved(distance.x(), distance.y()))
          .withBoundary(around(old.boundary()));
    }

    Boundary copy(Boundary old) {
      return old.withId(id(old.id()))
          .withBounds(old.bounds().moved(distance.x(), distance.y()))
          .withParent(around(old.parent()));
    }

    Note copy(Note old) {
      return old.withId(id(old.id()))
          .withBounds(old.bounds().moved(distance.x(), distance.y()))
          .withAbout(
              old.about().stream()
                  .map(this::id)
                  .filter(each -> pasted.contains(each) || (home && into.element(each).isPresent()))
                  .toList());
    }

    Connection copy(Connection old) {
      PortRef from = new PortRef(id(old.from().component()), old.from().port());
      PortRef to = new PortRef(id(old.to().component()), old.to().port());
      return old.withId(id(old.id()))
          .withEnds(from, to)
          .withWaypoints(
              old.waypoints().stream().map(each -> each.plus(distance.x(), distance.y())).toList());
    }

    /// The boundary around a copy: the copied one, or the old one where it still exists.
    private Optional<String> around(Optional<String> boundary) {
      return boundary.flatMap(old ->
          fresh.containsKey(old)
              ? Optional.ofNullable(fresh.get(old))
              : into.boundary(old).map(Boundary::id));
    }
  }
}
