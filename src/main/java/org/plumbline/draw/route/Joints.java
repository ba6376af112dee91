package org.plumbline.draw.route;

import java.util.BitSet;
import java.util.List;

/// Finds the links that start or end at a card.
final class Joints {
  /// Of no links.
  static final Joints NONE = of(List.of(), 0);

  /// Where the links of each card begin in the list of all of them, and where those of the last
  /// end.
  private final int[] starts;

  private final int[] links;
  private final BitSet nowhere;

  private Joints(int[] starts, int[] links, BitSet nowhere) {
    this.starts = starts;
    this.links = links;
    this.nowhere = nowhere;
  }

  static Joints of(List<Plan.Link> links, int cards) {
    int[] starts = new int[cards + 1];
    for (Plan.Link link : links) {
      if (!link.isNone()) {
        starts[link.from()]++;
        starts[link.to()]++;
      }
    }
    for (int card = 1; card <= cards; card++) {
      starts[card] += starts[card - 1];
    }
    int[] joined = new int[starts[cards]];
    BitSet nowhere = new BitSet();
    for (int n = links.size() - 1; n >= 0; n--) {
      Plan.Link link = links.get(n);
      if (link.isNone()) {
        nowhere.set(n);
      } else {
        joined[--starts[link.from()]] = n;
        joined[--starts[link.to()]] = n;
      }
    }
    return new Joints(starts, joined, nowhere);
  }

  /// The links at any of these cards, and all that are not drawn.
  BitSet at(BitSet cards) {
    BitSet found = (BitSet) nowhere.clone();
    for (int card = cards.nextSetBit(0);
        card >= 0 && card < starts.length - 1;
        card = cards.nextSetBit(card + 1)) {
      for (int n = starts[card]; n < starts[card + 1]; n++) {
        found.set(links[n]);
      }
    }
    return found;
  }
}
