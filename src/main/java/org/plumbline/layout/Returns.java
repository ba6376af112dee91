package org.plumbline.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what leads back where two cards give to one another: of the two links the one towards the
/// card that is nearer to where data comes in.
final class Returns {
  private final Collection<Board.Link> links;
  private final Set<List<Integer>> forward = new HashSet<>();
  private final int[] depth;

  Returns(Collection<Board.Link> links, int cards) {
    this.links = links;
    depth = new int[cards];
    links.stream()
        .filter(Board.Link::forward)
        .forEach(link -> forward.add(List.of(link.from(), link.to())));
    measure(cards);
  }

  /// Over how many links each card is reached from one that nothing leads to.
  private void measure(int cards) {
    List<List<Integer>> next = new ArrayList<>();
    for (int n = 0; n < cards; n++) {
      next.add(new ArrayList<>());
    }
    boolean[] entered = new boolean[cards];
    for (Board.Link link : links) {
      if (link.forward()) {
        next.get(link.from()).add(link.to());
        entered[link.to()] = true;
      }
    }
    Arrays.fill(depth, Integer.MAX_VALUE);
    Deque<Integer> waiting = new ArrayDeque<>();
    for (int n = 0; n < cards; n++) {
      if (!entered[n] && !next.get(n).isEmpty()) {
        depth[n] = 0;
        waiting.add(n);
      }
    }
    while (!waiting.isEmpty()) {
      int at = waiting.remove();
      for (int each : next.get(at)) {
        if (depth[each] == Integer.MAX_VALUE) {
          depth[each] = depth[at] + 1;
          waiting.add(each);
        }
      }
    }
  }

  /// The links, those that lead back marked as such.
  List<Board.Link> marked() {
    return links.stream()
        .map(link -> back(link) ? new Board.Link(link.from(), link.to(), link.pull(), false) : link)
        .toList();
  }

  private boolean back(Board.Link link) {
    return link.forward()
        && forward.contains(List.of(link.to(), link.from()))
        && depth[link.to()] < depth[link.from()];
  }
}
