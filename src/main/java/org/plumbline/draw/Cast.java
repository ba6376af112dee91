package org.plumbline.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.geom.Rect;

/// Who is to be seen: components as cards, except those inside a collapsed boundary, for which the
/// outermost collapsed boundary stands as one card.
///
/// @param all every component of the design
/// @param places where a component stands among all, by its id
/// @param cards the number of the card that stands for a component, by its place
/// @param components those that are cards themselves; card numbers count through them first
/// @param collapsed boundaries that are one card; their numbers come next
/// @param open boundaries that are areas, outer ones first
record Cast(
    List<Component> all,
    Map<String, Integer> places,
    List<Integer> cards,
    List<Component> components,
    List<Folded> collapsed,
    List<Boundary> open) {
  /// A collapsed boundary, where its card lies, and how many components it stands for.
  record Folded(Boundary boundary, Rect rect, int members) {}

  static final Cast NOBODY =
      new Cast(List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());

  /// Who is seen of a design.
  ///
  /// @param changed the places of components that are others than those before
  static Cast of(Design design, Cast before, BitSet changed) {
    Map<String, Integer> places =
        sameIds(design, before, changed) ? before.places : places(design.components());
    boolean allOpen = design.boundaries().stream().noneMatch(Boundary::collapsed);
    return allOpen ? open(design, places, before) : of(design, places);
  }

  /// Where nothing is collapsed, each component is a card, under the number of its place.
  private static Cast open(Design design, Map<String, Integer> places, Cast before) {
    int count = design.components().size();
    boolean sameCards = before.collapsed.isEmpty() && before.cards.size() == count;
    List<Integer> cards = sameCards ? before.cards : IntStream.range(0, count).boxed().toList();
    List<Boundary> open = outerFirst(design, design.boundaries());
    return new Cast(design.components(), places, cards, design.components(), List.of(), open);
  }

  private static Cast of(Design design, Map<String, Integer> places) {
    Map<String, Boundary> standing = standing(design);
    List<Component> seen = new ArrayList<>(design.components().size());
    Map<String, Integer> members = new LinkedHashMap<>();
    List<Integer> cards = new ArrayList<>(design.components().size());
    for (int n = 0; n < design.components().size(); n++) {
      Component component = design.components().get(n);
      Optional<Boundary> fold = component.boundary().map(standing::get);
      cards.add(seen.size());
      if (fold.isPresent()) {
        members.merge(fold.get().id(), 1, Integer::sum);
      } else {
        seen.add(component);
      }
    }
    List<Folded> collapsed = new ArrayList<>();
    for (Boundary boundary : design.boundaries()) {
      if (boundary.equals(standing.get(boundary.id()))) {
        int count = members.getOrDefault(boundary.id(), 0);
        collapsed.add(new Folded(boundary, boundary.seen(), count));
      }
    }
    fold(design, standing, new Folding(cards, seen.size(), collapsed));
    List<Boundary> open =
        design.boundaries().stream().filter(each -> !standing.containsKey(each.id())).toList();
    return new Cast(
        design.components(),
        places,
        List.copyOf(cards),
        List.copyOf(seen),
        List.copyOf(collapsed),
        outerFirst(design, open));
  }

  /// Card numbers, of which those of components in collapsed boundaries are yet to be set.
  private record Folding(List<Integer> cards, int first, List<Folded> collapsed) {}

  private static void fold(Design design, Map<String, Boundary> standing, Folding folding) {
    if (folding.collapsed.isEmpty()) {
      return;
    }
    Map<String, Integer> numbers = new HashMap<>();
    folding.collapsed.forEach(
        each -> numbers.put(each.boundary.id(), folding.first + numbers.size()));
    for (int n = 0; n < folding.cards.size(); n++) {
      Optional<Boundary> fold = design.components().get(n).boundary().map(standing::get);
      if (fold.isPresent()) {
        folding.cards.set(n, numbers.getOrDefault(fold.get().id(), 0));
      }
    }
  }

  private static boolean sameIds(Design design, Cast before, BitSet changed) {
    return design.components().size() == before.all.size()
        && changed.stream()
            .allMatch(n -> design.components().get(n).id().equals(before.all.get(n).id()));
  }

  private static Map<String, Integer> places(List<Component> components) {
    Map<String, Integer> places = HashMap.newHashMap(components.size());
    for (int n = 0; n < components.size(); n++) {
      places.putIfAbsent(components.get(n).id(), n);
    }
    return places;
  }

  /// Where the component stands among all, or -1 if there is no such component.
  int place(String component) {
    return places.getOrDefault(component, -1);
  }

  /// The rectangles of all cards by number.
  List<Rect> rects() {
    List<Rect> rects = new ArrayList<>(components.size() + collapsed.size());
    components.forEach(each -> rects.add(each.bounds()));
    collapsed.forEach(each -> rects.add(each.rect()));
    return rects;
  }

  /// The rectangle of the card with this number.
  Rect rect(int card) {
    return card < components.size()
        ? components.get(card).bounds()
        : collapsed.get(card - components.size()).rect();
  }

  /// The outermost collapsed boundary around each boundary that lies in one, itself included.
  private static Map<String, Boundary> standing(Design design) {
    Map<String, Boundary> standing = new HashMap<>();
    Map<String, Boundary> byId = byId(design);
    for (Boundary boundary : design.boundaries()) {
      for (Boundary each : way(boundary, byId)) {
        if (each.collapsed()) {
          standing.put(boundary.id(), each);
        }
      }
    }
    return standing;
  }

  private static List<Boundary> outerFirst(Design design, List<Boundary> open) {
    Map<String, Boundary> byId = byId(design);
    List<Boundary> sorted = new ArrayList<>(open);
    sorted.sort(java.util.Comparator.comparingInt(each -> way(each, byId).size()));
    return List.copyOf(sorted);
  }

  private static Map<String, Boundary> byId(Design design) {
    Map<String, Boundary> byId = new HashMap<>();
    design.boundaries().forEach(each -> byId.putIfAbsent(each.id(), each));
    return byId;
  }

  /// The boundary and those around it, from inside out; a circle ends where it closes.
  private static List<Boundary> way(Boundary boundary, Map<String, Boundary> byId) {
    List<Boundary> way = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Boundary> at = Optional.of(boundary);
    while (at.isPresent() && seen.add(at.get().id())) {
      way.add(at.get());
      at = at.get().parent().map(byId::get);
    }
    return way;
  }
}
