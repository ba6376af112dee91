package org.plumbline.layout;

import java.util.BitSet;
import java.util.stream.IntStream;

/// How good an arrangement is, the less the better: short connections that run forward and
/// straight, few crossings, nothing in the way, areas that hold together, a picture of the
/// proportions of a screen. Lengths are counted in cells.
///
/// Of the sum only what a few blocks have a bearing on is worked out, so that small steps cost
/// little.
final class Score {
  private final Wiring wiring;
  private final Ways ways;
  private final Crossings crossings;
  private final Enclosures enclosures;
  private final Outline outline;
  private final BitSet moved = new BitSet();
  private final BitSet touched = new BitSet();

  Score(Wiring wiring, Places places, Cells cells, Outline outline) {
    this.wiring = wiring;
    this.outline = outline;
    ways = new Ways(wiring, places, cells);
    crossings = new Crossings(wiring, places);
    enclosures = new Enclosures(wiring, places);
  }

  /// The whole sum.
  double all() {
    forget();
    moved.set(0, wiring.links);
    touched.set(0, wiring.links);
    return of(IntStream.range(0, wiring.blocks).toArray());
  }

  /// Nothing has a bearing any more.
  void forget() {
    moved.clear();
    touched.clear();
  }

  /// What these blocks have a bearing on where they are now, counts from now on.
  void mark(int[] blocks) {
    for (int block : blocks) {
      for (int link : wiring.touching[block]) {
        moved.set(link);
        touched.set(link);
      }
      ways.near(block, touched);
    }
  }

  /// The part of the sum on which these blocks have a bearing, as far as it has been marked.
  double of(int[] blocks) {
    return ways.cost(touched) + crossings.cost(moved) + enclosures.cost(blocks) + outline.cost();
  }
}
