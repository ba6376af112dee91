package org.plumbline.rules.own;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.graph.Link;

/// How a component is connected to others directly.
///
/// @param kinds what flows: one of these artifacts or something below it; anything if empty
/// @param other what is at the other end
/// @param ports by which of its own ports; any if empty
/// @param times how often
public record Connected(Set<String> kinds, Condition other, Set<String> ports, Times times) {
  /// Copies the sets.
  public Connected {
    kinds = Set.copyOf(kinds);
    ports = Set.copyOf(ports);
  }

  /// How often something may be there, both included.
  public record Times(int least, int most) {
    boolean hold(long number) {
      return number >= least && number <= most;
    }
  }

  <P> boolean holds(Stream<Link> links, Function<Link, P> end, Function<P, String> id) {
    return times.hold(
        links
            .filter(link -> kinds.isEmpty() || kinds.stream().anyMatch(link.kind()::isA))
            .filter(link -> ports.isEmpty() || ports.contains(end.andThen(id).apply(link)))
            .count());
  }
}
