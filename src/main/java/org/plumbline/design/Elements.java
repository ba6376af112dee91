package org.plumbline.design;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.geom.Rect;

/// Questions about the elements of a design that concern more than one list.
public final class Elements {
  private static final int LONGEST_ID = 64;

  private Elements() {}

  /// All elements in file order.
  public static Stream<Element> all(Design design) {
    return Stream.of(
            design.components(),
            design.connections(),
            design.boundaries(),
            design.notes(),
            design.decisions(),
            design.story())
        .flatMap(Collection::stream);
  }

  /// Everything that has a place of its own, from back to front: boundaries, components, notes.
  public static Stream<Placed> placed(Design design) {
    return Stream.of(design.boundaries(), design.components(), design.notes())
        .flatMap(Collection::stream);
  }

  /// The ids of all elements.
  public static Set<String> ids(Design design) {
    return all(design).map(Element::id).collect(Collectors.toCollection(HashSet::new));
  }

  /// The ids of all elements, of the variants and of what they add.
  public static Set<String> taken(Design design) {
    Set<String> taken = ids(design);
    for (Variant each : design.variants()) {
      taken.add(each.id());
      each.changes().added().all().map(Element::id).forEach(taken::add);
    }
    return taken;
  }

  /// The ids that a new element must not have: those taken, and those of which variants still tell
  /// that they change or remove them. Should their element come back, it is what they mean.
  public static Set<String> spoken(Design design) {
    Set<String> spoken = taken(design);
    for (Variant each : design.variants()) {
      spoken.addAll(each.changes().keys().keySet());
      spoken.addAll(each.changes().removed());
    }
    return spoken;
  }

  /// An id that is still free and reads well: `wanted` itself, or `wanted-2`, `wanted-3` …
  ///
  /// Characters that ids may not have become dashes; `taken` is not changed.
  public static String freeId(String wanted, Set<String> taken) {
    String plain = slug(wanted);
    String id = plain;
    for (int n = 2; taken.contains(id); n++) {
      String number = "-" + n;
      id = plain.substring(0, Math.min(plain.length(), LONGEST_ID - number.length())) + number;
    }
    return id;
  }

  private static String slug(String wanted) {
    String plain =
        wanted
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9_-]+", "-")
            .replaceAll("^-+|-+$", "");
    String short64 = plain.substring(0, Math.min(plain.length(), LONGEST_ID));
    return short64.isEmpty() ? "element" : short64;
  }

  /// Whether the text may be an id: 1 to 64 characters of `a-z 0-9 - _`.
  public static boolean isId(String text) {
    boolean fits = !text.isEmpty() && text.length() <= LONGEST_ID;
    for (int n = 0; fits && n < text.length(); n++) {
      char letter = text.charAt(n);
      fits =
          (letter >= 'a' && letter <= 'z')
              || (letter >= '0' && letter <= '9')
              || letter == '-'
              || letter == '_';
    }
    return fits;
  }

  /// The connections that start or end at one of the components.
  public static List<Connection> touching(Design design, Set<String> components) {
    return design.connections().stream()
        .filter(each ->
            components.contains(each.from().component())
                || components.contains(each.to().component()))
        .toList();
  }

  /// The boundary and all boundaries inside it, at any depth; empty if there is no such boundary.
  public static Set<String> nested(Design design, String boundary) {
    Set<String> found = new HashSet<>();
    if (design.boundary(boundary).isPresent()) {
      found.add(boundary);
    }
    boolean grown = !found.isEmpty();
    while (grown) {
      grown = false;
      for (Boundary each : design.boundaries()) {
        grown |= each.parent().filter(found::contains).isPresent() && found.add(each.id());
      }
    }
    return found;
  }

  /// The components inside a boundary, at any depth.
  public static List<Component> members(Design design, String boundary) {
    Set<String> around = nested(design, boundary);
    return design.components().stream()
        .filter(each -> each.boundary().filter(around::contains).isPresent())
        .toList();
  }

  /// What everything with a place covers together; empty on a blank page.
  public static Optional<Rect> extent(Design design) {
    return Rect.around(placed(design).map(Placed::bounds).toList());
  }
}
