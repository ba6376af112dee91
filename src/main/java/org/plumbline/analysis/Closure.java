package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.graph.Call;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;

/// Everything that an application needs to get an answer, itself included.
///
/// @param parts what it needs, nearest first; only part of it if it is not small
/// @param fallible those of them that do not always work
record Closure(Part application, List<Part> parts, List<Part> fallible) {
  /// With more fallible parts than this, their combinations are not looked at one by one.
  private static final int MOST = 14;

  /// What the application needs; the search ends when there is too much to try every combination.
  static Closure of(Dependencies dependencies, Part application) {
    Closure closure = new Closure(application, new ArrayList<>(), new ArrayList<>());
    Set<Integer> met = new HashSet<>();
    closure.add(application, met);
    for (int next = 0; next < closure.parts.size() && closure.isSmall(); next++) {
      for (Part part : needed(dependencies, closure.parts.get(next))) {
        closure.add(part, met);
      }
    }
    return closure;
  }

  /// All that these applications need to get an answer, themselves included, nearest first.
  static List<Part> of(Dependencies dependencies, List<Part> applications) {
    List<Part> parts = new ArrayList<>(applications);
    BitSet met = new BitSet();
    applications.forEach(application -> met.set(application.index()));
    for (int next = 0; next < parts.size(); next++) {
      for (Part part : needed(dependencies, parts.get(next))) {
        if (!met.get(part.index())) {
          met.set(part.index());
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /// Whether every combination of its fallible parts can be tried.
  boolean isSmall() {
    return fallible.size() <= MOST;
  }

  private void add(Part part, Set<Integer> met) {
    if (met.add(part.index())) {
      parts.add(part);
      if (Availability.of(part) < 1) {
        fallible.add(part);
      }
    }
  }

  /// The hosts of a part, and all that it calls whose answer is used.
  static List<Part> needed(Dependencies dependencies, Part part) {
    List<Part> needed = new ArrayList<>(dependencies.hosting().hosts(part));
    for (Call call : dependencies.calls().from(part)) {
      if (call.role() != Call.Role.SHADOW) {
        needed.add(call.callee());
      }
    }
    return needed;
  }
}
