package org.plumbline.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What a scenario does to the whole design.
///
/// @param failed the components of which the scenario is that they fail, by their ids
/// @param struck what the scenario itself does, before anything spreads: the state of each
///   component that it strikes, by id
/// @param states the state of every component by id, in file order
/// @param connections how each connection does, by id, in file order: down if it is cut, a request
///   as well as who is asked, everything else as well as who gives it
/// @param applications the state of every application with which something is wrong, by id
/// @param blastRadiusPct how far it reaches: 100 times the sum of the weights of the components
///   that did not fail, people left out, over their number; 0 to 100, rounded half up to one
///   decimal; 0 if there is no such component. What gives way to load or to a broken release has
///   not failed and counts
public record Outcome(
    Set<String> failed,
    Map<String, State> struck,
    Map<String, State> states,
    Map<String, State> connections,
    Map<String, State> applications,
    double blastRadiusPct) {
  /// Copies the maps in their order.
  public Outcome {
    failed = Collections.unmodifiableSet(new LinkedHashSet<>(failed));
    struck = Collections.unmodifiableMap(new LinkedHashMap<>(struck));
    connections = Collections.unmodifiableMap(new LinkedHashMap<>(connections));
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    applications = Collections.unmodifiableMap(new LinkedHashMap<>(applications));
  }
}
