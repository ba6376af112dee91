package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.design.Connection;
import org.plumbline.design.Elements;
import org.plumbline.edit.ChangeType;
import org.plumbline.edit.RemoveElements;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// Makes the target of a connection a component of another type. It keeps its name, its place and
/// the connections that are legal still; the others go.
final class Switching {
  private final Mending mending;
  private final Standing standing;
  private final Breach breach;

  Switching(Mending mending, Breach breach) {
    this.mending = mending;
    this.standing = mending.standing();
    this.breach = breach;
  }

  Optional<Fix> to(ComponentType type) {
    Part old = breach.target();
    Part changed = Part.planned(old.component().withType(type.id()), type);
    boolean stays =
        standing.sound().stream().anyMatch(link -> isExisting(link) && enters(link, type));
    Plan plan = new Plan(standing, mending).doing(new ChangeType(old.id(), type));
    List<String> lost = lost(old, type);
    if (!lost.isEmpty()) {
      plan.doing(new RemoveElements(lost));
    }
    if (!stays && standing.flow().origins(breach.source()).contain(old)) {
      plan.spoil();
    }
    if (!stays) {
      plan.connect(breach.source(), changed);
    }
    return plan.as(Sayings.WORDS.say("fix.switch", Phrases.of(type)));
  }

  private boolean isExisting(Link link) {
    return link.connection().id().equals(breach.connectionId());
  }

  private List<String> lost(Part old, ComponentType type) {
    List<String> kept = new ArrayList<>();
    for (Link link : standing.sound()) {
      if ((link.source().same(old) && leaves(link, type))
          || (link.target().same(old) && enters(link, type))) {
        kept.add(link.connection().id());
      }
    }
    return Elements.touching(standing.wiring().design(), Set.of(old.id())).stream()
        .map(Connection::id)
        .filter(id -> !kept.contains(id))
        .toList();
  }

  private boolean leaves(Link link, ComponentType type) {
    Optional<Port.Output> output = type.output(link.output().id());
    return output
        .map(each -> standing.rules().ruling(type, each, link.target().type(), link.input()))
        .filter(ruling -> ruling.refusal().isEmpty())
        .isPresent();
  }

  private boolean enters(Link link, ComponentType type) {
    Optional<Port.Input> input = type.input(link.input().id());
    return input
        .map(each -> standing.rules().ruling(link.source().type(), link.output(), type, each))
        .filter(ruling -> ruling.refusal().isEmpty())
        .isPresent();
  }
}
