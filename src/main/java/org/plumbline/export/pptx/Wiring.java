package org.plumbline.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// The known connector that runs as a way does, if there is one. Such a connector finds a new way
/// when somebody moves a shape that it holds on to.
///
/// @param name of the outline, as `bentConnector3`
/// @param rect where it stands before it is turned, in EMU
/// @param turned attributes of its place: a quarter turn, mirrored
/// @param bends where its stretches lie, in hundred-thousandths of its size
record Wiring(String name, Rect rect, List<Object> turned, List<Long> bends) {
  /// Copies the lists.
  Wiring {
    turned = List.copyOf(turned);
    bends = List.copyOf(bends);
  }

  private static final double WHOLE = 100_000;

  /// Bends farther away than this many sizes of the connector are left to a free line.
  private static final double FARTHEST = 100;

  private static final int MOST_BENDS = 4;

  /// The connector along a way whose points are EMU.
  static Optional<Wiring> along(List<Point> way) {
    List<Point> points = withoutStraight(way);
    int bends = points.size() - 2;
    Point from = points.getFirst();
    Point to = points.getLast();
    if (bends == 0) {
      List<Object> turned = new ArrayList<>();
      mirror(turned, to.x() < from.x(), to.y() < from.y());
      Rect rect = Rect.between(from, to);
      return Optional.of(new Wiring("straightConnector1", rect, turned, List.of()));
    }
    boolean level = points.get(1).y() == from.y();
    if (bends > MOST_BENDS || !alternates(points, level)) {
      return Optional.empty();
    }
    double along = level ? to.x() - from.x() : to.y() - from.y();
    double across = level ? to.y() - from.y() : to.x() - from.x();
    List<Long> values = new ArrayList<>();
    for (int n = 0; n < bends - 1; n++) {
      Point corner = points.get(n + 1);
      boolean first = n % 2 == 0;
      double size = first ? along : across;
      double offset = first == level ? corner.x() - from.x() : corner.y() - from.y();
      if (Math.abs(offset) > FARTHEST * Math.abs(size)) {
        return Optional.empty();
      }
      values.add(size == 0 ? 0L : Math.round(offset / size * WHOLE));
    }
    return Optional.of(
        new Wiring(
            "bentConnector" + (bends + 1),
            placed(from, to, level),
            turns(from, to, level),
            values));
  }

  /// Whether every program draws it like this. Some find ways of their own for connectors, and bend
  /// them halfway, wherever the file says they bend.
  ///
  /// @param near how far beside that its bend may lie, in EMU
  boolean isUsual(double near) {
    return switch (bends.size()) {
      case 0 -> true;
      case 1 -> Math.abs(bends.getFirst() / WHOLE - 0.5) * rect.width() <= near;
      default -> false;
    };
  }

  /// A connector that leaves upwards or downwards is one that leaves to the right, turned by a
  /// quarter around its centre; before that it is as wide as it will be high.
  private static Rect placed(Point from, Point to, boolean level) {
    Rect seen = Rect.between(from, to);
    double wide = seen.height();
    double high = seen.width();
    return level
        ? seen
        : new Rect(
            Math.rint(seen.centerX() - wide / 2), Math.rint(seen.centerY() - high / 2), wide, high);
  }

  private static List<Object> turns(Point from, Point to, boolean level) {
    List<Object> turned = new ArrayList<>();
    if (level) {
      mirror(turned, to.x() < from.x(), to.y() < from.y());
    } else {
      // What goes to the right goes down then, and what goes down goes to the left.
      turned.add("rot");
      turned.add(5_400_000);
      mirror(turned, to.y() < from.y(), to.x() > from.x());
    }
    return turned;
  }

  private static void mirror(List<Object> turned, boolean sideways, boolean upright) {
    if (sideways) {
      turned.add("flipH");
      turned.add(1);
    }
    if (upright) {
      turned.add("flipV");
      turned.add(1);
    }
  }

  private static boolean alternates(List<Point> points, boolean level) {
    boolean expected = level;
    for (int n = 1; n < points.size(); n++) {
      Point before = points.get(n - 1);
      Point at = points.get(n);
      if (expected ? at.y() != before.y() : at.x() != before.x()) {
        return false;
      }
      expected = !expected;
    }
    return true;
  }

  /// The way without points at which it does not bend.
  private static List<Point> withoutStraight(List<Point> way) {
    List<Point> points = new ArrayList<>();
    for (Point point : way) {
      int last = points.size() - 1;
      if (last >= 0 && points.get(last).equals(point)) {
        continue;
      }
      if (last >= 1 && onLine(points.get(last - 1), points.get(last), point)) {
        points.set(last, point);
      } else {
        points.add(point);
      }
    }
    if (points.size() == 1) {
      points.add(points.getFirst());
    }
    return points;
  }

  private static boolean onLine(Point a, Point b, Point c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }
}
