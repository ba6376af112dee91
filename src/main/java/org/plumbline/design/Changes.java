package org.plumbline.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is different in a variant, by the ids of the elements.
///
/// @param properties those of the design as a whole, of which `set` hold
/// @param set ids of the properties of the design that are different
/// @param changed elements that are laid over those of the design with the same id
/// @param keys which keys of the changed elements hold, by id; see `Patch`
/// @param removed ids of the elements that are not there
/// @param order ids of elements in another order from back to front; empty if it is the same
public record Changes(
    Properties properties,
    Set<String> set,
    Parts added,
    Parts changed,
    Map<String, Set<String>> keys,
    List<String> removed,
    List<String> order) {
  /// Nothing is different.
  public static final Changes NONE =
      new Changes(
          Properties.NONE, Set.of(), Parts.NONE, Parts.NONE, Map.of(), List.of(), List.of());

  /// Copies the collections in their order.
  public Changes {
    set = Collections.unmodifiableSet(new LinkedHashSet<>(set));
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    removed = List.copyOf(removed);
    order = List.copyOf(order);
  }

  /// Something that does not apply to a design any more.
  ///
  /// @param id of the element that it is about
  public record Lapsed(Why why, String id) {}

  /// Why something does not apply.
  public enum Why {
    /// It would change an element that is gone.
    CHANGED_IS_GONE,
    /// It would remove an element that is gone.
    REMOVED_IS_GONE,
    /// It would add an element whose id another one has now.
    ADDED_IS_THERE,
    /// It would connect a component that is gone.
    END_IS_GONE,
    /// It would put an element into a boundary that is gone.
    HOME_IS_GONE
  }

  /// What has to be changed in `base` to have what is drawn in `next`.
  public static Changes between(Design base, Design next) {
    Map<String, Element> old = byId(Parts.of(base));
    Map<String, Element> now = byId(Parts.of(next));
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    now.forEach((id, element) -> {
      Element before = old.get(id);
      if (before != null && !before.equals(element) && sameKind(before, element)) {
        keys.put(id, Patch.between(before, element));
      }
    });
    keys.values().removeIf(Set::isEmpty);
    Set<String> set = Patch.between(base.properties(), next.properties());
    Changes changes =
        new Changes(
            set.isEmpty() ? Properties.NONE : next.properties(),
            set,
            Parts.of(next).only(id -> isOther(old, now, id)),
            Parts.of(next).only(keys::containsKey),
            keys,
            old.keySet().stream().filter(id -> isOther(now, old, id)).toList(),
            List.of());
    return changes.inOrder(order(Parts.of(changes.on(base)), Parts.of(next)));
  }

  /// The design with these changes; those that do not apply to it are left out.
  public Design on(Design base) {
    return new Applied(this, base).design();
  }

  /// What does not apply to a design.
  public List<Lapsed> lapsed(Design base) {
    return new Applied(this, base).lapsed();
  }

  /// These, and those of the older changes that do not apply to the design and so could not be seen
  /// when these were made.
  public Changes keeping(Changes older, Design base) {
    Set<String> ids = older.lapsed(base).stream().map(Lapsed::id).collect(Collectors.toSet());
    ids.removeIf(this::mentions);
    Map<String, Set<String>> allKeys = new LinkedHashMap<>(keys);
    older.keys.forEach((id, each) -> {
      if (ids.contains(id)) {
        allKeys.put(id, each);
      }
    });
    return new Changes(
        properties,
        set,
        added.and(older.added.only(ids::contains)),
        changed.and(older.changed.only(ids::contains)),
        allKeys,
        Stream.concat(removed.stream(), older.removed.stream().filter(ids::contains)).toList(),
        order);
  }

  private boolean mentions(String id) {
    return keys.containsKey(id)
        || removed.contains(id)
        || added.all().anyMatch(each -> each.id().equals(id));
  }

  /// Whether nothing is different.
  public boolean isNone() {
    return size() == 0 && order.isEmpty();
  }

  /// How many properties and elements are different.
  public int size() {
    return set.size() + added.size() + changed.size() + removed.size();
  }

  private Changes inOrder(List<String> other) {
    return new Changes(properties, set, added, changed, keys, removed, other);
  }

  /// The ids of what stands in another order, kind by kind.
  private static List<String> order(Parts is, Parts wanted) {
    List<List<String>> now = is.lists().map(Changes::ids).toList();
    List<List<String>> then = wanted.lists().map(Changes::ids).toList();
    List<String> order = new ArrayList<>();
    for (int n = 0; n < now.size(); n++) {
      if (!now.get(n).equals(then.get(n))) {
        order.addAll(then.get(n));
      }
    }
    return order;
  }

  private static List<String> ids(List<? extends Element> elements) {
    return elements.stream().map(Element::id).toList();
  }

  private static Map<String, Element> byId(Parts parts) {
    Map<String, Element> byId = new LinkedHashMap<>();
    parts.all().forEach(each -> byId.putIfAbsent(each.id(), each));
    return byId;
  }

  private static boolean sameKind(Element first, Element second) {
    return first.getClass().equals(second.getClass());
  }

  /// Whether what has the id in `here` is not in `there`, or something else has its id.
  private static boolean isOther(Map<String, Element> there, Map<String, Element> here, String id) {
    Element other = there.get(id);
    return other == null || !sameKind(other, here.getOrDefault(id, other));
  }

  /// The places of ids in the order, for sorting.
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    order.forEach(id -> places.putIfAbsent(id, places.size()));
    return places;
  }

  /// The ids that are removed.
  Set<String> gone() {
    return new HashSet<>(removed);
  }
}
