package org.plumbline.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.Kinds;
import org.plumbline.rules.own.Condition;
import org.plumbline.rules.own.Connected;
import org.plumbline.rules.own.Connected.Times;

/// Reads what has to hold of a component. Each key of an object is one condition; all of them have
/// to hold.
final class ConditionReader {
  /// Any component.
  static final Condition ANYTHING = new Condition.All(List.of());

  private static final Condition NOTHING = new Condition.Any(List.of());

  /// Names for the kinds that flow along a path; kinds may be listed one by one instead.
  private static final Map<String, Kinds> OVER =
      Map.of(
          "data", Kinds.DATA,
          "wide-data", Kinds.WIDE_DATA,
          "examples", Kinds.EXAMPLES,
          "model", Kinds.MODEL,
          "code", Kinds.CODE,
          "metrics", Kinds.METRICS,
          "trigger", Kinds.TRIGGER,
          "request", Kinds.REQUEST,
          "observed", Kinds.OBSERVED);

  private final Known known;
  private final Map<String, BiFunction<Node, String, Condition>> readers = new LinkedHashMap<>();

  ConditionReader(Known known) {
    this.known = known;
    readers.put("type", (node, key) -> new Condition.OfType(node.words(key, known.types())));
    readers.put("stage", (node, key) -> new Condition.OfStage(node.words(key, known.stages())));
    readers.put(
        "flag", (node, key) -> new Condition.Flagged(flags(node.words(key, known.flags()))));
    readers.put("property", this::properties);
    readers.put(
        "within", (node, key) -> new Condition.Within(node.words(key, known.boundaryKinds())));
    readers.put("gives", (node, key) -> connected(node, key, "to", Condition.Gives::new));
    readers.put("gets", (node, key) -> connected(node, key, "from", Condition.Gets::new));
    readers.put("leadsTo", (node, key) -> path(node, key, "to", Condition.LeadsTo::new));
    readers.put("comesFrom", (node, key) -> path(node, key, "from", Condition.ComesFrom::new));
    readers.put("everyPathTo", (node, key) -> everyPath(node, key, "to", Condition.LeadsTo::new));
    readers.put(
        "everyPathFrom", (node, key) -> everyPath(node, key, "from", Condition.ComesFrom::new));
    readers.put("runsOn", (node, key) -> new Condition.RunsOn(inner(node, key)));
    readers.put("calls", (node, key) -> new Condition.Calls(inner(node, key)));
    readers.put("calledBy", (node, key) -> new Condition.CalledBy(inner(node, key)));
    readers.put("watchedBy", (node, key) -> new Condition.WatchedBy(inner(node, key)));
    readers.put("answers", (node, key) -> new Condition.Answers(inner(node, key)));
    readers.put("not", (node, key) -> new Condition.Not(inner(node, key)));
    readers.put("all", (node, key) -> new Condition.All(all(node, key)));
    readers.put("any", (node, key) -> new Condition.Any(all(node, key)));
  }

  /// All that an object says of a component.
  Condition of(Node node) {
    node.only(readers.keySet());
    List<Condition> conditions = new ArrayList<>();
    readers.forEach((key, reader) -> {
      if (node.has(key)) {
        conditions.add(reader.apply(node, key));
      }
    });
    return conditions.size() == 1 ? conditions.getFirst() : new Condition.All(conditions);
  }

  /// What an object under a key says; of anything if there is none.
  Condition perhaps(Node node, String key) {
    return node.object(key).map(this::of).orElse(ANYTHING);
  }

  private Condition inner(Node node, String key) {
    return node.object(key).map(this::of).orElse(ANYTHING);
  }

  private List<Condition> all(Node node, String key) {
    return node.objects(key).stream().map(this::of).toList();
  }

  private Condition properties(Node node, String key) {
    Map<String, org.plumbline.rules.own.Expected> expected =
        node.object(key)
            .map(inner -> new ExpectedReader(inner).all(known.properties()))
            .orElse(Map.of());
    return new Condition.All(
        expected.entrySet().stream()
            .<Condition>map(each -> new Condition.Property(each.getKey(), each.getValue()))
            .toList());
  }

  private Condition connected(
      Node node, String key, String side, Function<Connected, Condition> maker) {
    Optional<Node> inner = node.object(key);
    inner.ifPresent(each -> each.only(List.of("kind", side, "port", "atLeast", "atMost")));
    return inner
        .map(each ->
            maker.apply(
                new Connected(
                    each.words("kind", known.kinds()),
                    perhaps(each, side),
                    each.words("port", known.ports()),
                    times(each))))
        .orElse(NOTHING);
  }

  /// At least one, if nothing is said; none, if only the most is.
  static Times times(Node node) {
    int least = node.count("atLeast", node.has("atMost") ? 0 : 1);
    return new Times(least, node.count("atMost", Integer.MAX_VALUE));
  }

  private Condition path(
      Node node, String key, String side, Function<Condition.Route, Condition> maker) {
    Optional<Node> inner = node.object(key);
    inner.ifPresent(each -> each.only(List.of("over", side, "port", "avoiding")));
    return inner
        .map(each ->
            maker.apply(route(each, side, each.object("avoiding").map(this::of).orElse(NOTHING))))
        .orElse(NOTHING);
  }

  /// A path is there, and none that gets round what every path has to pass.
  private Condition everyPath(
      Node node, String key, String side, Function<Condition.Route, Condition> maker) {
    Optional<Node> inner = node.object(key);
    inner.ifPresent(each -> {
      each.only(List.of("over", side, "port", "passes"));
      if (!each.has("passes")) {
        each.wrong("passes", "missing-object", "passes");
      }
    });
    return inner
        .map(each -> {
          Condition passed = perhaps(each, "passes");
          Condition round = maker.apply(route(each, side, passed));
          return (Condition)
              new Condition.All(
                  List.of(maker.apply(route(each, side, NOTHING)), new Condition.Not(round)));
        })
        .orElse(NOTHING);
  }

  private Condition.Route route(Node node, String side, Condition avoided) {
    if (!node.has("over")) {
      node.wrong(
          "over", "missing-over", String.join(", ", OVER.keySet().stream().sorted().toList()));
    }
    Set<String> names = node.words("over", known.over(OVER.keySet()));
    Set<String> bases =
        names.stream()
            .flatMap(name -> OVER.getOrDefault(name, new Kinds(Set.of(name))).bases().stream())
            .collect(Collectors.toSet());
    return new Condition.Route(
        new Kinds(bases),
        perhaps(node, side),
        List.copyOf(node.words("port", known.ports())),
        avoided);
  }

  private static Set<Flag> flags(Collection<String> ids) {
    return Arrays.stream(Flag.values())
        .filter(flag -> ids.contains(flag.id()))
        .collect(Collectors.toSet());
  }
}
