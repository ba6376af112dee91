package org.plumbline.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.catalog.Value;
import org.plumbline.graph.Kinds;

/// What would mend a finding about a whole design, in terms of properties and component types:
/// turned into an edit of one design by `WholeMending`, which tries it before it offers it.
sealed interface Recipe {
  /// The element that the finding is about, as a wire names it.
  String ELEMENT = "element";

  /// Sets properties of the element.
  record SetTo(Map<String, Value> values) implements Recipe {}

  /// Puts components beside the element and draws wires between them, the element and what is there
  /// of a type already.
  record Beside(List<String> types, List<Repair.Wire> wires) implements Recipe {}

  /// Splits a link on the way into the element by a component; the link nearest to the element at
  /// which that helps, or the one nearest to the start of the way.
  record OnTheWay(String type, Kinds kinds, End from) implements Recipe {}

  /// Splits a link on the way out of the element by a component.
  record Behind(String type, Kinds kinds) implements Recipe {}

  /// Puts a component in front of the element, through which all requests come.
  record InFront(String type, Map<String, Value> values) implements Recipe {}

  /// What has to be worked out from the design: ways to mend the finding, the likeliest first.
  record Made(Making making) implements Recipe {}

  /// Works out ways to mend a finding.
  @FunctionalInterface
  interface Making {
    Stream<Fix> ways(Site site);
  }

  /// From which end of a way links are tried.
  enum End {
    NEAR,
    FAR
  }
}
