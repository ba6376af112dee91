package org.plumbline.ui.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Note;
import org.plumbline.design.PortRef;
import org.plumbline.ui.Texts;
import org.plumbline.ui.outline.Branch.Kind;

/// A design as a tree: boundaries hold boundaries and components, components their ports, ports
/// what is connected there. It is sorted once, and branches are made when somebody looks at them,
/// so a large design costs no more than what of it is unfolded.
final class Growth {
  private static final String OUTSIDE = "";

  private final Design design;
  private final Catalog catalog;
  private final Map<String, Boundary> boundaries = new LinkedHashMap<>();
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final Map<String, List<Branch>> inside = new HashMap<>();
  private final Map<String, List<Connection>> leaving = new HashMap<>();
  private final Map<String, List<Connection>> arriving = new HashMap<>();

  Growth(Design design, Catalog catalog) {
    this.design = design;
    this.catalog = catalog;
    design.boundaries().forEach(each -> boundaries.put(each.id(), each));
    design.boundaries().forEach(each -> put(inside, around(each.parent()), branch(each)));
    for (Component each : design.components()) {
      components.put(each.id(), each);
      put(inside, around(each.boundary()), branch(each));
    }
    for (Connection each : design.connections()) {
      put(leaving, each.from().component(), each);
      put(arriving, each.to().component(), each);
    }
  }

  /// What is directly below a branch.
  List<Branch> below(Branch branch) {
    return switch (branch.kind()) {
      case DESIGN -> top();
      case BOUNDARY -> inside.getOrDefault(branch.id(), List.of());
      case COMPONENT -> ports(branch.id());
      case INPUT -> connections(arriving, branch, Connection::to);
      case OUTPUT -> connections(leaving, branch, Connection::from);
      case CONNECTION, NOTE, DECISION, STEP -> List.of();
    };
  }

  /// Whether there is nothing below a branch.
  boolean isBare(Branch branch) {
    return switch (branch.kind()) {
      case DESIGN -> false;
      case COMPONENT -> type(branch.id()).isEmpty() && ports(branch.id()).isEmpty();
      case BOUNDARY, INPUT, OUTPUT, CONNECTION, NOTE, DECISION, STEP -> below(branch).isEmpty();
    };
  }

  /// The keys of all branches that an element stands below, the outermost first.
  List<String> above(String element) {
    List<String> above = new ArrayList<>();
    Optional<Connection> connection = design.connection(element);
    connection
        .map(Connection::from)
        .filter(from -> components.containsKey(from.component()))
        .ifPresent(from -> {
          above.add(from.component());
          if (isKnown(from)) {
            above.add(key(Kind.OUTPUT, from));
          }
        });
    String start = connection.map(each -> each.from().component()).orElse(element);
    Optional<String> up = parent(start);
    while (up.isPresent() && !above.contains(up.get())) {
      above.addFirst(up.get());
      up = parent(up.get());
    }
    return above;
  }

  /// The name of the boundary that an element lies in directly.
  Optional<String> where(String element) {
    return parent(element).map(boundaries::get).map(Boundary::name);
  }

  /// The type of a component, if it is known.
  Optional<ComponentType> type(String component) {
    return Optional.ofNullable(components.get(component)).flatMap(each -> each.typeIn(catalog));
  }

  /// How many connections a component has.
  int degree(String component) {
    return leaving.getOrDefault(component, List.of()).size()
        + arriving.getOrDefault(component, List.of()).size();
  }

  private List<Branch> top() {
    List<Branch> top = new ArrayList<>(inside.getOrDefault(OUTSIDE, List.of()));
    design.connections().stream()
        .filter(each -> !components.containsKey(each.from().component()))
        .map(each -> branch(each, each.id()))
        .forEach(top::add);
    design.notes().stream().map(Growth::branch).forEach(top::add);
    design.decisions().stream()
        .map(each -> Branch.of(each.id(), Kind.DECISION, each.title()))
        .forEach(top::add);
    design.story().stream()
        .map(each -> Branch.of(each.id(), Kind.STEP, each.title()))
        .forEach(top::add);
    return top;
  }

  private List<Branch> ports(String component) {
    Optional<ComponentType> type = type(component);
    Stream<Branch> inputs =
        ports(type.map(ComponentType::inputs).orElse(List.of()), component, Kind.INPUT);
    Stream<Branch> outputs =
        ports(type.map(ComponentType::outputs).orElse(List.of()), component, Kind.OUTPUT);
    Stream<Branch> loose =
        leaving.getOrDefault(component, List.of()).stream()
            .filter(each -> !isKnown(each.from()))
            .map(each -> branch(each, each.id()));
    return Stream.of(inputs, outputs, loose).flatMap(each -> each).toList();
  }

  private static Stream<Branch> ports(
      Collection<? extends Port> ports, String component, Kind kind) {
    String words = kind == Kind.INPUT ? "outline.input" : "outline.output";
    return ports.stream()
        .map(port -> {
          String key = key(kind, new PortRef(component, port.id()));
          return new Branch(key, component, kind, "", Texts.say(words, port.name()));
        });
  }

  private List<Branch> connections(
      Map<String, List<Connection>> ends,
      Branch port,
      java.util.function.Function<Connection, PortRef> end) {
    return ends.getOrDefault(port.id(), List.of()).stream()
        .filter(each -> key(port.kind(), end.apply(each)).equals(port.key()))
        .map(each ->
            branch(each, port.kind() == Kind.OUTPUT ? each.id() : port.key() + " " + each.id()))
        .toList();
  }

  private static Branch branch(Boundary boundary) {
    return Branch.of(boundary.id(), Kind.BOUNDARY, boundary.name());
  }

  private static Branch branch(Component component) {
    return new Branch(
        component.id(), component.id(), Kind.COMPONENT, component.type(), component.name());
  }

  private static Branch branch(Note note) {
    String first = note.title();
    return Branch.of(note.id(), Kind.NOTE, first.isBlank() ? Texts.say("inspector.note") : first);
  }

  private Branch branch(Connection connection, String key) {
    String words =
        Texts.say(
            "outline.connection",
            name(connection.from().component()),
            name(connection.to().component()),
            flow(connection));
    return new Branch(key, connection.id(), Kind.CONNECTION, "", words);
  }

  private String flow(Connection connection) {
    String label = connection.properties().text("label");
    return label.isEmpty()
        ? output(connection.from())
            .map(output -> output.kind().name())
            .orElse(connection.from().port())
        : label;
  }

  private Optional<Port.Output> output(PortRef from) {
    return type(from.component()).flatMap(type -> type.output(from.port()));
  }

  /// Whether a connection from there has a row of its component's port to stand under.
  private boolean isKnown(PortRef from) {
    return output(from).isPresent();
  }

  private Optional<String> parent(String element) {
    Optional<String> up =
        Optional.ofNullable(components.get(element))
            .flatMap(Component::boundary)
            .or(() -> Optional.ofNullable(boundaries.get(element)).flatMap(Boundary::parent));
    return up.filter(boundaries::containsKey);
  }

  /// A boundary that is not there holds nothing.
  private String around(Optional<String> boundary) {
    return boundary.filter(boundaries::containsKey).orElse(OUTSIDE);
  }

  private String name(String component) {
    return Optional.ofNullable(components.get(component)).map(Component::name).orElse(component);
  }

  private static String key(Kind kind, PortRef port) {
    return kind + " " + port.text();
  }

  private static <T> void put(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
  }
}
