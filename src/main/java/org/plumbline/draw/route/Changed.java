package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Rect;

/// What is other in a plan than in an earlier one, by place in its lists.
record Changed(BitSet cards, BitSet signs, BitSet areas, BitSet links) {
  static Changed between(Plan now, Plan then) {
    return new Changed(
        Patches.between(now.cards(), then.cards()),
        Patches.between(now.signs(), then.signs()),
        Patches.between(now.areas(), then.areas()),
        Patches.between(now.links(), then.links()));
  }

  boolean isNothing() {
    return cards.isEmpty() && signs.isEmpty() && areas.isEmpty() && links.isEmpty();
  }

  /// Whether no link has come or gone, nor leads from or to another card.
  boolean keepsEnds(Plan now, Plan then) {
    return now.links().size() == then.links().size()
        && links.stream()
            .allMatch(n ->
                now.links().get(n).from() == then.links().get(n).from()
                    && now.links().get(n).to() == then.links().get(n).to());
  }

  /// The rectangles of cards, signs and areas, as they were and as they are.
  List<Rect> touched(Plan now, Plan then) {
    List<Rect> touched = new ArrayList<>();
    add(cards, now.cards(), then.cards(), touched);
    add(signs, now.signs(), then.signs(), touched);
    add(areas, now.areas(), then.areas(), touched);
    return touched;
  }

  private static void add(BitSet places, List<Rect> now, List<Rect> then, List<Rect> touched) {
    for (int n = places.nextSetBit(0); n >= 0; n = places.nextSetBit(n + 1)) {
      if (n < now.size()) {
        touched.add(now.get(n));
      }
      if (n < then.size()) {
        touched.add(then.get(n));
      }
    }
  }
}
