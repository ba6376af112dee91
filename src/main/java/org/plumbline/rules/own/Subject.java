package org.plumbline.rules.own;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.words.Quoted;

/// What a rule looks at, and which of it breaks the rule.
public sealed interface Subject {
  /// What of a design breaks the rule, in file order.
  List<Hit> hits(MlSystem system);

  /// What a component is called within a sentence; what has no name is called by its id.
  private static String named(Part part) {
    return Quoted.name(part.name().isEmpty() ? part.id() : part.name());
  }

  /// Something that breaks a rule.
  ///
  /// @param elements ids of it; empty for the whole design
  /// @param values what stands for the placeholders of a message
  /// @param properties ids of the properties that make it break the rule
  record Hit(List<String> elements, Map<String, String> values, List<String> properties) {
    /// Copies the lists and the map.
    public Hit {
      elements = List.copyOf(elements);
      values = Map.copyOf(values);
      properties = List.copyOf(properties);
    }
  }

  /// Components of a kind that have to be otherwise.
  ///
  /// @param where which ones
  /// @param wrong what must not hold of them
  record Components(Condition where, Condition wrong) implements Subject {
    @Override
    public List<Hit> hits(MlSystem system) {
      Predicate<Part> broken = where.in(system).and(wrong.in(system));
      List<Part> hit = system.parts().stream().filter(broken).toList();
      if (hit.isEmpty()) {
        return List.of();
      }
      Function<Part, List<String>> blamed = Blamed.of(wrong, system);
      return hit.stream().map(each -> hit(each, blamed.apply(each))).toList();
    }

    private static Hit hit(Part part, List<String> properties) {
      return new Hit(
          List.of(part.id()),
          Map.of("element", named(part), "type", part.type().name()),
          properties);
    }
  }

  /// Connections that have to be otherwise.
  record Connections(Linking where, Linking wrong) implements Subject {
    @Override
    public List<Hit> hits(MlSystem system) {
      Predicate<Link> broken = where.in(system).and(wrong.in(system));
      Function<Link, List<String>> blamed = Blamed.of(wrong, system);
      return system.links().stream()
          .filter(broken)
          .map(each -> hit(each, blamed.apply(each)))
          .toList();
    }

    private static Hit hit(Link link, List<String> properties) {
      return new Hit(
          List.of(link.connection().id()),
          Map.of(
              "element", named(link.source()) + " → " + named(link.target()),
              "source", named(link.source()),
              "target", named(link.target()),
              "artifact", link.kind().name()),
          properties);
    }
  }

  /// The design as a whole.
  record Whole(About wrong) implements Subject {
    @Override
    public List<Hit> hits(MlSystem system) {
      return wrong.holds(system)
          ? List.of(
              new Hit(
                  List.of(),
                  Map.of("element", Quoted.name(system.design().title())),
                  Blamed.of(wrong, system)))
          : List.of();
    }
  }

  /// Something that holds of a connection.
  ///
  /// @param kinds what flows: one of these artifacts or something below it; anything if empty
  /// @param not whether all of this has to fail instead
  record Linking(
      Set<String> kinds,
      Condition from,
      Condition to,
      Map<String, Expected> properties,
      boolean not) {
    /// Copies the set and the map.
    public Linking {
      kinds = Set.copyOf(kinds);
      properties = Map.copyOf(properties);
    }

    /// The same the other way round.
    public Linking negated() {
      return new Linking(kinds, from, to, properties, !not);
    }

    Predicate<Link> in(MlSystem system) {
      Predicate<Part> sources = from.in(system);
      Predicate<Part> targets = to.in(system);
      return link ->
          not
              ^ (sources.test(link.source())
                  && targets.test(link.target())
                  && (kinds.isEmpty() || kinds.stream().anyMatch(link.kind()::isA))
                  && properties.entrySet().stream()
                      .allMatch(each -> each.getValue().by(system.value(link, each.getKey()))));
    }
  }
}
