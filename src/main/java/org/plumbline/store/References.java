package org.plumbline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.design.PortRef;
import org.plumbline.design.StoryStep;
import org.plumbline.json.Json;
import org.plumbline.words.Quoted;

/// Looks whether the elements that others name exist. Broken references are told and kept; only
/// circles of boundaries are cut, since a circle cannot be drawn.
final class References {
  private final Design design;
  private final Catalog catalog;
  private final Reading reading;
  private final Map<String, Component> components = new HashMap<>();
  private final Set<String> boundaries = new HashSet<>();
  private Set<String> ids = Set.of();

  References(Design design, Catalog catalog, Reading reading) {
    this.design = design;
    this.catalog = catalog;
    this.reading = reading;
    design.components().forEach(each -> components.put(each.id(), each));
    design.boundaries().forEach(each -> boundaries.add(each.id()));
  }

  /// The design without circles of boundaries; everything else is only told.
  Design checked() {
    for (int n = 0; n < design.components().size(); n++) {
      Component each = design.components().get(n);
      if (each.boundary().isPresent()) {
        boundary(each.boundary().get(), "/components/" + n + "/boundary", each);
      }
    }
    for (int n = 0; n < design.connections().size(); n++) {
      ends(design.connections().get(n), n);
    }
    for (int n = 0; n < design.boundaries().size(); n++) {
      Boundary each = design.boundaries().get(n);
      if (each.parent().isPresent()) {
        boundary(each.parent().get(), "/boundaries/" + n + "/parent", each);
      }
    }
    lists();
    TemplateReader.check(design, reading);
    return design.withBoundaries(uncircled());
  }

  private void lists() {
    if (design.notes().isEmpty() && design.decisions().isEmpty() && design.story().isEmpty()) {
      return;
    }
    ids = Elements.taken(design);
    for (int n = 0; n < design.notes().size(); n++) {
      named(design.notes().get(n).about(), "/notes/" + n + "/about", design.notes().get(n));
    }
    for (int n = 0; n < design.decisions().size(); n++) {
      Element each = design.decisions().get(n);
      named(design.decisions().get(n).about(), "/decisions/" + n + "/about", each);
    }
    for (int n = 0; n < design.story().size(); n++) {
      named(design.story().get(n).focus(), "/story/" + n + "/focus", design.story().get(n));
    }
  }

  private void named(List<String> names, String pointer, Element element) {
    for (int n = 0; n < names.size(); n++) {
      if (!ids.contains(names.get(n))) {
        tell(pointer + "/" + n, element, "dangling", names.get(n));
      }
    }
  }

  private void boundary(String id, String pointer, Element element) {
    if (!boundaries.contains(id)) {
      tell(pointer, element, "dangling-boundary", id);
    }
  }

  private void ends(Connection connection, int place) {
    PortRef from = connection.from();
    PortRef to = connection.to();
    if (!isThere(from)) {
      String pointer = "/connections/" + place + "/from";
      end(connection, from, pointer, type(from).map(type -> outputs(type)));
    }
    if (!isThere(to)) {
      String pointer = "/connections/" + place + "/to";
      end(connection, to, pointer, type(to).map(type -> inputs(type)));
    }
  }

  /// Whether the end is a port of a component, which it nearly always is.
  private boolean isThere(PortRef end) {
    Component component = components.get(end.component());
    ComponentType type = component == null ? null : component.typeIn(catalog).orElse(null);
    return type != null && type.hasPort(end.port());
  }

  private void end(
      Connection connection, PortRef end, String pointer, Optional<List<String>> ports) {
    if (end.text().isEmpty()) {
      return; // has been told while the connection was read
    }
    if (!components.containsKey(end.component())) {
      tell(pointer, connection, "dangling-end", end.text());
    } else if (ports.isPresent() && !ports.get().contains(end.port())) {
      String there = String.join(", ", new LinkedHashSet<>(ports.get()));
      tell(pointer, connection, "dangling-port", end.text(), there);
    }
  }

  private Optional<ComponentType> type(PortRef end) {
    return Optional.ofNullable(components.get(end.component()))
        .flatMap(each -> each.typeIn(catalog));
  }

  /// A connection against the ports is a matter of the rules, so either kind of port will do here.
  private static List<String> outputs(ComponentType type) {
    return ports(type, true);
  }

  private static List<String> inputs(ComponentType type) {
    return ports(type, false);
  }

  private static List<String> ports(ComponentType type, boolean outputsFirst) {
    List<String> outputs = type.outputs().stream().map(each -> each.id()).toList();
    List<String> inputs = type.inputs().stream().map(each -> each.id()).toList();
    List<String> ports = new ArrayList<>(outputsFirst ? outputs : inputs);
    ports.addAll(outputsFirst ? inputs : outputs);
    return ports;
  }

  /// The boundaries, without the links that would close a circle. A boundary is the root of its
  /// tree until it is linked, so a link closes a circle just if both ends are in one tree.
  private List<Boundary> uncircled() {
    Map<String, String> roots = new HashMap<>();
    List<Boundary> uncircled = new ArrayList<>();
    for (int n = 0; n < design.boundaries().size(); n++) {
      Boundary each = design.boundaries().get(n);
      String parent = each.parent().filter(boundaries::contains).orElse("");
      if (parent.isEmpty()) {
        uncircled.add(each);
      } else if (root(roots, parent).equals(each.id())) {
        tell("/boundaries/" + n + "/parent", each, "circle", name(parent));
        uncircled.add(cut(each, parent));
      } else {
        roots.put(each.id(), parent);
        uncircled.add(each);
      }
    }
    return uncircled;
  }

  private static Boundary cut(Boundary boundary, String parent) {
    List<Extras.Damaged> damaged = new ArrayList<>(boundary.extras().damaged());
    damaged.add(new Extras.Damaged("parent", new Json.JsonText(parent)));
    return new Boundary(
        boundary.id(),
        boundary.kind(),
        boundary.name(),
        Optional.empty(),
        boundary.bounds(),
        boundary.collapsed(),
        boundary.properties(),
        new Extras(boundary.extras().unknown(), damaged));
  }

  private static String root(Map<String, String> roots, String start) {
    String root = start;
    for (String next = roots.get(root); next != null; next = roots.get(root)) {
      root = next;
    }
    shorten(roots, start, root);
    return root;
  }

  /// Lets everything on the way point at the root, which keeps the next questions short.
  private static void shorten(Map<String, String> roots, String start, String root) {
    String each = start;
    while (!each.equals(root)) {
      String next = roots.getOrDefault(each, root);
      roots.put(each, root);
      each = next;
    }
  }

  private String name(String boundary) {
    return design.boundaries().stream()
        .filter(each -> each.id().equals(boundary))
        .findFirst()
        .map(References::name)
        .orElse(boundary);
  }

  private void tell(String pointer, Element element, String key, String named, String... more) {
    String there = String.join("", more);
    reading.repair(
        pointer,
        element.id(),
        Reading.WORDS.say(key, Quoted.of(name(element)), Quoted.of(named), there));
  }

  /// What people call an element; its id if it has no name.
  private static String name(Element element) {
    String name =
        switch (element) {
          case Component each -> each.name();
          case Boundary each -> each.name();
          case Decision each -> each.title();
          case StoryStep each -> each.title();
          case Connection _, Note _ -> "";
        };
    return name.isBlank() ? element.id() : name;
  }
}
