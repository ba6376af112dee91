package org.plumbline.ui.insert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Stage;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.ui.clip.Fragment;

/// A part of a template that can be put into a design: all of it, what lies in one of its
/// boundaries, or what belongs to one stage of the lifecycle.
///
/// @param name of the boundary or the stage; empty for the whole
/// @param template what it is a part of
/// @param fragment its components, the connections between them, and the boundaries and notes that
///   are about nothing else
/// @param cut the connections of the template between it and the rest
public record Portion(
    Kind kind, String name, Design template, Fragment fragment, List<Connection> cut) {
  /// Copies the list.
  public Portion {
    cut = List.copyOf(cut);
  }

  /// What makes it a part.
  public enum Kind {
    WHOLE,
    BOUNDARY,
    STAGE
  }

  /// All parts that a template has: the whole, its boundaries, its stages in lifecycle order.
  public static List<Portion> of(Design template, Catalog catalog) {
    List<Portion> all = new ArrayList<>();
    Set<String> everything = ids(template.components().stream());
    all.add(new Cut(template, everything, ids(template.boundaries().stream())).whole());
    for (Boundary each : template.boundaries()) {
      Set<String> inside = ids(Elements.members(template, each.id()).stream());
      all.add(
          new Cut(template, inside, Elements.nested(template, each.id()))
              .portion(Kind.BOUNDARY, each.name(), each::equals));
    }
    for (Stage stage : catalog.stages().values()) {
      Set<String> inside =
          ids(
              template.components().stream()
                  .filter(each ->
                      each.typeIn(catalog).filter(type -> type.stage().equals(stage)).isPresent()));
      all.add(
          new Cut(template, inside, filledBy(template, inside))
              .portion(Kind.STAGE, stage.name(), _ -> false));
    }
    return all.stream().filter(each -> !each.part().components().isEmpty()).toList();
  }

  /// What is put in, as a small design.
  public Design part() {
    return fragment.part();
  }

  private static Set<String> ids(Stream<? extends Element> elements) {
    return elements.map(Element::id).collect(Collectors.toCollection(HashSet::new));
  }

  /// The boundaries that hold something of this and nothing else.
  private static Set<String> filledBy(Design template, Set<String> components) {
    return template.boundaries().stream()
        .filter(each -> {
          List<Component> members = Elements.members(template, each.id());
          return !members.isEmpty()
              && members.stream().allMatch(member -> components.contains(member.id()));
        })
        .map(Boundary::id)
        .collect(Collectors.toSet());
  }

  /// A template cut in two.
  ///
  /// @param components the ids of those that are taken
  /// @param boundaries the ids of those that are taken
  private record Cut(Design template, Set<String> components, Set<String> boundaries) {
    Portion whole() {
      return new Portion(
          Kind.WHOLE, "", template, new Fragment(design(template.notes())), List.of());
    }

    Portion portion(Kind kind, String name, Predicate<Boundary> around) {
      return new Portion(
          kind,
          name,
          template,
          new Fragment(design(notes(around))),
          template.connections().stream().filter(each -> starts(each) != ends(each)).toList());
    }

    private Design design(List<Note> notes) {
      Design bare =
          Design.titled(template.title())
              .withComponents(
                  template.components().stream()
                      .filter(each -> components.contains(each.id()))
                      .map(each -> each.withBoundary(taken(each.boundary())))
                      .toList())
              .withConnections(
                  template.connections().stream()
                      .filter(each -> starts(each) && ends(each))
                      .toList())
              .withBoundaries(
                  template.boundaries().stream()
                      .filter(each -> boundaries.contains(each.id()))
                      .map(each -> each.withParent(taken(each.parent())))
                      .toList());
      Set<String> known = Elements.ids(bare);
      return bare.withNotes(
          notes.stream()
              .map(each -> each.withAbout(each.about().stream().filter(known::contains).toList()))
              .toList());
    }

    /// The notes that are about nothing but what is taken, or lie in the boundary that is taken.
    private List<Note> notes(Predicate<Boundary> around) {
      Set<String> known = Elements.ids(design(List.of()));
      List<Boundary> areas = template.boundaries().stream().filter(around).toList();
      return template.notes().stream()
          .filter(each ->
              each.about().isEmpty()
                  ? areas.stream().anyMatch(area -> area.bounds().contains(each.bounds()))
                  : known.containsAll(each.about()))
          .toList();
    }

    private boolean starts(Connection connection) {
      return components.contains(connection.from().component());
    }

    private boolean ends(Connection connection) {
      return components.contains(connection.to().component());
    }

    /// The innermost boundary around that is taken too.
    private Optional<String> taken(Optional<String> boundary) {
      Map<String, Optional<String>> parents =
          template.boundaries().stream()
              .collect(Collectors.toMap(Boundary::id, Boundary::parent, (one, _) -> one));
      Optional<String> around = boundary;
      while (around.isPresent() && !boundaries.contains(around.get())) {
        around = parents.getOrDefault(around.get(), Optional.empty());
      }
      return around;
    }
  }
}
