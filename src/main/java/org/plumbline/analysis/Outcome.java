package org.plumbline.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a scenario does to the whole design.
///
/// @param states the state of every component by id, in file order
/// @param applications the state of every application with which something is wrong, by id
/// @param blastRadiusPct how far it reaches: 100 times the sum of the weights of the components
///   that did not fail, people left out, over their number; 0 to 100, rounded half up to one
///   decimal; 0 if there is no such component. Failed is what the scenario itself takes down; what
///   it only ages or weakens goes on and counts
public record Outcome(
    Map<String, State> states, Map<String, State> applications, double blastRadiusPct) {
  /// Copies the maps in their order.
  public Outcome {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    applications = Collections.unmodifiableMap(new LinkedHashMap<>(applications));
  }
}
