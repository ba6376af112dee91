package org.plumbline.graph;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// Follows the answers of a predictor: to those whom it gives predictions, to those who ask it
/// other than for a copy of the traffic, and from each of them on in the same way.
final class Answers {
  private final MlSystem system;
  private final BitSet found = new BitSet();
  private final Deque<Part> open = new ArrayDeque<>();

  Answers(MlSystem system) {
    this.system = system;
  }

  BitSet of(Part predictor) {
    given(predictor);
    for (Link link : system.in(predictor)) {
      if (Calls.isRequest(link) && !system.text(link, "callRole").equals("shadow")) {
        add(link.source());
      }
    }
    while (!open.isEmpty()) {
      Part next = open.remove();
      given(next);
      system.in(next).stream().filter(Calls::isRequest).map(Link::source).forEach(this::add);
    }
    return found;
  }

  private void given(Part from) {
    for (Link link : system.out(from)) {
      if (link.kind().isA("predictions")) {
        add(link.target());
      }
    }
  }

  private void add(Part part) {
    if (!found.get(part.index())) {
      found.set(part.index());
      open.add(part);
    }
  }
}
