package org.plumbline.ui.inspector;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Note;
import org.plumbline.rules.Connecting;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Sheet.Heading;

/// Makes the sheet for whatever is selected in a design.
record Sheets(Design design, Catalog catalog, Connecting connecting) {
  /// The sheet about the elements with these ids; about the design if there are none.
  Sheet about(Collection<String> ids) {
    List<Element> chosen = ids.stream().map(design::element).flatMap(Optional::stream).toList();
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
