package org.plumbline.draw;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.design.Connection;
import org.plumbline.design.PortRef;

/// Connections that leave the same port, in the order of the design.
///
/// @param before for each connection the number of the one before it from its port, or -1
/// @param after the same of the one after it
record Siblings(List<Integer> before, List<Integer> after) {
  static final Siblings NONE = new Siblings(List.of(), List.of());

  static Siblings of(List<Connection> connections) {
    Map<PortRef, Integer> last = HashMap.newHashMap(connections.size());
    Integer[] before = new Integer[connections.size()];
    Integer[] after = new Integer[connections.size()];
    Arrays.fill(before, -1);
    Arrays.fill(after, -1);
    for (int n = 0; n < connections.size(); n++) {
      Integer previous = last.put(connections.get(n).from(), n);
      if (previous != null) {
        before[n] = previous;
        after[previous] = n;
      }
    }
    return new Siblings(List.of(before), List.of(after));
  }
}
