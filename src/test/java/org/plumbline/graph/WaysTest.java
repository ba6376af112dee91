package org.plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.RandomDesigns;

/// Paths against their definition: rows of links, each continued in the next.
class WaysTest {
  private static final List<Kinds> KINDS =
      List.of(Kinds.DATA, Kinds.WIDE_DATA, Kinds.MODEL, Kinds.CODE, Kinds.OBSERVED);

  @Test
  void pathsLeadWhereARowOfLinksLeads() {
    int led = 0;
    for (int seed = 0; seed < 40; seed++) {
      MlSystem system = MlSystem.of(Wiring.of(RandomDesigns.design(seed, 50), Catalog.bundled()));
      for (Kinds kinds : KINDS) {
        for (String avoided : List.of("", "data-cleaning", "model-evaluator")) {
          for (Part start : system.parts().stream().limit(8).toList()) {
            Set<Integer> expected = reached(system, start, kinds, avoided);
            Ways.Reached found = system.ways().from(List.of(start), kinds, avoided);
            assertEquals(
                expected,
                indexes(found.parts()),
                "seed " + seed + " from " + start.id() + " by " + kinds + " not by " + avoided);
            led += expected.size();
          }
        }
      }
    }
    assertTrue(led > 150, "paths: " + led);
  }

  @Test
  void whatLeadsToAPartIsWhatReachesIt() {
    for (int seed = 0; seed < 25; seed++) {
      MlSystem system = MlSystem.of(Wiring.of(RandomDesigns.design(seed, 40), Catalog.bundled()));
      for (Kinds kinds : KINDS) {
        for (Part target : system.parts().stream().limit(8).toList()) {
          BitSet before = system.ways().into(List.of(target), kinds, List.of());
          for (Part start : system.parts()) {
            assertEquals(
                reached(system, start, kinds, "").contains(target.index()),
                before.get(start.index()),
                "seed " + seed + " " + start.id() + " to " + target.id());
          }
        }
      }
    }
  }

  private static Set<Integer> indexes(List<Part> parts) {
    Set<Integer> indexes = new HashSet<>();
    parts.forEach(part -> indexes.add(part.index()));
    return indexes;
  }

  /// Follows link after link.
  private static Set<Integer> reached(MlSystem system, Part start, Kinds kinds, String avoided) {
    Set<Integer> ends = new HashSet<>();
    Set<Link> met = new HashSet<>();
    Deque<Link> open = new ArrayDeque<>();
    for (Link link : system.links()) {
      if (link.source().same(start) && !is(start, avoided) && kinds.hold(link) && met.add(link)) {
        open.add(link);
      }
    }
    while (!open.isEmpty()) {
      Link last = open.remove();
      ends.add(last.target().index());
      for (Link next : system.links()) {
        if (next.source().same(last.target())
            && !is(last.target(), avoided)
            && kinds.hold(next)
            && Feeding.feeds(last.input(), next.output())
            && met.add(next)) {
          open.add(next);
        }
      }
    }
    return ends;
  }

  private static boolean is(Part part, String type) {
    return part.type().id().equals(type);
  }
}
