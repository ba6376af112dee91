package org.plumbline.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;

/// The boundaries of a design, from inside out.
public final class Enclosures {
  private final Map<String, Boundary> boundaries = new HashMap<>();

  /// The boundaries of a design.
  public Enclosures(Design design) {
    design.boundaries().forEach(each -> boundaries.putIfAbsent(each.id(), each));
  }

  /// The boundaries around a part, the innermost first; a circle ends where it began.
  public Stream<Boundary> around(Part part) {
    Set<Boundary> around = new LinkedHashSet<>();
    Optional<Boundary> next = part.component().boundary().map(boundaries::get);
    while (next.isPresent() && around.add(next.get())) {
      next = next.get().parent().map(boundaries::get);
    }
    return around.stream();
  }
}
