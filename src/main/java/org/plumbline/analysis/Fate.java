package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.graph.Call;
import org.plumbline.graph.Part;

/// What parts cannot do without: what they call or run on where nothing else could stand in, and
/// what these cannot do without.
public final class Fate {
  private final Needs needs;
  private final Map<Integer, BitSet> known = new HashMap<>();

  Fate(Needs needs) {
    this.needs = needs;
  }

  /// Whether two parts, or things that they cannot do without, are the same.
  public boolean isShared(Part one, Part other) {
    return of(one).intersects(of(other));
  }

  private BitSet of(Part part) {
    BitSet found = known.get(part.index());
    if (found == null) {
      found = searched(part.index());
      known.put(part.index(), found);
    }
    return found;
  }

  private BitSet searched(int part) {
    BitSet found = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(part));
    found.set(part);
    while (!open.isEmpty()) {
      for (int next : alone(needs.of(open.remove()))) {
        if (!found.get(next)) {
          found.set(next);
          open.add(next);
        }
      }
    }
    return found;
  }

  /// Whom a part needs with nobody to stand in.
  private static List<Integer> alone(Need need) {
    List<Integer> alone = new ArrayList<>();
    for (List<Part> alike : need.hosts()) {
      if (alike.stream().map(Part::index).distinct().count() == 1) {
        alone.add(alike.getFirst().index());
      }
    }
    for (Need.Group group : need.groups()) {
      boolean oneCallee = group.calls().stream().map(Call::callee).distinct().count() == 1;
      if (oneCallee && group.calls().stream().allMatch(Call::isHard)) {
        alone.add(group.calls().getFirst().callee().index());
      }
    }
    return alone;
  }
}
