package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Leads a link through the points that a person set. A way leaves a card towards the first of
/// them, straight if the card faces it, and takes one bend between points that are out of line.
final class ByHand {
  private static final double CORNER = 8;

  private ByHand() {}

  static Trace trace(Plan.Link link, Rect from, Rect to) {
    Point first = link.bends().getFirst();
    Point last = link.bends().getLast();
    Side exit = facing(from, first);
    Side entry = facing(to, last);
    List<Point> way = new ArrayList<>();
    way.add(port(from, exit, first));
    boolean level = exit.level();
    for (Point bend : link.bends()) {
      // Before the last bend the way turns such that it need not come back on itself after it.
      level = lead(way, bend, bend.equals(last) ? entry.level() : level);
    }
    Point end = port(to, entry, last);
    // The last stretch runs as the side wants it, so the bend before it turns the other way.
    lead(way, end, !entry.level());
    return new Trace(Trace.Kind.BY_HAND, exit, entry, Points.plain(way), from.union(to));
  }

  /// Leads the way on to a point, level or upright first; whether it arrives level.
  private static boolean lead(List<Point> way, Point to, boolean levelFirst) {
    Point at = way.getLast();
    if (at.x() == to.x() || at.y() == to.y()) {
      way.add(to);
      return at.y() == to.y();
    }
    way.add(levelFirst ? new Point(to.x(), at.y()) : new Point(at.x(), to.y()));
    way.add(to);
    return !levelFirst;
  }

  /// The side that looks at a point.
  private static Side facing(Rect card, Point point) {
    double right = point.x() - card.right();
    double left = card.x() - point.x();
    double low = point.y() - card.bottom();
    double high = card.y() - point.y();
    double most = Math.max(Math.max(right, left), Math.max(low, high));
    if (most == right) {
      return Side.RIGHT;
    }
    return most == left ? Side.LEFT : most == low ? Side.BOTTOM : Side.TOP;
  }

  private static Point port(Rect card, Side side, Point towards) {
    double along = side.level() ? towards.y() : towards.x();
    double start = side.start(card) + CORNER;
    double end = side.start(card) + side.length(card) - CORNER;
    return side.point(side.edge(card), along >= start && along <= end ? along : side.middle(card));
  }
}
