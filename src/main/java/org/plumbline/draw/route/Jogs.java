package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Puts a small step near a card where a line that was moved along the side would meet another card
/// farther on: from there it runs on the line that was found for it.
final class Jogs {
  private static final double AFTER = 10;

  private final Plan.Link link;
  private final Surroundings around;

  Jogs(Plan.Link link, Surroundings around) {
    this.link = link;
    this.around = around;
  }

  /// The way, with steps at its ends where they are needed.
  ///
  /// @param way the trace with its ends moved
  List<Point> way(Trace trace, List<Point> way) {
    List<Point> out = new ArrayList<>(way);
    if (blocked(way.getFirst(), way.get(1))) {
      out.subList(0, 2).clear();
      out.addAll(0, stepped(way, trace.points(), trace.exit()));
    }
    int last = out.size() - 1;
    if (blocked(out.get(last), out.get(last - 1))) {
      List<Point> back = stepped(out.reversed(), trace.points().reversed(), trace.entry());
      out.subList(last - 1, last + 1).clear();
      out.addAll(back.reversed());
    }
    return List.copyOf(out);
  }

  private boolean blocked(Point from, Point to) {
    return !around.free(Rect.between(from, to).grown(1), link.from(), link.to());
  }

  /// The first stretch of a way, from where it leaves now to the corner that it had.
  private static List<Point> stepped(List<Point> way, List<Point> found, Side side) {
    Point from = way.getFirst();
    // The corner where it was found, on the line on which the way goes on from there.
    Point corner =
        side.level()
            ? new Point(way.get(1).x(), found.get(1).y())
            : new Point(found.get(1).x(), way.get(1).y());
    double edge = side.level() ? from.x() : from.y();
    double across = edge + AFTER * (side.dx() + side.dy());
    double now = side.level() ? from.y() : from.x();
    double before = side.level() ? corner.y() : corner.x();
    return List.of(from, side.point(across, now), side.point(across, before), corner);
  }
}
