package org.plumbline.rules.own;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// The properties that made something break a rule: the fields in which it could be mended.
///
/// Only what a condition says of the element itself counts, and of several conditions only those
/// that came out as the rule does not want them. What is asked of other elements, and what only
/// chooses the elements at which a rule looks, are nobody's fields.
final class Blamed {
  private Blamed() {}

  /// The properties because of which a condition holds of a component.
  static Function<Part, List<String>> of(Condition wrong, MlSystem system) {
    Function<Part, Stream<String>> blamed = of(new Side(wrong, true), system);
    return part ->
        blamed.apply(part).distinct().filter(id -> part.type().property(id).isPresent()).toList();
  }

  /// A condition, and how it came out.
  private record Side(Condition condition, boolean held) {
    Side not(Condition inner) {
      return new Side(inner, !held);
    }

    Side part(Condition inner) {
      return new Side(inner, held);
    }
  }

  private static Function<Part, Stream<String>> of(Side side, MlSystem system) {
    return switch (side.condition()) {
      case Condition.Property(String id, _) -> _ -> Stream.of(id);
      case Condition.Not(Condition inner) -> of(side.not(inner), system);
      case Condition.All(List<Condition> all) -> several(side, all, system);
      case Condition.Any(List<Condition> any) -> several(side, any, system);
      case Condition.OfType _,
          Condition.OfStage _,
          Condition.Flagged _,
          Condition.Within _,
          Condition.Gives _,
          Condition.Gets _,
          Condition.LeadsTo _,
          Condition.ComesFrom _,
          Condition.RunsOn _,
          Condition.Calls _,
          Condition.CalledBy _,
          Condition.WatchedBy _,
          Condition.Answers _ ->
          _ -> Stream.empty();
    };
  }

  /// Those of the parts that came out as the whole did.
  private static Function<Part, Stream<String>> several(
      Side side, List<Condition> parts, MlSystem system) {
    List<Function<Part, Stream<String>>> all =
        parts.stream().map(each -> like(side.part(each), system)).toList();
    return part -> all.stream().flatMap(each -> each.apply(part));
  }

  private static Function<Part, Stream<String>> like(Side side, MlSystem system) {
    Predicate<Part> holds = side.condition().in(system);
    Function<Part, Stream<String>> blamed = of(side, system);
    return part -> holds.test(part) == side.held() ? blamed.apply(part) : Stream.empty();
  }

  /// The properties because of which something holds of a connection, in alphabetical order.
  static Function<Link, List<String>> of(Subject.Linking wrong, MlSystem system) {
    return link ->
        wrong.properties().entrySet().stream()
            .filter(each -> each.getValue().by(system.value(link, each.getKey())) != wrong.not())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
  }

  /// The properties because of which something holds of a design.
  static List<String> of(About wrong, MlSystem system) {
    return of(wrong, true, system).distinct().toList();
  }

  private static Stream<String> of(About about, boolean held, MlSystem system) {
    if (about.holds(system) != held) {
      return Stream.empty();
    }
    return switch (about) {
      case About.Property(String id, _) -> Stream.of(id);
      case About.Not(About other) -> of(other, !held, system);
      case About.All(List<About> all) -> all.stream().flatMap(each -> of(each, held, system));
      case About.Any(List<About> any) -> any.stream().flatMap(each -> of(each, held, system));
      case About.Count _ -> Stream.empty();
    };
  }
}
