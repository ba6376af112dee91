package org.plumbline.rules;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.edit.Reconnect;
import org.plumbline.graph.FlowGraph;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// Replaces one end of a connection: another port of the same component, or the component of the
/// right type that lies before the source or behind the target.
final class Rerouting {
  private final Mending mending;
  private final Standing standing;
  private final Breach breach;

  Rerouting(Mending mending, Breach breach) {
    this.mending = mending;
    this.standing = mending.standing();
    this.breach = breach;
  }

  Optional<Fix> along(Repair.Wire wire) {
    Part source = breach.source();
    Part target = breach.target();
    Stream<Link> sameEnds = links(source, wire, target);
    Stream<Link> fromOther =
        before(source, wire.source()).flatMap(part -> links(part, wire, target));
    Stream<Link> toOther = behind(target, wire.target()).flatMap(part -> links(source, wire, part));
    return Stream.of(sameEnds, fromOther, toOther)
        .flatMap(each -> each)
        .flatMap(link -> fix(link).stream())
        .findFirst();
  }

  /// Ways by which the wire's output may run to the target, its own input first.
  private Stream<Link> links(Part source, Repair.Wire wire, Part target) {
    if (!source.type().id().equals(wire.source())) {
      return Stream.empty();
    }
    return standing.rules().pair(source.type(), target.type()).candidates().stream()
        .filter(each -> each.output().id().equals(wire.output()))
        .sorted(Comparator.comparing(each -> !each.input().id().equals(wire.input())))
        .map(each -> Plan.link(source, each, target));
  }

  private Stream<Part> before(Part source, String type) {
    FlowGraph.Origins origins = standing.flow().origins(source);
    return parts(type).filter(part -> !part.same(source) && origins.contain(part));
  }

  private Stream<Part> behind(Part target, String type) {
    return parts(type)
        .filter(part -> !part.same(target) && standing.flow().origins(part).contain(target));
  }

  private Stream<Part> parts(String type) {
    return mending.type(type).stream().flatMap(each -> standing.wiring().parts(each).stream());
  }

  private Optional<Fix> fix(Link link) {
    String label =
        Sayings.WORDS.say(
            "fix.reroute", link.output().name(), link.source().name(), link.target().name());
    Plan plan = new Plan(standing, mending);
    if (breach.existing().isEmpty()) {
      plan.connect(link);
    } else if (plan.allowed(link)) {
      plan.doing(
          new Reconnect(breach.connectionId(), link.connection().from(), link.connection().to()));
    } else {
      plan.spoil();
    }
    return plan.as(label);
  }
}
