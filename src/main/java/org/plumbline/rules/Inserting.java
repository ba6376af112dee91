package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.ComponentType;
import org.plumbline.graph.FlowGraph;
import org.plumbline.graph.Part;

/// Puts components in a row between the ends of a connection, in its place.
final class Inserting {
  private final Mending mending;
  private final Standing standing;
  private final Breach breach;

  Inserting(Mending mending, Breach breach) {
    this.mending = mending;
    this.standing = mending.standing();
    this.breach = breach;
  }

  /// A row of components of these types. One that an end is already is not put in again, and one
  /// that already lies on the way to the target is used as it is.
  Optional<Fix> row(List<String> ids) {
    return mending.types(ids).flatMap(types -> planned(stations(types)));
  }

  /// The shortest chain of components that is legal between the ends; a chain of none connects them
  /// by the ports that fit.
  Optional<Fix> shortestChain() {
    return new ShortestChain(standing.wiring().catalog(), standing.rules(), breach.target().type())
        .from(breach.source().type())
        .flatMap(this::chained);
  }

  /// A place in the row: a component of a type, perhaps one that is there.
  private record Station(ComponentType type, Optional<Part> existing) {}

  private List<Station> stations(List<ComponentType> types) {
    FlowGraph.Origins onTheWay = standing.flow().origins(breach.target());
    List<Station> stations = new ArrayList<>();
    ComponentType before = breach.source().type();
    for (int n = 0; n < types.size(); n++) {
      ComponentType type = types.get(n);
      ComponentType after = n + 1 < types.size() ? types.get(n + 1) : breach.target().type();
      boolean atAnEnd = before.id().equals(type.id()) || after.id().equals(type.id());
      if (!atAnEnd || !standing.rules().pair(before, after).clean()) {
        stations.add(new Station(type, reused(type, before, onTheWay)));
        before = type;
      }
    }
    return stations;
  }

  private Optional<Part> reused(
      ComponentType type, ComponentType before, FlowGraph.Origins onTheWay) {
    return standing.rules().pair(before, type).candidates().isEmpty()
        ? Optional.empty()
        : standing.wiring().parts(type).stream()
            .filter(onTheWay::contain)
            .filter(part -> !part.same(breach.source()) && !part.same(breach.target()))
            .findFirst();
  }

  private Optional<Fix> planned(List<Station> stations) {
    Plan plan = mending.plan(breach);
    List<ComponentType> missing =
        stations.stream().filter(each -> each.existing().isEmpty()).map(Station::type).toList();
    List<Part> added = new ArrayList<>(row(plan, missing));
    Part at = breach.source();
    for (Station station : stations) {
      Part next = station.existing().orElseGet(added::removeFirst);
      plan.connect(at, next);
      at = next;
    }
    plan.connect(at, breach.target());
    return plan.as(label(stations, missing));
  }

  private Optional<Fix> chained(List<ShortestChain.Step> steps) {
    Plan plan = mending.plan(breach);
    List<ComponentType> types =
        steps.subList(0, steps.size() - 1).stream().map(ShortestChain.Step::type).toList();
    List<Part> parts = new ArrayList<>(row(plan, types));
    parts.add(breach.target());
    Part at = breach.source();
    for (int n = 0; n < steps.size(); n++) {
      plan.connect(Plan.link(at, steps.get(n).by(), parts.get(n)));
      at = parts.get(n);
    }
    return plan.as(
        types.isEmpty()
            ? Sayings.WORDS.say(
                "fix.carry", Sayings.inSentence(steps.getFirst().by().output().kind().name()))
            : Sayings.WORDS.say("fix.insert", Phrases.of(types)));
  }

  private List<Part> row(Plan plan, List<ComponentType> types) {
    return types.isEmpty()
        ? List.of()
        : plan.addRow(
            types, breach.source().component().bounds(), breach.target().component().bounds());
  }

  private static String label(List<Station> stations, List<ComponentType> missing) {
    List<String> existing =
        stations.stream().flatMap(station -> station.existing().stream()).map(Part::name).toList();
    if (missing.isEmpty()) {
      return Sayings.WORDS.say("fix.through", Sayings.listed(existing));
    }
    return existing.isEmpty()
        ? Sayings.WORDS.say("fix.insert", Phrases.of(missing))
        : Sayings.WORDS.say("fix.insert-through", Phrases.of(missing), Sayings.listed(existing));
  }
}
