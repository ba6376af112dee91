package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddConnection;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.rules.TypePair.Candidate;

/// Where a connection from one component of a design may go. Made once when drawing starts; asking
/// it for every component that can be seen is cheap.
public final class Reach {
  private final Standing standing;
  private final Mending mending;
  private final String source;

  Reach(Standing standing, String source) {
    this.standing = standing;
    this.mending = new Mending(standing);
    this.source = source;
  }

  /// How a possible target looks while a connection is drawn.
  public enum Answer {
    /// It may be connected.
    FINE,
    /// It may, but something is to be said against it.
    POOR,
    /// It may not.
    REFUSED
  }

  /// The short answer, without words.
  public Answer to(String target) {
    Optional<Part> from = standing.wiring().part(source);
    Optional<Part> to = standing.wiring().part(target);
    if (from.isEmpty() || to.isEmpty() || source.equals(target)) {
      return Answer.REFUSED;
    }
    return open(from.get(), to.get())
        .findFirst()
        .map(first -> caution(first).isPresent() ? Answer.POOR : Answer.FINE)
        .orElse(Answer.REFUSED);
  }

  /// The whole answer: what may flow and by which edit, or why nothing may and what would be right.
  public Verdict verdict(String target) {
    Optional<Part> from = standing.wiring().part(source);
    Optional<Part> to = standing.wiring().part(target);
    return from.isEmpty() || to.isEmpty() ? unknown(target) : verdict(from.get(), to.get());
  }

  private Verdict verdict(Part from, Part to) {
    if (from.same(to)) {
      return refused(Breach.drawing(GraphRules.SELF_LOOP, from, to));
    }
    List<Candidate> open = open(from, to).toList();
    if (open.isEmpty()) {
      return refused(breach(from, to));
    }
    String id =
        Elements.freeId(from.id() + "-to-" + to.id(), Elements.spoken(standing.wiring().design()));
    List<Verdict.Flow> flows = new ArrayList<>();
    for (Candidate each : open) {
      flows.add(flow(link(id, from, to, each), each));
    }
    return new Verdict.Legal(flows);
  }

  private Verdict.Flow flow(Link link, Candidate candidate) {
    Optional<Finding> caution =
        caution(candidate)
            .map(rule ->
                Breach.drawing(rule, link.source(), link.target()).at(link.output(), link.input()))
            .map(breach -> sayings().finding(breach));
    return new Verdict.Flow(
        link.output(), link.input(), caution, new AddConnection(link.connection()));
  }

  private java.util.stream.Stream<Candidate> open(Part from, Part to) {
    return standing.rules().pair(from.type(), to.type()).candidates().stream()
        .filter(each -> standing.obstacle(link("", from, to, each)).isEmpty());
  }

  /// Why nothing may flow: what stands in the way of the likeliest pair, or the types.
  private Breach breach(Part from, Part to) {
    TypePair pair = standing.rules().pair(from.type(), to.type());
    for (Candidate each : pair.candidates()) {
      Optional<ConnectionRule> obstacle = standing.obstacle(link("", from, to, each));
      if (obstacle.isPresent()) {
        return blocked(obstacle.get(), link("", from, to, each));
      }
    }
    return Breach.drawing(pair.refusal().orElseThrow(), from, to);
  }

  private Breach blocked(ConnectionRule rule, Link link) {
    Breach breach =
        Breach.drawing(rule, link.source(), link.target()).at(link.output(), link.input());
    return rule.equals(GraphRules.ILLEGAL_CYCLE)
        ? breach.along(standing.closable().circle(link))
        : breach;
  }

  private Optional<ConnectionRule> caution(Candidate candidate) {
    return candidate
        .caution()
        .filter(rule -> rule.scope() == Scope.ALL || Production.is(design(), catalog()));
  }

  private Verdict.Refused refused(Breach breach) {
    return sayings().refused(breach, mending.fixes(breach));
  }

  private Verdict unknown(String target) {
    Set<String> names = new java.util.LinkedHashSet<>();
    for (String id : List.of(source, target)) {
      if (standing.wiring().part(id).isEmpty()) {
        names.add(design().component(id).map(each -> Sayings.named(each.name(), id)).orElse(id));
      }
    }
    return new Verdict.Refused(
        "unknown-type",
        Sayings.WORDS.say("unknown-type.message", Sayings.listed(List.copyOf(names))),
        Sayings.WORDS.say("unknown-type.why"),
        Sayings.WORDS.say("unknown-type.instead"),
        Section.ECOSYSTEM.heading(),
        List.of());
  }

  private static Link link(String id, Part from, Part to, Candidate candidate) {
    PortRef output = new PortRef(from.id(), candidate.output().id());
    PortRef input = new PortRef(to.id(), candidate.input().id());
    return new Link(
        Connection.of(id, output, input), from, candidate.output(), to, candidate.input());
  }

  private Design design() {
    return standing.wiring().design();
  }

  private Catalog catalog() {
    return standing.wiring().catalog();
  }

  private Sayings sayings() {
    return new Sayings(catalog());
  }
}
