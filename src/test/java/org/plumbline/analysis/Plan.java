package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Properties;
import org.plumbline.edit.Sketch;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Wiring;

/// The short text in which tests of analyses write designs, a line for each element:
///
/// ```text
/// design peakRps=7                    properties of the design
/// p online-serving replicas=3         a component: id, type, properties
/// a.requests > p.requests share=0.5   a connection: output, input, properties
/// around zone p q                     a boundary around components or boundaries
/// ```
///
/// A component or connection written a second time changes the first; `without p` takes one away,
/// with its connections.
public final class Plan {
  private static final Catalog CATALOG = Catalog.bundled();

  private final Map<String, Component> components = new LinkedHashMap<>();
  private final Map<String, Connection> connections = new LinkedHashMap<>();
  private final Map<String, Boundary> boundaries = new LinkedHashMap<>();
  private Properties design = Properties.NONE;

  private Plan(String text) {
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::read);
  }

  /// The design that the text describes.
  public static Design design(String text) {
    Plan plan = new Plan(text);
    return Design.titled("Plan")
        .withProperties(plan.design)
        .withComponents(List.copyOf(plan.components.values()))
        .withConnections(List.copyOf(plan.connections.values()))
        .withBoundaries(List.copyOf(plan.boundaries.values()));
  }

  /// What analyses read of the design that the text describes.
  public static Dependencies of(String text) {
    return of(design(text));
  }

  /// What analyses read of a design.
  public static Dependencies of(Design design) {
    return Dependencies.of(Wiring.of(design, CATALOG));
  }

  private void read(String line) {
    List<String> words = new ArrayList<>(List.of(line.split("\\s+")));
    if (words.size() > 2 && words.get(1).equals(">")) {
      connection(words);
    } else {
      switch (words.getFirst()) {
        case "design" -> design = with(design, CATALOG.designProperties(), words);
        case "around" -> around(words);
        case "without" -> remove(words.get(1));
        default -> component(words);
      }
    }
  }

  private void component(List<String> words) {
    String id = words.getFirst();
    Component found =
        components.getOrDefault(id, Sketch.component(id, words.get(words.size() > 1 ? 1 : 0)));
    Collection<Property> described =
        CATALOG.component(found.type()).orElseThrow().properties().values();
    components.put(id, found.withProperties(with(found.properties(), described, words)));
  }

  private void connection(List<String> words) {
    String from = words.getFirst();
    String to = words.get(2);
    Connection found = connections.getOrDefault(from + to, Sketch.connection(from, to));
    connections.put(
        from + to,
        found.withProperties(with(found.properties(), CATALOG.connectionProperties(), words)));
  }

  private void around(List<String> words) {
    String id = words.get(1);
    boundaries.put(id, Sketch.boundary(id));
    for (String inner : words.subList(2, words.size())) {
      components.computeIfPresent(inner, (_, each) -> each.withBoundary(Optional.of(id)));
      boundaries.computeIfPresent(inner, (_, each) -> each.withParent(Optional.of(id)));
    }
  }

  private void remove(String id) {
    components.remove(id);
    connections.values().removeIf(each -> each.touches(id));
  }

  private static Properties with(
      Properties before, Collection<Property> described, List<String> words) {
    Map<String, Property> byId = Catalog.byId(described, Property::id);
    Properties properties = before;
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        Property property = byId.get(word.substring(0, equals));
        if (property == null) {
          throw new IllegalArgumentException("There is no property for " + word);
        }
        properties = properties.with(property, value(property, word.substring(equals + 1)));
      }
    }
    return properties;
  }

  private static Value value(Property property, String text) {
    return switch (property.kind()) {
      case STRING, TEXT, CHOICE_OR_TEXT, ENUM -> Value.of(text);
      case MULTI_ENUM -> Value.of(List.of(text.split(",")));
      case INTEGER, DECIMAL -> Value.of(Double.parseDouble(text));
      case BOOLEAN -> Value.of(Boolean.parseBoolean(text));
    };
  }
}
