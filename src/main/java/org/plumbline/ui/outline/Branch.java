package org.plumbline.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Port;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Note;
import org.plumbline.ui.Texts;

/// An element in the outline with what lies in it: boundaries hold boundaries and components,
/// components their outgoing connections.
///
/// @param id of the element
/// @param type id of the component type, empty for what is no component
/// @param label how it reads
record Branch(String id, Kind kind, String type, String label, List<Branch> children) {
  /// Copies the list.
  Branch {
    children = List.copyOf(children);
  }

  /// What kind of element it is.
  enum Kind {
    BOUNDARY,
    COMPONENT,
    CONNECTION,
    NOTE
  }

  /// The whole design.
  static List<Branch> of(Design design, Catalog catalog) {
    return new Growing(design, catalog).all();
  }

  /// What a tree is grown from, sorted once so that each element is looked at once.
  private record Growing(
      Design design,
      Catalog catalog,
      Map<String, Component> components,
      Map<String, List<Connection>> outgoing) {
    Growing(Design design, Catalog catalog) {
      this(design, catalog, new HashMap<>(), new HashMap<>());
      design.components().forEach(each -> components.put(each.id(), each));
      design
          .connections()
          .forEach(each ->
              outgoing.computeIfAbsent(each.from().component(), _ -> new ArrayList<>()).add(each));
    }

    List<Branch> all() {
      List<Branch> all = new ArrayList<>(inside(Optional.empty()));
      design.connections().stream()
          .filter(each -> !components.containsKey(each.from().component()))
          .map(this::connection)
          .forEach(all::add);
      design.notes().stream().map(this::note).forEach(all::add);
      return all;
    }

    private List<Branch> inside(Optional<String> boundary) {
      List<Branch> inside = new ArrayList<>();
      design.boundaries().stream()
          .filter(each -> around(each.parent()).equals(boundary))
          .map(this::boundary)
          .forEach(inside::add);
      design.components().stream()
          .filter(each -> around(each.boundary()).equals(boundary))
          .map(this::component)
          .forEach(inside::add);
      return inside;
    }

    /// A boundary that is not there holds nothing.
    private Optional<String> around(Optional<String> boundary) {
      return boundary.filter(id -> design.boundary(id).isPresent());
    }

    private Branch boundary(Boundary boundary) {
      return new Branch(
          boundary.id(), Kind.BOUNDARY, "", boundary.name(), inside(Optional.of(boundary.id())));
    }

    private Branch component(Component component) {
      return new Branch(
          component.id(),
          Kind.COMPONENT,
          component.type(),
          component.name(),
          outgoing.getOrDefault(component.id(), List.of()).stream().map(this::connection).toList());
    }

    private Branch connection(Connection connection) {
      String to =
          Optional.ofNullable(components.get(connection.to().component()))
              .map(Component::name)
              .orElse(connection.to().component());
      return new Branch(
          connection.id(),
          Kind.CONNECTION,
          "",
          Texts.say("outline.to", to, flow(connection)),
          List.of());
    }

    private String flow(Connection connection) {
      String label = connection.properties().text("label");
      return label.isEmpty()
          ? Optional.ofNullable(components.get(connection.from().component()))
              .flatMap(each -> each.typeIn(catalog))
              .flatMap(type -> type.output(connection.from().port()))
              .map(Port.Output::kind)
              .map(kind -> kind.name())
              .orElse(connection.from().port())
          : label;
    }

    private Branch note(Note note) {
      String firstLine = note.text().lines().findFirst().orElse("");
      return new Branch(
          note.id(),
          Kind.NOTE,
          "",
          firstLine.isBlank() ? Texts.say("inspector.note") : firstLine,
          List.of());
    }
  }
}
