package org.plumbline.readiness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.graph.Part;

/// What a question finds in a design.
///
/// @param yes whether what it asks for is there
/// @param holding ids of the components that show it, in file order
/// @param lacking ids of those that would have to show it and do not, in file order
record Shown(boolean yes, List<String> holding, List<String> lacking) {
  Shown {
    holding = List.copyOf(holding);
    lacking = List.copyOf(lacking);
  }

  /// Whether all of these are so. Of none it is no: what is not there shows nothing.
  static Shown all(Collection<Part> asked, Predicate<Part> so) {
    List<String> holding = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    for (Part part : asked) {
      (so.test(part) ? holding : lacking).add(part.id());
    }
    return new Shown(!asked.isEmpty() && lacking.isEmpty(), holding, lacking);
  }

  /// Whether there are any of these.
  static Shown any(Collection<Part> found) {
    return new Shown(!found.isEmpty(), found.stream().map(Part::id).toList(), List.of());
  }

  /// The same if something else holds too.
  Shown and(Shown other) {
    return new Shown(
        yes && other.yes, joined(holding, other.holding), joined(lacking, other.lacking));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> joined = new ArrayList<>(one);
    other.stream().filter(each -> !one.contains(each)).forEach(joined::add);
    return joined;
  }
}
