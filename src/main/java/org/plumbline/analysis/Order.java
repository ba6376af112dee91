package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/// Puts numbered things in order: what something needs comes before it, as far as they do not need
/// one another in a circle.
final class Order {
  private Order() {}

  /// All that the start needs, itself last.
  static List<Integer> of(int start, IntFunction<int[]> needs) {
    List<Integer> order = new ArrayList<>();
    BitSet seen = new BitSet();
    Deque<int[]> open = new ArrayDeque<>();
    seen.set(start);
    open.push(new int[] {start, 0});
    while (!open.isEmpty()) {
      int[] top = open.element();
      int[] next = needs.apply(top[0]);
      if (top[1] < next.length) {
        int child = next[top[1]++];
        if (!seen.get(child)) {
          seen.set(child);
          open.push(new int[] {child, 0});
        }
      } else {
        order.add(top[0]);
        open.pop();
      }
    }
    return order;
  }
}
