package org.plumbline.draw.route;

import java.util.BitSet;
import java.util.List;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Stretches of different ways that hang together because they run beside one another too near.
///
/// @param ways whose they are
/// @param reach what has been looked at; as long as nothing in it changes, the moves stay
/// @param moves what parts them
record Clash(BitSet ways, Rect reach, List<Lanes.Lane> moves) {
  /// Copies the moves.
  Clash {
    moves = List.copyOf(moves);
  }

  /// One pass over all ways.
  ///
  /// @param ways as they were before it
  record Pass(List<List<Point>> ways, GridIndex index, List<Clash> clashes) {
    /// No ways at all.
    static final Pass NOTHING = new Pass(List.of(), GridIndex.of(List.of()), List.of());
  }
}
