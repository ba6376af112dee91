package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Reconnect;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;

/// What may be connected to what, by one catalogue: asked before a connection is drawn, while it is
/// drawn, and of those that stand in a file.
///
/// Keeps what it has found out about pairs of component types, so a window or a run of the command
/// line needs one of these. May be used by several threads.
public final class Connecting {
  private final Catalog catalog;
  private final PortRules rules = new PortRules();

  /// Judges by this catalogue.
  public Connecting(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The design with its ids resolved.
  Wiring wiring(Design design) {
    return Wiring.of(design, catalog);
  }

  /// Where a connection from this component may go: for the time while it is drawn.
  public Reach from(Design design, String source) {
    return new Reach(standing(design), source);
  }

  /// What may be connected to this component: the short answer for each source, by its id.
  public Function<String, Reach.Answer> into(Design design, String target) {
    Standing standing = standing(design);
    return source -> new Reach(standing, source).to(target);
  }

  /// Whether the first component may be connected to the second.
  public Verdict between(Design design, String source, String target) {
    return from(design, source).verdict(target);
  }

  /// The same for a connection that a person drew. Drawn towards something that only gives, it is
  /// turned round without a word: the edits of the verdict then run the other way.
  public Verdict drawn(Design design, String start, String end) {
    Standing standing = standing(design);
    Verdict verdict = new Reach(standing, start).verdict(end);
    if (verdict instanceof Verdict.Refused refused && onlyGives(standing, refused, start, end)) {
      Verdict turned = new Reach(standing, end).verdict(start);
      return turned instanceof Verdict.Legal ? turned : verdict;
    }
    return verdict;
  }

  /// What is to be said against a connection of the design as it stands.
  public Optional<Finding> judge(Design design, Connection connection) {
    Standing standing = standing(design);
    return standing.breaches().stream()
        .filter(breach -> breach.connectionId().equals(connection.id()))
        .findFirst()
        .map(new Sayings(catalog)::finding);
  }

  /// Whether a connection of the design may run between other components instead; `changed` has its
  /// id and the new ends, whatever their ports. The edits of the verdict change the connection.
  public Verdict reconnected(Design design, Connection changed) {
    Verdict verdict =
        between(without(design, changed), changed.from().component(), changed.to().component());
    return switch (verdict) {
      case Verdict.Legal(List<Verdict.Flow> flows) ->
          new Verdict.Legal(flows.stream().map(flow -> changing(changed, flow)).toList());
      // Repairs would draw beside the connection as it still runs.
      case Verdict.Refused(
              String rule,
              String message,
              String why,
              String instead,
              String section,
              _) ->
          new Verdict.Refused(rule, message, why, instead, section, List.of());
    };
  }

  /// What else may flow between the ends of a connection, likeliest first; the edits change it.
  public List<Verdict.Flow> alternatives(Design design, Connection connection) {
    return switch (reconnected(design, connection)) {
      case Verdict.Refused _ -> List.of();
      case Verdict.Legal(List<Verdict.Flow> flows) ->
          flows.stream().filter(flow -> !runs(connection, flow)).toList();
    };
  }

  /// All that is to be said against connections, by severity, rule and element.
  public Checked findings(Design design) {
    return findings(wiring(design));
  }

  Checked findings(Wiring wiring) {
    Standing standing = Standing.of(wiring, rules);
    Sayings sayings = new Sayings(catalog);
    boolean production = Production.is(wiring.design(), catalog);
    List<Finding> now = new ArrayList<>();
    List<Finding> later = new ArrayList<>();
    for (Breach breach : standing.breaches()) {
      boolean applies = production || breach.rule().scope() == Scope.ALL;
      (applies ? now : later).add(sayings.finding(breach));
    }
    return Checked.ordered(now, later);
  }

  /// Ways to mend what is to be said against connections.
  public Remedies remedies(Design design) {
    return remedies(design, Yardstick.USUAL);
  }

  /// The same, tried by these rules.
  Remedies remedies(Design design, Yardstick yardstick) {
    return Remedies.in(() -> standing(design), yardstick);
  }

  /// The edit that splits a connection by a component, if that is legal on both sides. The
  /// component is one of the design, or a new one that brings its id and its place.
  public Optional<Edit> insertable(Design design, Connection connection, Component between) {
    Optional<Link> split = Wiring.of(design, catalog).link(connection);
    Standing without = standing(without(design, connection));
    Optional<Part> part =
        without
            .wiring()
            .part(between.id())
            .or(() -> catalog.component(between.type()).map(type -> Part.planned(between, type)));
    return split
        .filter(link -> !connection.touches(between.id()))
        .flatMap(link -> part.flatMap(each -> new Splitting(without, link).by(each)));
  }

  /// The component types that may stand beside a component on this side, the likeliest first.
  public List<Neighbour> neighbours(ComponentType of, Neighbour.Side side) {
    return catalog.components().values().stream()
        .flatMap(type -> neighbour(of, type, side).stream())
        .sorted(Neighbour.LIKELIEST)
        .toList();
  }

  /// The component types that may give a component what these inputs of it take, the likeliest
  /// first.
  List<Neighbour> givers(ComponentType to, Set<String> inputs) {
    return catalog.components().values().stream()
        .flatMap(type -> Neighbour.before(to, type, rules.pair(type, to), inputs).stream())
        .sorted(Neighbour.LIKELIEST)
        .toList();
  }

  Optional<Neighbour> neighbour(ComponentType of, ComponentType type, Neighbour.Side side) {
    TypePair pair = side == Neighbour.Side.AFTER ? rules.pair(of, type) : rules.pair(type, of);
    return Neighbour.of(of, type, side, pair);
  }

  /// What could be added next, by what is said against the design, the likeliest first.
  ///
  /// @param about ids of elements: what mends what is said against them comes before all else
  public List<Addition> additions(Design design, Review review, Set<String> about) {
    return new Additions(this, wiring(design), review, about).all();
  }

  /// What a component could be made instead, those that keep the most connections first.
  public List<Replacement> replacements(Design design, Component old) {
    Replacing replacing = new Replacing(standing(design), old);
    return catalog.components().values().stream()
        .filter(type -> !type.id().equals(old.type()))
        .map(replacing::by)
        .sorted(Comparator.comparingInt(each -> each.lost().size()))
        .toList();
  }

  private static Design without(Design design, Connection connection) {
    return design.withConnections(
        design.connections().stream().filter(each -> !each.id().equals(connection.id())).toList());
  }

  private Standing standing(Design design) {
    return Standing.of(wiring(design), rules);
  }

  private static boolean onlyGives(
      Standing standing, Verdict.Refused refused, String start, String end) {
    boolean takesNothing =
        standing.wiring().part(end).filter(part -> part.type().inputs().isEmpty()).isPresent();
    boolean givesNothing =
        standing.wiring().part(start).filter(part -> part.type().outputs().isEmpty()).isPresent();
    return takesNothing || givesNothing || refused.rule().equals("source-has-no-input");
  }

  private static boolean runs(Connection connection, Verdict.Flow flow) {
    return connection.from().port().equals(flow.from().id())
        && connection.to().port().equals(flow.to().id());
  }

  private static Verdict.Flow changing(Connection connection, Verdict.Flow flow) {
    Connection changed = connection.withPorts(flow.from().id(), flow.to().id());
    return new Verdict.Flow(
        flow.from(),
        flow.to(),
        flow.caution(),
        new Reconnect(connection.id(), changed.from(), changed.to()));
  }
}
