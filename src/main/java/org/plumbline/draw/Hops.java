package org.plumbline.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds where connections hop over one another: of two that cross, the one that runs level there
/// makes a small bow upwards; the upright one a bow to the right where the level one has no room,
/// as near to one of its corners.
final class Hops {
  /// The usual radius of a bow, and the least one that can still be seen, in logical pixels.
  private static final double RADIUS = 5;

  private static final double LEAST = 2.5;

  /// What a stretch keeps straight at a corner, where it bends, and at its end, where a head is.
  private static final double CORNER = 8;

  private static final double END = 10;

  /// Nearer than this to its own corner a line is no longer crossed, but touched.
  private static final double TOUCH = 2;

  private final Routing routing;

  private Hops(Routing routing) {
    this.routing = routing;
  }

  /// Adds those connections whose hops change when the `changed` ones do.
  static BitSet touched(BitSet changed, List<Routing> routings) {
    BitSet touched = (BitSet) changed.clone();
    for (int n = changed.nextSetBit(0); n >= 0; n = changed.nextSetBit(n + 1)) {
      for (Routing routing : routings) {
        for (Rect stretch : Routing.stretches(routing.ways().get(n))) {
          for (int each : routing.index().near(stretch)) {
            touched.set(each);
          }
        }
      }
    }
    return touched;
  }

  /// The hops that connection `n` makes.
  static List<Mark.Hop> of(int n, Routing routing) {
    return new Hops(routing).of(n);
  }

  private List<Mark.Hop> of(int n) {
    List<Mark.Hop> hops = new ArrayList<>();
    List<Rect> stretches = Routing.stretches(routing.ways().get(n));
    for (int part = 0; part < stretches.size(); part++) {
      Stretch own = Stretch.of(stretches, part);
      List<Mark.Hop> on = new ArrayList<>();
      for (int other : routing.index().near(own.rect)) {
        List<Rect> there = other == n ? List.of() : Routing.stretches(routing.ways().get(other));
        for (int k = 0; k < there.size(); k++) {
          own.over(Stretch.of(there, k)).ifPresent(on::add);
        }
      }
      hops.addAll(apart(on, own));
    }
    return List.copyOf(hops);
  }

  /// Bows that would meet become smaller; two that lie too close for that become one.
  private static List<Mark.Hop> apart(List<Mark.Hop> hops, Stretch on) {
    hops.sort((one, other) -> Double.compare(on.along(one.at()), on.along(other.at())));
    List<Mark.Hop> apart = new ArrayList<>();
    for (Mark.Hop hop : hops) {
      double gap =
          apart.isEmpty() ? Double.MAX_VALUE : on.along(hop.at()) - on.along(apart.getLast().at());
      if (gap < 2 * LEAST) {
        Mark.Hop last = apart.removeLast();
        Point middle =
            last.at().plus(hop.at().minus(last.at()).x() / 2, hop.at().minus(last.at()).y() / 2);
        apart.add(new Mark.Hop(middle, Math.max(last.radius(), gap / 2 + LEAST), hop.level()));
      } else {
        if (!apart.isEmpty() && gap < apart.getLast().radius() + hop.radius()) {
          Mark.Hop last = apart.removeLast();
          apart.add(last.within(gap / 2));
        }
        apart.add(hop.within(gap / 2));
      }
    }
    return apart;
  }

  /// A stretch of a way.
  ///
  /// @param start what it keeps straight at its low end, and
  /// @param end at its high end
  private record Stretch(Rect rect, boolean level, double start, double end) {
    static Stretch of(List<Rect> all, int part) {
      double margin = part == 0 || part == all.size() - 1 ? END : CORNER;
      return new Stretch(all.get(part), all.get(part).height() == 0, margin, margin);
    }

    double low() {
      return level ? rect.x() : rect.y();
    }

    double high() {
      return level ? rect.right() : rect.bottom();
    }

    double along(Point at) {
      return level ? at.x() : at.y();
    }

    /// The bow that this stretch makes over another one.
    Optional<Mark.Hop> over(Stretch other) {
      if (level == other.level || rect.width() + rect.height() == 0) {
        return Optional.empty();
      }
      Point at = level ? new Point(other.rect.x(), rect.y()) : new Point(rect.x(), other.rect.y());
      double room = room(at);
      double otherRoom = other.room(at);
      boolean crosses = room > TOUCH - start && otherRoom > TOUCH - other.start;
      boolean mine = room >= LEAST && (level || otherRoom < LEAST);
      return crosses && mine
          ? Optional.of(new Mark.Hop(at, Math.min(RADIUS, room), level))
          : Optional.empty();
    }

    /// How far the stretch is straight on both sides of a point.
    double room(Point at) {
      return Math.min(along(at) - low() - start, high() - along(at) - end);
    }
  }
}
