package org.plumbline.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Where the elements are seen that notes are about. What lies in a collapsed boundary is seen
/// where its card is.
///
/// @param places what each of them covers that is seen
/// @param unseen ids of those that exist without a place
record Whereabouts(Map<String, Rect> places, Set<String> unseen) {
  static Whereabouts of(Design design, Memory memory) {
    Set<String> wanted = new HashSet<>();
    design.notes().forEach(each -> wanted.addAll(each.about()));
    Map<String, Rect> places = new HashMap<>();
    Cast cast = memory.cast();
    for (int n = 0; n < cast.all().size(); n++) {
      if (wanted.contains(cast.all().get(n).id())) {
        places.put(cast.all().get(n).id(), cast.rect(cast.cards().get(n)));
      }
    }
    for (int n = 0; n < memory.connections().size(); n++) {
      if (wanted.contains(memory.connections().get(n).id())) {
        String id = memory.connections().get(n).id();
        middle(memory, n).ifPresent(place -> places.put(id, place));
      }
    }
    cast.open().forEach(each -> places.put(each.id(), each.bounds()));
    cast.collapsed().forEach(each -> places.put(each.boundary().id(), each.rect()));
    design.notes().forEach(each -> places.put(each.id(), each.bounds()));
    wanted.removeAll(places.keySet());
    if (!wanted.isEmpty()) {
      wanted.retainAll(Elements.ids(design));
    }
    return new Whereabouts(places, wanted);
  }

  /// The ends of the ties of a note. What it lies on needs none, what has no place can have none.
  List<Ties.End> ends(Note note) {
    return note.about().stream()
        .filter(id -> !unseen.contains(id))
        .map(id -> new Ties.End(Optional.ofNullable(places.get(id))))
        .filter(end -> end.place().filter(note.bounds()::intersects).isEmpty())
        .distinct()
        .toList();
  }

  /// The label of a connection, or else a point in the middle of its way.
  private static Optional<Rect> middle(Memory memory, int n) {
    List<Point> way = memory.cabling().routing().ways().get(n);
    if (way.size() < 2) {
      return Optional.empty();
    }
    return memory.labels().get(n).map(WirePainter.Label::rect).or(() -> Optional.of(half(way)));
  }

  private static Rect half(List<Point> way) {
    double left = 0;
    for (int n = 1; n < way.size(); n++) {
      left += way.get(n).distance(way.get(n - 1)) / 2;
    }
    for (int n = 1; n < way.size(); n++) {
      double length = way.get(n).distance(way.get(n - 1));
      if (length >= left && length > 0) {
        Point from = way.get(n - 1);
        double share = left / length;
        double x = from.x() + (way.get(n).x() - from.x()) * share;
        double y = from.y() + (way.get(n).y() - from.y()) * share;
        return new Rect(x, y, 0, 0);
      }
      left -= length;
    }
    return new Rect(way.getLast().x(), way.getLast().y(), 0, 0);
  }
}
