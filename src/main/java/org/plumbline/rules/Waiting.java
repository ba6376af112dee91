package org.plumbline.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.analysis.CallCircles;
import org.plumbline.catalog.Value;
import org.plumbline.graph.Call;

/// Breaks circles of components that wait for one another.
final class Waiting {
  /// Beyond so many calls in circles it is not worked out which to break.
  private static final int MOST = 500;

  private Waiting() {}

  /// Lets those callers go on without an answer whose calls close a circle; of the calls of a
  /// circle that is the last one in the file.
  static Stream<Fix> circle(Site site) {
    List<Call> closing = closing(site);
    if (closing.isEmpty()) {
      return Stream.empty();
    }
    Sketch sketch = site.sketch();
    closing.forEach(each -> sketch.set(each.link(), "interaction", Value.of("async")));
    Call first = closing.getFirst();
    return sketch
        .as(Sayings.WORDS.say("fix.async", first.caller().name(), first.callee().name()))
        .stream();
  }

  private static List<Call> closing(Site site) {
    BitSet circling = CallCircles.of(site.system().dependencies());
    List<Call> calls =
        site.system().calls().all().stream()
            .filter(each -> each.isNormal() && each.sync())
            .filter(
                each -> circling.get(each.caller().index()) && circling.get(each.callee().index()))
            .toList();
    Map<Integer, List<Integer>> kept = new HashMap<>();
    List<Call> closing = new ArrayList<>();
    for (Call call : calls.size() > MOST ? List.<Call>of() : calls) {
      if (leads(kept, call.callee().index(), call.caller().index())) {
        closing.add(call);
      } else {
        kept.computeIfAbsent(call.caller().index(), _ -> new ArrayList<>())
            .add(call.callee().index());
      }
    }
    return closing;
  }

  private static boolean leads(Map<Integer, List<Integer>> calls, int from, int to) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    seen.set(from);
    while (!open.isEmpty()) {
      for (int next : calls.getOrDefault(open.remove(), List.of())) {
        if (!seen.get(next)) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return seen.get(to);
  }
}
