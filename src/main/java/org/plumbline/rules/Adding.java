package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Flag;
import org.plumbline.design.PortRef;
import org.plumbline.edit.Reconnect;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.rules.TypePair.Candidate;

/// Puts components beside the ends of a connection and connects them instead.
final class Adding {
  private static final String SPLITTER = "traffic-splitter";

  private final Mending mending;
  private final Breach breach;

  Adding(Mending mending, Breach breach) {
    this.mending = mending;
    this.breach = breach;
  }

  /// Adds what the repair names and draws its wires; without wires, from the source to each.
  Optional<Fix> beside(Repair.Add add) {
    return mending.types(add.types()).flatMap(types -> beside(types, add.wires()));
  }

  /// A second component like the target takes the connection. If the target answers requests, a
  /// traffic splitter goes in front of both and takes over their callers.
  Optional<Fix> secondTarget() {
    ComponentType type = breach.target().type();
    if (!type.is(Flag.PREDICTOR)) {
      return Optional.empty();
    }
    Optional<ComponentType> splitter =
        mending.type(SPLITTER).filter(each -> type.is(Flag.REQUEST_HANDLER));
    List<ComponentType> types = new ArrayList<>(List.of(type));
    splitter.ifPresent(types::add);
    Rect near = breach.target().component().bounds();
    Plan plan = mending.plan(breach);
    List<Part> added = plan.addRow(types, near, near);
    plan.connect(breach.source(), added.getFirst());
    if (splitter.isPresent()) {
      split(plan, added.getLast(), added.getFirst());
    }
    return plan.as(Sayings.WORDS.say("fix.add", Phrases.of(types)));
  }

  private Optional<Fix> beside(List<ComponentType> types, List<Repair.Wire> wires) {
    Plan plan = mending.plan(breach);
    List<Part> added =
        plan.addRow(
            types, breach.source().component().bounds(), breach.target().component().bounds());
    if (wires.isEmpty()) {
      added.forEach(part -> plan.connect(breach.source(), part));
    }
    wires.forEach(wire -> plan.connect(meant(wire.source(), added), meant(wire.target(), added)));
    return plan.as(Sayings.WORDS.say("fix.add", Phrases.of(types)));
  }

  /// The part that a wire means by a type: what is added, else the target, else the source.
  private Part meant(String type, List<Part> added) {
    return added.stream()
        .filter(part -> part.type().id().equals(type))
        .findFirst()
        .orElse(breach.target().type().id().equals(type) ? breach.target() : breach.source());
  }

  private void split(Plan plan, Part splitter, Part second) {
    for (Link call : mending.standing().sound()) {
      if (call.target().same(breach.target()) && call.kind().isA("request")) {
        entrance(call, splitter).ifPresent(plan::doing);
      }
    }
    plan.connect(splitter, breach.target());
    plan.connect(splitter, second);
  }

  /// The edit by which a call goes to the splitter instead, if it may.
  private Optional<Reconnect> entrance(Link call, Part splitter) {
    return mending
        .standing()
        .rules()
        .pair(call.source().type(), splitter.type())
        .candidates()
        .stream()
        .filter(candidate -> candidate.output().id().equals(call.output().id()))
        .findFirst()
        .map(Candidate::input)
        .map(input ->
            new Reconnect(
                call.connection().id(),
                call.connection().from(),
                new PortRef(splitter.id(), input.id())));
  }
}
