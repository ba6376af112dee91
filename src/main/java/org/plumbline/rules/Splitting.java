package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Connection;
import org.plumbline.design.Elements;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Reconnect;
import org.plumbline.graph.Feeding;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// Splits a connection by a component. The connection keeps its id and its label on the first half,
/// so what refers to it still does.
final class Splitting {
  private final Standing without;
  private final Link split;

  /// @param without the design without the connection that is split
  Splitting(Standing without, Link split) {
    this.without = without;
    this.split = split;
  }

  private record Halves(Link first, Link second, long cautions) {}

  /// The edit, if a way through the component is legal on both sides.
  Optional<Edit> by(Part added) {
    return ways(added).stream()
        .min(Comparator.comparingLong(Halves::cautions))
        .map(halves -> edit(added, halves));
  }

  private List<Halves> ways(Part added) {
    List<Halves> ways = new ArrayList<>();
    for (TypePair.Candidate in : candidates(split.source(), added)) {
      for (TypePair.Candidate out : candidates(added, split.target())) {
        Link first = Plan.link(split.source(), in, added);
        Link second = Plan.link(added, out, split.target());
        boolean passes = Feeding.feeds(in.input(), out.output());
        if (passes && without.obstacle(first).isEmpty() && without.obstacle(second).isEmpty()) {
          long cautions = in.caution().stream().count() + out.caution().stream().count();
          ways.add(new Halves(first, second, cautions));
        }
      }
    }
    return ways;
  }

  private List<TypePair.Candidate> candidates(Part source, Part target) {
    return without.rules().pair(source.type(), target.type()).candidates();
  }

  private Edit edit(Part added, Halves halves) {
    Connection first = halves.first().connection();
    Connection second = halves.second().connection();
    List<Edit> edits = new ArrayList<>();
    if (added.index() < 0) {
      edits.add(new AddComponent(added.component()));
    }
    edits.add(new Reconnect(split.connection().id(), first.from(), first.to()));
    edits.add(new AddConnection(second.withId(freeId(added))));
    return new AllOf(Sayings.WORDS.say("fix.insert", Phrases.of(added.type())), edits);
  }

  private String freeId(Part added) {
    var taken = Elements.spoken(without.wiring().design());
    taken.add(split.connection().id());
    taken.add(added.id());
    return Elements.freeId(added.id() + "-to-" + split.target().id(), taken);
  }
}
