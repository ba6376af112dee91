package org.plumbline.ui.inspector;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.rules.Connecting;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Sheet.Heading;

/// Makes the sheet for whatever is selected in a design.
record Sheets(Design design, Catalog catalog, Connecting connecting) {
  /// The sheet about the elements with these ids; about the design if there are none.
  Sheet about(Collection<String> ids) {
    List<Element> chosen = elements(ids);
    if (chosen.isEmpty()) {
      return new DesignSheet(design, catalog).sheet();
    }
    return switch (chosen.getFirst()) {
      case Component _ -> components(chosen);
      case Connection _ -> connections(chosen);
      case Boundary _ -> boundaries(chosen);
      case Note note when chosen.size() == 1 -> NoteSheet.of(note, design);
      default -> mixed(chosen);
    };
  }

  /// The elements in the order of their ids, looked for once however many they are.
  private List<Element> elements(Collection<String> ids) {
    Set<String> wanted = Set.copyOf(ids);
    Map<String, Element> found = new HashMap<>();
    Elements.all(design)
        .filter(each -> wanted.contains(each.id()))
        .forEach(each -> found.putIfAbsent(each.id(), each));
    return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
  }

  private Sheet components(List<Element> chosen) {
    List<Component> all = only(chosen, Component.class);
    return all.size() == chosen.size()
        ? new ComponentSheet(design, catalog, all).sheet()
        : mixed(chosen);
  }

  private Sheet connections(List<Element> chosen) {
    List<Connection> all = only(chosen, Connection.class);
    return all.size() == chosen.size()
        ? new ConnectionSheet(design, catalog, connecting, all).sheet()
        : mixed(chosen);
  }

  private Sheet boundaries(List<Element> chosen) {
    List<Boundary> all = only(chosen, Boundary.class);
    return all.size() == chosen.size() ? new BoundarySheet(catalog, all).sheet() : mixed(chosen);
  }

  private static <T> List<T> only(List<Element> elements, Class<T> kind) {
    return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Sheet mixed(List<Element> chosen) {
    String title = Texts.count("inspector.elements", chosen.size());
    return new Sheet(
        chosen.stream().map(Element::id).toList(),
        Heading.of(title, Texts.say("inspector.nothing-shared")),
        List.of());
  }
}
