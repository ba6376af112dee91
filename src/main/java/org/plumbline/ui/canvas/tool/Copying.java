package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddBoundary;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AddNote;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.words.Words;

/// Copies of elements under ids of their own: what lies in a copied boundary comes along, and so
/// does every connection between two copied components.
///
/// @param ids the new id for each old one
public record Copying(Design design, Map<String, String> ids) {
  private static final Words WORDS = Words.beside(ReadingOrder.class);

  /// Copies the map in order.
  public Copying {
    ids = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(ids));
  }

  /// A copy of these elements of a design, which is not changed.
  public static Copying of(Design design, List<String> chosen) {
    Set<String> wanted = new HashSet<>(chosen);
    for (String id : chosen) {
      wanted.addAll(Elements.nested(design, id));
      Elements.members(design, id).forEach(each -> wanted.add(each.id()));
    }
    design.connections().stream()
        .filter(each ->
            wanted.contains(each.from().component()) && wanted.contains(each.to().component()))
        .forEach(each -> wanted.add(each.id()));
    Set<String> taken = Elements.spoken(design);
    Map<String, String> ids = new LinkedHashMap<>();
    Elements.all(design)
        .map(each -> each.id())
        .filter(wanted::contains)
        .forEach(id -> {
          String free = Elements.freeId(id, taken);
          taken.add(free);
          ids.put(id, free);
        });
    return new Copying(design, ids);
  }

  /// The edit that adds the copies at a distance from the originals.
  public Edit at(double dx, double dy) {
    List<Edit> edits = new ArrayList<>();
    for (Boundary each : design.boundaries()) {
      copied(each.id()).ifPresent(id -> edits.add(new AddBoundary(copy(each, id, dx, dy))));
    }
    for (Component each : design.components()) {
      copied(each.id()).ifPresent(id -> edits.add(new AddComponent(copy(each, id, dx, dy))));
    }
    for (Connection each : design.connections()) {
      copied(each.id()).ifPresent(id -> edits.add(new AddConnection(copy(each, id, dx, dy))));
    }
    for (Note each : design.notes()) {
      copied(each.id())
          .ifPresent(id ->
              edits.add(new AddNote(each.withId(id).withBounds(each.bounds().moved(dx, dy)))));
    }
    return new AllOf(WORDS.count("copy", placed()), edits);
  }

  /// Ids of the copies that have a place of their own.
  public List<String> made() {
    return Elements.placed(design).flatMap(each -> copied(each.id()).stream()).toList();
  }

  private long placed() {
    return made().size();
  }

  private Optional<String> copied(String id) {
    return Optional.ofNullable(ids.get(id));
  }

  private Boundary copy(Boundary each, String id, double dx, double dy) {
    return each.withId(id)
        .withParent(each.parent().map(parent -> ids.getOrDefault(parent, parent)))
        .withBounds(each.bounds().moved(dx, dy));
  }

  private Component copy(Component each, String id, double dx, double dy) {
    return each.withId(id)
        .withBoundary(each.boundary().map(around -> ids.getOrDefault(around, around)))
        .withBounds(each.bounds().moved(dx, dy));
  }

  private Connection copy(Connection each, String id, double dx, double dy) {
    return each.withId(id)
        .withEnds(copied(each.from()), copied(each.to()))
        .withWaypoints(each.waypoints().stream().map(point -> point.plus(dx, dy)).toList());
  }

  private PortRef copied(PortRef end) {
    return new PortRef(ids.getOrDefault(end.component(), end.component()), end.port());
  }
}
