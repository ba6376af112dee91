package org.plumbline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Placed;
import org.plumbline.geom.Rect;

/// A design as whoever arranges it sees it: cards with their places and areas around them. What
/// lies in a collapsed boundary goes with the card of the boundary.
///
/// @param cards components that are seen, collapsed boundaries, and open ones without anything in
/// @param areas open boundaries with something in, outer ones first
/// @param standing the card that stands for a component, by the component's id
record Sheet(List<Card> cards, List<Boundary> areas, Map<String, Integer> standing) {
  /// A card.
  ///
  /// @param around the innermost area around it
  record Card(Placed element, Rect bounds, Optional<String> around) {
    boolean pinned() {
      return element instanceof Component component && component.pinned();
    }
  }

  static Sheet of(Design design) {
    Map<String, Boundary> byId = new LinkedHashMap<>();
    design.boundaries().forEach(each -> byId.putIfAbsent(each.id(), each));
    Set<String> filled = filled(design, byId);
    List<Card> cards = new ArrayList<>();
    Map<String, Integer> standing = new HashMap<>();
    Map<String, Integer> folded = new HashMap<>();
    for (Boundary boundary : design.boundaries()) {
      Optional<Boundary> fold = outermostFold(Optional.of(boundary.id()), byId);
      boolean alone = fold.isEmpty() && !filled.contains(boundary.id());
      if (alone || fold.filter(boundary::equals).isPresent()) {
        folded.put(boundary.id(), cards.size());
        cards.add(
            new Card(
                boundary,
                alone ? boundary.bounds() : card(boundary),
                boundary.parent().filter(byId::containsKey)));
      }
    }
    for (Component component : design.components()) {
      Optional<Boundary> fold = outermostFold(component.boundary(), byId);
      if (fold.isEmpty()) {
        standing.put(component.id(), cards.size());
        cards.add(
            new Card(
                component, component.bounds(), component.boundary().filter(byId::containsKey)));
      } else {
        standing.put(component.id(), folded.get(fold.get().id()));
      }
    }
    return new Sheet(cards, areas(design, byId, filled), standing);
  }

  /// The card of a collapsed boundary lies where the boundary begins.
  private static Rect card(Boundary boundary) {
    return new Rect(
        boundary.bounds().x(), boundary.bounds().y(), Component.WIDTH, Component.HEIGHT);
  }

  private static List<Boundary> areas(
      Design design, Map<String, Boundary> byId, Set<String> filled) {
    List<Boundary> areas = new ArrayList<>();
    for (Boundary boundary : design.boundaries()) {
      if (filled.contains(boundary.id())
          && outermostFold(Optional.of(boundary.id()), byId).isEmpty()) {
        areas.add(boundary);
      }
    }
    areas.sort(java.util.Comparator.comparingInt(each -> way(each.id(), byId).size()));
    return areas;
  }

  /// The boundaries with a component or a collapsed boundary inside, at any depth.
  private static Set<String> filled(Design design, Map<String, Boundary> byId) {
    Set<String> filled = new HashSet<>();
    for (Component component : design.components()) {
      component.boundary().ifPresent(home -> filled.addAll(way(home, byId)));
    }
    for (Boundary boundary : design.boundaries()) {
      List<String> way = way(boundary.id(), byId);
      filled.addAll(way.subList(Math.min(1, way.size()), way.size()));
    }
    return filled;
  }

  private static Optional<Boundary> outermostFold(
      Optional<String> start, Map<String, Boundary> byId) {
    Optional<Boundary> found = Optional.empty();
    for (String id : start.map(home -> way(home, byId)).orElse(List.of())) {
      Boundary boundary = byId.get(id);
      if (boundary != null && boundary.collapsed()) {
        found = Optional.of(boundary);
      }
    }
    return found;
  }

  /// The boundary and those around it, from inside out.
  private static List<String> way(String boundary, Map<String, Boundary> byId) {
    List<String> way = new ArrayList<>();
    Optional<String> at = Optional.of(boundary).filter(byId::containsKey);
    while (at.isPresent() && !way.contains(at.get())) {
      way.add(at.get());
      at =
          Optional.ofNullable(byId.get(at.get()))
              .flatMap(Boundary::parent)
              .filter(byId::containsKey);
    }
    return way;
  }
}
