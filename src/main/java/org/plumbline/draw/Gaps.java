package org.plumbline.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds where connections pass over one another: the later one is on top, the earlier one is
/// parted.
final class Gaps {
  /// How far the parted line stays away from the one on top, in logical pixels.
  private static final double AWAY = 4;

  /// Half the width of what is parted.
  private static final double HALF = 1.5;

  /// Nearer than this to a corner or an end lines are not parted.
  private static final double CORNER = 10;

  private Gaps() {}

  /// Adds those later connections whose gaps change when the `changed` ones do.
  static BitSet touched(BitSet changed, List<Routing> routings) {
    BitSet touched = (BitSet) changed.clone();
    for (int n = changed.nextSetBit(0); n >= 0; n = changed.nextSetBit(n + 1)) {
      for (Routing routing : routings) {
        for (Rect stretch : Routing.stretches(routing.ways().get(n))) {
          for (int each : routing.index().near(stretch)) {
            if (each > n) {
              touched.set(each);
            }
          }
        }
      }
    }
    return touched;
  }

  /// The gaps that connection `n` makes in earlier ones.
  static List<WirePainter.Gap> of(int n, Cabling cabling) {
    Routing routing = cabling.routing();
    List<WirePainter.Gap> gaps = new ArrayList<>();
    for (Rect stretch : Routing.stretches(routing.ways().get(n))) {
      for (int other : routing.index().near(stretch)) {
        if (other >= n) {
          break;
        }
        for (Rect below : Routing.stretches(routing.ways().get(other))) {
          crossing(stretch, below).ifPresent(at -> gaps.add(gap(stretch, at, cabling)));
        }
      }
    }
    return gaps;
  }

  private static java.util.Optional<Point> crossing(Rect a, Rect b) {
    Rect level = a.height() == 0 ? a : b;
    Rect upright = a.height() == 0 ? b : a;
    boolean crosses =
        level.height() == 0
            && upright.width() == 0
            && upright.x() > level.x() + CORNER
            && upright.x() < level.right() - CORNER
            && level.y() > upright.y() + CORNER
            && level.y() < upright.bottom() - CORNER;
    return crosses
        ? java.util.Optional.of(new Point(upright.x(), level.y()))
        : java.util.Optional.empty();
  }

  private static WirePainter.Gap gap(Rect stretch, Point at, Cabling cabling) {
    double across = stretch.height() == 0 ? HALF : AWAY;
    double down = stretch.height() == 0 ? AWAY : HALF;
    Rect rect = new Rect(at.x() - across, at.y() - down, 2 * across, 2 * down);
    return new WirePainter.Gap(rect, cabling.onArea(rect));
  }
}
