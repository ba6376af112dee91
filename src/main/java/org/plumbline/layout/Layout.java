package org.plumbline.layout;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.edit.Edit;
import org.plumbline.edit.PlaceElements;
import org.plumbline.geom.Rect;

/// Arranges the components of a design from left to right in the order of the lifecycle, as
/// somebody would who has to present it. The same design gives the same arrangement, wherever its
/// cards were before.
///
/// Pinned components stay where they are. Runs on any thread.
public final class Layout {
  private final Catalog catalog;

  /// Arranges designs whose types stand in the catalogue.
  public Layout(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The edit that arranges what is chosen, or everything if nothing is; empty if nothing would
  /// move, or it has been cancelled.
  ///
  /// @param chosen ids of elements; what lies in a chosen boundary is chosen with it
  public Optional<Edit> arranged(Design design, Set<String> chosen, Progress progress) {
    Sheet sheet = Sheet.of(design);
    Task task = Task.of(design, sheet, chosen, catalog);
    if (task.loose().isEmpty()) {
      return Optional.empty();
    }
    Optional<Places> places = new Search(task, progress).best();
    return places.flatMap(
        found -> edit(design, new Finish(task, new Measures(task, found).places()).places()));
  }

  private static Optional<Edit> edit(Design design, Map<String, Rect> places) {
    Map<String, Rect> moved = new LinkedHashMap<>();
    Set<String> components = new HashSet<>();
    design
        .components()
        .forEach(each -> {
          add(each.id(), each.bounds(), places, moved);
          if (moved.containsKey(each.id())) {
            components.add(each.id());
          }
        });
    design.boundaries().forEach(each -> add(each.id(), each.bounds(), places, moved));
    design.notes().forEach(each -> add(each.id(), each.bounds(), places, moved));
    int count = components.isEmpty() ? moved.size() : components.size();
    return moved.isEmpty() ? Optional.empty() : Optional.of(new PlaceElements(moved, count));
  }

  private static void add(String id, Rect now, Map<String, Rect> places, Map<String, Rect> moved) {
    Rect place = places.get(id);
    if (place != null && !place.equals(now)) {
      moved.put(id, place);
    }
  }
}
