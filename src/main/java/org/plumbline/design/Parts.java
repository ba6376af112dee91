package org.plumbline.design;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is drawn of a design, or some of it.
public record Parts(
    List<Component> components,
    List<Connection> connections,
    List<Boundary> boundaries,
    List<Note> notes,
    Extras extras) {
  /// Nothing.
  public static final Parts NONE =
      new Parts(List.of(), List.of(), List.of(), List.of(), Extras.NONE);

  /// Copies the lists.
  public Parts {
    components = List.copyOf(components);
    connections = List.copyOf(connections);
    boundaries = List.copyOf(boundaries);
    notes = List.copyOf(notes);
  }

  /// All that is drawn of a design.
  static Parts of(Design design) {
    return new Parts(
        design.components(),
        design.connections(),
        design.boundaries(),
        design.notes(),
        Extras.NONE);
  }

  /// All of them, in file order.
  public Stream<Element> all() {
    return lists().flatMap(Collection::stream);
  }

  /// Those of each kind, in file order.
  Stream<List<? extends Element>> lists() {
    return Stream.of(components, connections, boundaries, notes);
  }

  /// How many there are.
  public int size() {
    return components.size() + connections.size() + boundaries.size() + notes.size();
  }

  /// Those with such ids.
  Parts only(Predicate<String> wanted) {
    return new Parts(
        only(components, wanted),
        only(connections, wanted),
        only(boundaries, wanted),
        only(notes, wanted),
        extras);
  }

  /// These and the others.
  Parts and(Parts others) {
    return new Parts(
        joined(components, others.components),
        joined(connections, others.connections),
        joined(boundaries, others.boundaries),
        joined(notes, others.notes),
        others.extras.equals(Extras.NONE) ? extras : others.extras);
  }

  /// Whether there is nothing to say of them.
  public boolean isNone() {
    return equals(NONE);
  }

  private static <E extends Element> List<E> only(List<E> elements, Predicate<String> wanted) {
    return elements.stream().filter(each -> wanted.test(each.id())).toList();
  }

  private static <E> List<E> joined(List<E> first, List<E> second) {
    return Stream.of(first, second).flatMap(Collection::stream).toList();
  }
}
