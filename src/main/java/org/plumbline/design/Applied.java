package org.plumbline.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.design.Changes.Lapsed;
import org.plumbline.design.Changes.Why;

/// A design with changes applied to it, and what of them could not be applied.
final class Applied {
  private final Changes changes;
  private final Design base;
  private final Set<String> there;
  private final Set<String> gone;
  private final Map<String, Integer> places;

  Applied(Changes changes, Design base) {
    this.changes = changes;
    this.base = base;
    there = Elements.ids(base);
    gone = changes.gone();
    places = changes.places();
  }

  Design design() {
    Design design = base;
    if (!changes.set().isEmpty()) {
      Patch patch = new Patch(changes.set());
      design = design.withProperties(patch.properties(base.properties(), changes.properties(), ""));
    }
    if (changes.added().size() + changes.changed().size() + gone.size() + places.size() == 0) {
      return design;
    }
    List<Component> components = housed(components());
    return design
        .withComponents(components)
        .withConnections(connections(components))
        .withBoundaries(boundaries())
        .withNotes(
            laid(
                base.notes(),
                changes.changed().notes(),
                changes.added().notes(),
                over -> was -> patch(was).note(was, over)));
  }

  List<Lapsed> lapsed() {
    List<Lapsed> lapsed = new ArrayList<>();
    Parts parts = Parts.of(base);
    Parts changed = changes.changed();
    Stream.of(
            missing(changed.components(), parts.components()),
            missing(changed.connections(), parts.connections()),
            missing(changed.boundaries(), parts.boundaries()),
            missing(changed.notes(), parts.notes()))
        .flatMap(List::stream)
        .forEach(id -> lapsed.add(new Lapsed(Why.CHANGED_IS_GONE, id)));
    changes
        .added()
        .all()
        .filter(each -> isTaken(each.id()))
        .forEach(each -> lapsed.add(new Lapsed(Why.ADDED_IS_THERE, each.id())));
    changes.removed().stream()
        .filter(id -> !there.contains(id))
        .forEach(id -> lapsed.add(new Lapsed(Why.REMOVED_IS_GONE, id)));
    Set<String> ends = ids(components());
    changes.added().connections().stream()
        .filter(each -> !isTaken(each.id()) && !hasEnds(each, ends))
        .forEach(each -> lapsed.add(new Lapsed(Why.END_IS_GONE, each.id())));
    Map<String, Connection> over = byId(changes.changed().connections());
    base.connections().stream()
        .filter(each -> over.containsKey(each.id()) && !gone.contains(each.id()))
        .filter(each -> isLoose(patch(each), each, over.getOrDefault(each.id(), each), ends))
        .forEach(each -> lapsed.add(new Lapsed(Why.END_IS_GONE, each.id())));
    Set<String> homes = ids(laidBoundaries());
    components().stream()
        .filter(each -> isLost(each.boundary(), was(each), homes))
        .forEach(each -> lapsed.add(new Lapsed(Why.HOME_IS_GONE, each.id())));
    laidBoundaries().stream()
        .filter(each -> isLost(each.parent(), was(each), homes))
        .forEach(each -> lapsed.add(new Lapsed(Why.HOME_IS_GONE, each.id())));
    return lapsed;
  }

  private boolean isTaken(String id) {
    return there.contains(id) && !gone.contains(id);
  }

  private static List<String> missing(
      List<? extends Element> changed, List<? extends Element> there) {
    Set<String> ids = ids(there);
    return changed.stream().map(Element::id).filter(id -> !ids.contains(id)).toList();
  }

  private static Set<String> ids(List<? extends Element> elements) {
    return elements.stream().map(Element::id).collect(Collectors.toCollection(HashSet::new));
  }

  private static <E extends Element> Map<String, E> byId(List<E> elements) {
    return elements.stream()
        .collect(Collectors.toMap(Element::id, Function.identity(), (first, _) -> first));
  }

  private Patch patch(Element element) {
    return Patch.of(changes.keys(), element.id());
  }

  private List<Component> components() {
    return laid(
        base.components(),
        changes.changed().components(),
        changes.added().components(),
        over -> was -> patch(was).component(was, over));
  }

  private List<Component> housed(List<Component> components) {
    Set<String> homes = ids(laidBoundaries());
    return components.stream()
        .map(each -> {
          Optional<String> home = home(each.boundary(), was(each), homes);
          return home.equals(each.boundary()) ? each : each.withBoundary(home);
        })
        .toList();
  }

  /// In which boundary the design has the component.
  private Optional<String> was(Component component) {
    return base.component(component.id()).flatMap(Component::boundary);
  }

  private Optional<String> was(Boundary boundary) {
    return base.boundary(boundary.id()).flatMap(Boundary::parent);
  }

  /// What came into a boundary after a variant had removed that moves into the one around it; what
  /// a variant has put into a boundary that the design has lost since stays where the design has
  /// it.
  private Optional<String> home(Optional<String> wanted, Optional<String> was, Set<String> homes) {
    return around(isLost(wanted, was, homes) ? was : wanted);
  }

  private boolean isLost(Optional<String> wanted, Optional<String> was, Set<String> homes) {
    return !wanted.equals(was) && around(wanted).filter(home -> !homes.contains(home)).isPresent();
  }

  private Optional<String> around(Optional<String> boundary) {
    Optional<String> home = boundary;
    Set<String> seen = new HashSet<>();
    while (home.isPresent() && gone.contains(home.get()) && seen.add(home.get())) {
      Optional<Boundary> left = base.boundary(home.get());
      if (left.isEmpty()) {
        return home;
      }
      home = left.get().parent();
    }
    return home;
  }

  /// Those of the design that were broken before stay broken; a connection never outlives an end
  /// that a variant removes, nor is one made to an end that is not there.
  private List<Connection> connections(List<Component> components) {
    Set<String> ends = ids(components);
    Set<String> old = ids(base.connections());
    return laid(
            base.connections(),
            changes.changed().connections(),
            changes.added().connections(),
            over -> was -> connection(was, over, ends))
        .stream()
        .filter(each -> hasEnds(each, ends) || (old.contains(each.id()) && !losesEnd(each, ends)))
        .toList();
  }

  private Connection connection(Connection was, Connection over, Set<String> ends) {
    Patch patch = patch(was);
    Patch held = isLoose(patch, was, over, ends) ? patch.without("from", "to", "waypoints") : patch;
    return held.connection(was, over);
  }

  /// Whether it is to lead to a component that is not there.
  private static boolean isLoose(Patch patch, Connection was, Connection over, Set<String> ends) {
    return (patch.keys().contains("from") || patch.keys().contains("to"))
        && !hasEnds(patch.connection(was, over), ends);
  }

  private static boolean hasEnds(Connection connection, Set<String> ends) {
    return ends.contains(connection.from().component())
        && ends.contains(connection.to().component());
  }

  private boolean losesEnd(Connection connection, Set<String> ends) {
    return Stream.of(connection.from().component(), connection.to().component())
        .anyMatch(end -> gone.contains(end) && !ends.contains(end));
  }

  private List<Boundary> boundaries() {
    List<Boundary> laid = laidBoundaries();
    // What both the design and a variant moved may close a circle, which cannot be drawn.
    List<Boundary> tree = isTree(laid) ? laid : boundaries(patch -> patch.without("parent"));
    Set<String> homes = ids(tree);
    return tree.stream()
        .map(each -> {
          Optional<String> home = home(each.parent(), was(each), homes);
          return home.equals(each.parent()) ? each : each.withParent(home);
        })
        .toList();
  }

  private List<Boundary> laidBoundaries() {
    return boundaries(Function.identity());
  }

  private List<Boundary> boundaries(Function<Patch, Patch> held) {
    return laid(
        base.boundaries(),
        changes.changed().boundaries(),
        changes.added().boundaries(),
        over -> was -> held.apply(patch(was)).boundary(was, over));
  }

  private static boolean isTree(List<Boundary> boundaries) {
    Map<String, Boundary> byId = byId(boundaries);
    for (Boundary each : boundaries) {
      Set<String> seen = new HashSet<>();
      Optional<Boundary> at = Optional.of(each);
      while (at.isPresent()) {
        if (!seen.add(at.get().id())) {
          return false;
        }
        at = at.get().parent().map(byId::get);
      }
    }
    return true;
  }

  /// The elements of the design without those that are gone, with what is changed of them, and then
  /// what is added.
  private <E extends Element> List<E> laid(
      List<E> elements, List<E> changed, List<E> added, Function<E, Function<E, E>> laying) {
    Map<String, E> over = byId(changed);
    List<E> laid = new ArrayList<>();
    for (E each : elements) {
      if (!gone.contains(each.id())) {
        E patch = over.get(each.id());
        laid.add(patch == null ? each : laying.apply(patch).apply(each));
      }
    }
    added.stream().filter(each -> !isTaken(each.id())).forEach(laid::add);
    return ordered(laid);
  }

  /// Those that the order names, in that order, in the places that they hold together.
  private <E extends Element> List<E> ordered(List<E> elements) {
    if (places.isEmpty()) {
      return elements;
    }
    List<E> named =
        new ArrayList<>(
            elements.stream()
                .filter(each -> places.containsKey(each.id()))
                .sorted(Comparator.comparing(each -> places.getOrDefault(each.id(), 0)))
                .toList());
    List<E> ordered = new ArrayList<>();
    for (E each : elements) {
      ordered.add(places.containsKey(each.id()) ? named.removeFirst() : each);
    }
    return ordered;
  }
}
