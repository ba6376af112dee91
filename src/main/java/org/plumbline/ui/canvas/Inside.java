package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.ui.canvas.tool.Room;

/// A design seen from inside one of its boundaries.
///
/// @param path the boundaries around what is seen, from outside in; empty for the whole design
record Inside(List<Boundary> path) {
  static final Inside NOTHING = new Inside(List.of());

  Inside {
    path = List.copyOf(path);
  }

  /// Inside the boundary with this id, or nowhere if it is not in the design.
  static Inside of(Design design, Optional<String> boundary) {
    List<Boundary> path = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Boundary> at = boundary.flatMap(design::boundary);
    while (at.isPresent() && seen.add(at.get().id())) {
      path.addFirst(at.get());
      at = at.get().parent().flatMap(design::boundary);
    }
    return new Inside(path);
  }

  /// What is seen of the design.
  Design of(Design design) {
    return room(design).seen();
  }

  /// The same for those who work on the design.
  Room room(Design design) {
    return path.isEmpty() ? Room.whole(design) : Room.in(design, path.getLast().id());
  }

  /// Id of the boundary that somebody has to be in to see an element: the innermost collapsed one
  /// around it, of a connection around both of its ends; empty in the whole design.
  static Optional<String> home(Design design, String element) {
    Optional<Connection> connection = design.connection(element);
    if (connection.isPresent()) {
      List<String> around = folds(design, around(design, connection.get().from().component()));
      around.retainAll(folds(design, around(design, connection.get().to().component())));
      return around.stream().findFirst();
    }
    return folds(design, around(design, element)).stream().findFirst();
  }

  private static Optional<String> around(Design design, String element) {
    return design
        .component(element)
        .flatMap(Component::boundary)
        .or(() -> design.boundary(element).flatMap(Boundary::parent));
  }

  /// The collapsed boundaries from this one outwards.
  private static List<String> folds(Design design, Optional<String> boundary) {
    return new ArrayList<>(
        of(design, boundary).path().reversed().stream()
            .filter(Boundary::collapsed)
            .map(Boundary::id)
            .toList());
  }
}
