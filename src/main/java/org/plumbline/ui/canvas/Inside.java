package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.tool.Room;

/// A design seen from inside one of its boundaries.
///
/// @param path the boundaries around what is seen, from outside in; empty for the whole design
record Inside(List<Boundary> path) {
  static final Inside NOTHING = new Inside(List.of());

  /// What is kept between the border of the boundary and what lies in it.
  private static final double MARGIN = 32;

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

  /// What is seen of the design: the boundary, opened, with all that lies in it and the connections
  /// within it.
  Design of(Design design) {
    if (path.isEmpty()) {
      return design;
    }
    String root = path.getLast().id();
    Set<String> areas = Elements.nested(design, root);
    List<Component> members = Elements.members(design, root);
    Set<String> ids = new HashSet<>();
    members.forEach(each -> ids.add(each.id()));
    return design
        .withComponents(members)
        .withConnections(
            design.connections().stream()
                .filter(each ->
                    ids.contains(each.from().component()) && ids.contains(each.to().component()))
                .toList())
        .withBoundaries(
            design.boundaries().stream()
                .filter(each -> areas.contains(each.id()))
                .map(each -> each.id().equals(root) ? opened(each, design) : each)
                .toList())
        .withNotes(
            design.notes().stream()
                .filter(each -> each.about().stream().anyMatch(id -> within(id, ids, areas)))
                .toList());
  }

  /// The same for those who work on the design.
  Room room(Design design) {
    return path.isEmpty()
        ? Room.whole(design)
        : new Room(of(design), Optional.of(path.getLast().id()));
  }

  /// As large as what lies in it needs.
  private static Boundary opened(Boundary boundary, Design design) {
    List<Rect> all = new ArrayList<>(List.of(boundary.bounds()));
    Elements.members(design, boundary.id()).forEach(each -> all.add(each.bounds().grown(MARGIN)));
    return boundary
        .withCollapsed(false)
        .withParent(Optional.empty())
        .withBounds(Rect.around(all).orElse(boundary.bounds()));
  }

  private static boolean within(String id, Set<String> components, Set<String> areas) {
    return components.contains(id) || areas.contains(id);
  }
}
