package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.Placed;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.ChangeNote;
import org.plumbline.edit.Edit;
import org.plumbline.geom.Rect;

/// Where somebody is in a design.
///
/// @param seen what of the design there is, with what lies in collapsed boundaries
/// @param root id of the boundary that somebody has gone into, to which everything belongs that is
///   put nowhere else in it; empty in the whole design
public record Room(Design seen, Optional<String> root) {
  /// What is kept between the border of the boundary and what lies in it.
  private static final double MARGIN = 32;

  /// The whole design.
  public static Room whole(Design design) {
    return new Room(design, Optional.empty());
  }

  /// In a boundary: opened, with all that lies in it, the connections within it, and the notes
  /// about any of that.
  public static Room in(Design design, String root) {
    Set<String> areas = Elements.nested(design, root);
    List<Component> members = Elements.members(design, root);
    Set<String> ids = new HashSet<>();
    members.forEach(each -> ids.add(each.id()));
    List<Connection> connections =
        design.connections().stream()
            .filter(each -> ids.contains(End.TAIL.of(each)) && ids.contains(End.HEAD.of(each)))
            .toList();
    connections.forEach(each -> ids.add(each.id()));
    ids.addAll(areas);
    Design seen =
        design
            .withComponents(members)
            .withConnections(connections)
            .withBoundaries(
                design.boundaries().stream()
                    .filter(each -> areas.contains(each.id()))
                    .map(each -> each.id().equals(root) ? opened(each, members) : each)
                    .toList())
            .withNotes(
                design.notes().stream()
                    .filter(each -> each.about().stream().anyMatch(ids::contains))
                    .toList());
    return new Room(seen, Optional.of(root));
  }

  /// As large as what lies in it needs.
  private static Boundary opened(Boundary boundary, List<Component> members) {
    List<Rect> all = new ArrayList<>(List.of(boundary.bounds()));
    members.forEach(each -> all.add(each.bounds().grown(MARGIN)));
    return boundary
        .withCollapsed(false)
        .withParent(Optional.empty())
        .withBounds(Rect.around(all).orElse(boundary.bounds()));
  }

  /// What is there without what lies in collapsed boundaries.
  public Design open() {
    Set<String> closed = closed(seen);
    return closed.isEmpty()
        ? seen
        : seen.withComponents(
                seen.components().stream()
                    .filter(each -> each.boundary().filter(closed::contains).isEmpty())
                    .toList())
            .withBoundaries(
                seen.boundaries().stream()
                    .filter(each -> each.parent().filter(closed::contains).isEmpty())
                    .toList());
  }

  /// Ids of the boundaries in which nothing is seen: the collapsed ones and those in them.
  private static Set<String> closed(Design design) {
    Set<String> closed = new HashSet<>();
    for (Boundary each : design.boundaries()) {
      if (each.collapsed() && !closed.contains(each.id())) {
        closed.addAll(Elements.nested(design, each.id()));
      }
    }
    return closed;
  }

  /// The edit, and what puts all that it makes where it is seen: cards and boundaries into the
  /// boundary that they lie in, notes by a tie to the one that somebody is in.
  ///
  /// @param design what it is applied to
  public Edit housed(Edit edit, Design design) {
    Set<String> known = Elements.ids(design);
    Design after = edit.apply(design);
    List<String> made =
        Elements.placed(after).map(Placed::id).filter(id -> !known.contains(id)).toList();
    List<Edit> edits = new ArrayList<>(List.of(edit));
    edits.addAll(new Joining(after, root).housing(made));
    root.ifPresent(id -> {
      Design joined = new AllOf(edit.name(), edits).apply(design);
      List<Note> there = in(joined, id).seen().notes();
      joined.notes().stream()
          .filter(each -> made.contains(each.id()) && !there.contains(each))
          .forEach(each -> edits.add(tie(each, id)));
    });
    return edits.size() == 1 ? edit : new AllOf(edit.name(), edits);
  }

  private static Edit tie(Note note, String to) {
    List<String> about = new ArrayList<>(note.about());
    about.add(to);
    return new ChangeNote(note.id(), note.text(), about);
  }
}
