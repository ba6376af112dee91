package org.plumbline.design;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What can be seen to differ between two designs, by the id of the element: what a preview has to
/// show of an edit that has not been taken.
///
/// Only elements that are drawn count. A connection counts as moved, too, when it stays as it is
/// and one of its ends moves, because its way is another one then.
///
/// @param kinds how each element differs; elements that do not are left out
public record Difference(Map<String, Kind> kinds) {
  /// How an element differs.
  public enum Kind {
    /// It is in the later design alone.
    ADDED,
    /// It is in the earlier design alone.
    REMOVED,
    /// It has another place, size or way.
    MOVED,
    /// It is where it was and says something else.
    CHANGED
  }

  /// Nothing differs.
  public static final Difference NONE = new Difference(Map.of());

  /// Copies the map.
  public Difference {
    kinds = Map.copyOf(kinds);
  }

  /// What has to be done to see `after` where `before` is seen.
  public static Difference between(Design before, Design after) {
    Map<String, Element> old = drawn(before);
    Map<String, Element> now = drawn(after);
    Map<String, Kind> kinds = new LinkedHashMap<>();
    old.forEach((id, element) -> kind(element, now).ifPresent(kind -> kinds.put(id, kind)));
    now.keySet().stream()
        .filter(id -> !old.containsKey(id))
        .forEach(id -> kinds.put(id, Kind.ADDED));
    Set<String> moved = new HashSet<>(kinds.keySet());
    moved.removeIf(id -> kinds.get(id) != Kind.MOVED);
    Elements.touching(after, moved)
        .forEach(each -> kinds.merge(each.id(), Kind.MOVED, Difference::carried));
    return new Difference(kinds);
  }

  /// Whether the element differs in this way.
  public boolean is(String element, Kind kind) {
    return kinds.get(element) == kind;
  }

  /// What is new stays new when an end of it moves.
  private static Kind carried(Kind is, Kind moved) {
    return is == Kind.CHANGED ? moved : is;
  }

  private static Map<String, Element> drawn(Design design) {
    Map<String, Element> drawn = new LinkedHashMap<>();
    Stream.concat(Elements.placed(design), design.connections().stream())
        .forEach(each -> drawn.put(each.id(), each));
    return drawn;
  }

  private static Optional<Kind> kind(Element old, Map<String, Element> now) {
    Element next = now.get(old.id());
    if (next == null) {
      return Optional.of(Kind.REMOVED);
    }
    if (next.equals(old)) {
      return Optional.empty();
    }
    return Optional.of(elsewhere(old, next) ? Kind.MOVED : Kind.CHANGED);
  }

  private static boolean elsewhere(Element old, Element next) {
    if (old instanceof Placed was && next instanceof Placed is) {
      return !was.bounds().equals(is.bounds());
    }
    return old instanceof Connection was
        && next instanceof Connection is
        && !(was.from().equals(is.from())
            && was.to().equals(is.to())
            && was.waypoints().equals(is.waypoints()));
  }
}
