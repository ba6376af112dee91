package org.plumbline.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;

/// A design with its ids resolved: parts by id, links with their ports. Built in one pass over the
/// design, so that every question after it costs no search.
///
/// Components of unknown type, and connections to them or to nothing, are left out: what a file
/// says of them cannot be judged. A connection between known parts that does not run from an output
/// to an input is kept apart as astray. May be used by several threads: nothing is found out late.
public final class Wiring {
  private final Design design;
  private final Catalog catalog;
  private final Map<String, Part> parts;
  private final List<Part> inOrder = new ArrayList<>();
  private final Map<String, List<Part>> byType = new HashMap<>();
  private final Map<String, Traits> traits = new HashMap<>();
  private final Map<String, Property> onLinks = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Astray> astray = new ArrayList<>();

  private Wiring(Design design, Catalog catalog) {
    this.design = design;
    this.catalog = catalog;
    catalog.connectionProperties().forEach(each -> onLinks.put(each.id(), each));
    this.parts = HashMap.newHashMap(design.components().size());
    design.components().forEach(this::place);
    design.connections().forEach(this::resolve);
  }

  /// Reads a design by a catalogue.
  public static Wiring of(Design design, Catalog catalog) {
    return new Wiring(design, catalog);
  }

  /// A connection between known parts that does not run from an output to an input.
  public record Astray(Connection connection, Part source, Part target) {}

  /// Another design read by the same catalogue.
  public Wiring reread(Design other) {
    return new Wiring(other, catalog);
  }

  public Design design() {
    return design;
  }

  public Catalog catalog() {
    return catalog;
  }

  /// The component with this id, if its type is known.
  public Optional<Part> part(String id) {
    return Optional.ofNullable(parts.get(id));
  }

  /// All parts in file order: the one at place `n` has index `n`.
  public List<Part> parts() {
    return Collections.unmodifiableList(inOrder);
  }

  /// The parts of a type, in file order.
  public List<Part> parts(ComponentType type) {
    return Collections.unmodifiableList(byType.getOrDefault(type.id(), List.of()));
  }

  /// How many parts there are.
  public int size() {
    return parts.size();
  }

  /// The largest number of inputs that any part has, at least 1.
  int widest() {
    int widest = 1;
    for (Part part : parts.values()) {
      widest = Math.max(widest, part.type().inputs().size());
    }
    return widest;
  }

  /// The links in file order.
  public List<Link> links() {
    return Collections.unmodifiableList(links);
  }

  /// The connections that go astray, in file order.
  public List<Astray> astray() {
    return Collections.unmodifiableList(astray);
  }

  /// The link that a connection would be in this design.
  public Optional<Link> link(Connection connection) {
    Part source = parts.get(connection.from().component());
    Part target = parts.get(connection.to().component());
    if (source == null || target == null) {
      return Optional.empty();
    }
    return link(connection, source, target);
  }

  /// What a property of a link says, by default if nothing is set; empty if there is none such.
  Optional<Value> value(Link link, String property) {
    return Optional.ofNullable(onLinks.get(property)).map(link.connection().properties()::of);
  }

  private void place(Component component) {
    ComponentType type = catalog.components().get(component.type());
    if (type != null) {
      Traits known = traits.computeIfAbsent(type.id(), _ -> new Traits(type));
      Part part = new Part(parts.size(), component, known);
      if (parts.putIfAbsent(component.id(), part) == null) {
        inOrder.add(part);
        byType.computeIfAbsent(type.id(), _ -> new ArrayList<>()).add(part);
      }
    }
  }

  private void resolve(Connection connection) {
    Part source = parts.get(connection.from().component());
    Part target = parts.get(connection.to().component());
    if (source != null && target != null) {
      link(connection, source, target)
          .ifPresentOrElse(links::add, () -> astray.add(new Astray(connection, source, target)));
    }
  }

  private static Optional<Link> link(Connection connection, Part source, Part target) {
    Optional<Port.Output> output = source.type().output(connection.from().port());
    Optional<Port.Input> input = target.type().input(connection.to().port());
    return output.isPresent() && input.isPresent()
        ? Optional.of(new Link(connection, source, output.get(), target, input.get()))
        : Optional.empty();
  }
}
