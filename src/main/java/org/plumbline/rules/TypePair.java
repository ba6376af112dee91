package org.plumbline.rules;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Port;

/// What the types of two components alone say about connecting them.
///
/// @param candidates pairs of ports that are not refused, likeliest first
/// @param refusal why there is none
record TypePair(List<Candidate> candidates, Optional<ConnectionRule> refusal) {
  TypePair {
    candidates = List.copyOf(candidates);
  }

  /// A pair of ports that is not refused.
  record Candidate(Port.Output output, Port.Input input, Optional<ConnectionRule> caution) {}

  /// Whether the types can be connected with nothing to object to.
  boolean clean() {
    return !candidates.isEmpty() && candidates.getFirst().caution().isEmpty();
  }
}
