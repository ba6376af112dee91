package org.plumbline.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Value;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.graph.FlowGraph;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;

/// The connections of a design as they stand: each judged by what precedes it in the file, so that
/// of two that exclude each other the later one is at fault. One pass over all of them.
final class Standing {
  private final Wiring wiring;
  private final PortRules rules;
  private final List<Link> sound = new ArrayList<>();
  private final List<Breach> breaches = new ArrayList<>();
  private final List<Breach> cautions = new ArrayList<>();
  private final Map<String, Integer> occupied;
  private final Set<List<String>> joined = new HashSet<>();
  private final Set<Ends> ends;
  private Optional<Link> gone = Optional.empty();
  private final Map<List<String>, FlowGraph.Origins> origins = new HashMap<>();
  private Optional<FlowGraph> closable = Optional.empty();
  private Optional<FlowGraph> flow = Optional.empty();

  private Standing(Wiring wiring, PortRules rules) {
    this.wiring = wiring;
    this.rules = rules;
    this.occupied = new HashMap<>();
    this.ends = new HashSet<>();
  }

  private Standing(Standing whole, Link gone) {
    this.wiring = whole.wiring;
    this.rules = whole.rules;
    this.occupied = whole.occupied;
    this.ends = whole.ends;
    this.gone = Optional.of(gone);
    String id = gone.connection().id();
    whole.sound.stream().filter(each -> !each.connection().id().equals(id)).forEach(sound::add);
    whole.cautions.stream().filter(each -> !each.connectionId().equals(id)).forEach(cautions::add);
    breaches.addAll(whole.breaches);
  }

  static Standing of(Wiring wiring, PortRules rules) {
    Standing standing = new Standing(wiring, rules);
    wiring.astray().forEach(standing::stray);
    wiring.links().forEach(standing::judge);
    return standing;
  }

  /// The same without a connection: as if it were not in the file, though the wiring still has it.
  /// Judged anew only if others may be at fault because of it.
  Standing without(Link link) {
    boolean counts =
        breaches.stream()
            .map(Breach::rule)
            .anyMatch(
                rule -> rule.equals(GraphRules.DUPLICATE) || rule.equals(GraphRules.PORT_FULL));
    if (gone.isEmpty() && !counts && ends.contains(Ends.of(link.connection()))) {
      return new Standing(this, link);
    }
    Design design = wiring.design();
    List<Connection> rest =
        design.connections().stream()
            .filter(each -> !each.id().equals(link.connection().id()))
            .toList();
    return of(Wiring.of(design.withConnections(rest), wiring.catalog()), rules);
  }

  Wiring wiring() {
    return wiring;
  }

  PortRules rules() {
    return rules;
  }

  /// All that is to be said against connections, circles last.
  List<Breach> breaches() {
    List<Breach> all = new ArrayList<>(breaches);
    Set<String> closing = new HashSet<>();
    for (FlowGraph.Circle circle : closable().circles()) {
      closing.add(circle.closing().connection().id());
      all.add(Breach.of(GraphRules.ILLEGAL_CYCLE, circle.closing()).along(circle.links()));
    }
    cautions.stream()
        .filter(breach -> closing.isEmpty() || !closing.contains(breach.connectionId()))
        .forEach(all::add);
    return all;
  }

  /// Why a link between these ports, which the types allow, could not be drawn in addition.
  Optional<ConnectionRule> obstacle(Link planned) {
    if (ends.contains(Ends.of(planned.connection())) && !isGone(planned)) {
      return Optional.of(GraphRules.DUPLICATE);
    }
    if (full(planned)) {
      return Optional.of(GraphRules.PORT_FULL);
    }
    return closesCircle(planned) ? Optional.of(GraphRules.ILLEGAL_CYCLE) : Optional.empty();
  }

  /// Whether something legal runs from one part to the other.
  boolean connected(Part source, Part target) {
    if (joined.isEmpty()) {
      sound.forEach(link -> joined.add(List.of(link.source().id(), link.target().id())));
    }
    return joined.contains(List.of(source.id(), target.id()));
  }

  List<Link> sound() {
    return sound;
  }

  /// The flow that no feedback step interrupts, without what is refused.
  FlowGraph closable() {
    FlowGraph graph =
        closable.orElseGet(
            () -> FlowGraph.of(wiring, sound.stream().filter(Link::canClose).toList()));
    closable = Optional.of(graph);
    return graph;
  }

  /// All flow, without what is refused.
  FlowGraph flow() {
    FlowGraph graph =
        flow.orElseGet(() ->
            FlowGraph.of(wiring, sound.stream().filter(link -> Link.isFlow(link.kind())).toList()));
    flow = Optional.of(graph);
    return graph;
  }

  private void stray(Wiring.Astray astray) {
    ConnectionRule rule =
        astray.source().same(astray.target()) ? GraphRules.SELF_LOOP : GraphRules.WRONG_DIRECTION;
    breaches.add(Breach.drawing(rule, astray.source(), astray.target()).by(astray.connection()));
  }

  private void judge(Link link) {
    PortRules.Ruling ruling = ruling(link);
    Ends ends = Ends.of(link.connection());
    Optional<ConnectionRule> error = error(link, ruling, ends);
    if (error.isPresent()) {
      breaches.add(Breach.of(error.get(), link));
      if (error.get().equals(GraphRules.PORT_FULL)) {
        this.ends.add(ends);
      }
      return;
    }
    sound.add(link);
    this.ends.add(ends);
    if (link.input().max() < Integer.MAX_VALUE) {
      occupied.merge(link.connection().to().text(), 1, Integer::sum);
    }
    ruling
        .caution()
        .filter(rule -> !answered(rule, link.connection()))
        .ifPresent(rule -> cautions.add(Breach.of(rule, link)));
  }

  private Optional<ConnectionRule> error(Link link, PortRules.Ruling ruling, Ends ends) {
    if (link.source().same(link.target())) {
      return Optional.of(GraphRules.SELF_LOOP);
    }
    if (ruling.refusal().isPresent()) {
      return ruling.refusal();
    }
    if (this.ends.contains(ends)) {
      return Optional.of(GraphRules.DUPLICATE);
    }
    return full(link) ? Optional.of(GraphRules.PORT_FULL) : Optional.empty();
  }

  private PortRules.Ruling ruling(Link link) {
    return rules.ruling(link.source().type(), link.output(), link.target().type(), link.input());
  }

  private boolean full(Link link) {
    int max = link.input().max();
    return max < Integer.MAX_VALUE && taken(link.connection().to().text()) >= max;
  }

  private int taken(String port) {
    boolean freed = gone.filter(each -> each.connection().to().text().equals(port)).isPresent();
    return occupied.getOrDefault(port, 0) - (freed ? 1 : 0);
  }

  private boolean isGone(Link link) {
    return gone.filter(each -> Ends.of(each.connection()).equals(Ends.of(link.connection())))
        .isPresent();
  }

  private boolean closesCircle(Link link) {
    return link.source().index() >= 0
        && link.canClose()
        && origins(link).contain(link.target(), link.input());
  }

  private FlowGraph.Origins origins(Link link) {
    return origins.computeIfAbsent(
        List.of(link.source().id(), link.output().id()),
        _ -> closable().origins(link.source(), link.output()));
  }

  /// Whether the connection already is what the rule would have it be.
  private static boolean answered(ConnectionRule rule, Connection connection) {
    return rule.repair() instanceof Repair.SetOnConnection(String property, String value)
        && connection.properties().at(property).equals(Optional.of(Value.of(value)));
  }
}
