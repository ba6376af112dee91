package org.plumbline.ui.canvas.tool;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Placed;
import org.plumbline.draw.Figure;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Something on the outline of an element that can be grabbed.
///
/// @param element id of the element
/// @param bounds of the element
public record Handle(String element, Use use, Grip grip, Rect bounds) {
  /// Half the side of the square in which a handle can be hit, in screen pixels.
  public static final double REACH = 12;

  /// Cards lower than this on the screen show no handles, in screen pixels.
  private static final double LEGIBLE = 26;

  /// Cards lower than this have no room for handles at their corners beside those of their sides.
  private static final double ROOMY = 44;

  /// What it is for.
  public enum Use {
    /// Starts a connection.
    CONNECT,
    /// Changes the size.
    RESIZE,
    /// Lets a connection begin elsewhere.
    TAIL,
    /// Lets a connection end elsewhere.
    HEAD
  }

  /// Where it is seen.
  public Point at() {
    return grip.on(bounds);
  }

  /// The handles that start connections: the middles of a component's sides.
  public static List<Handle> connecting(Component component, double zoom) {
    return component.bounds().height() * zoom < LEGIBLE
        ? List.of()
        : Arrays.stream(Grip.values())
            .filter(grip -> !grip.corner())
            .map(grip -> new Handle(component.id(), Use.CONNECT, grip, component.bounds()))
            .toList();
  }

  /// The handles that change the size: all corners, and the sides of what cannot be connected. The
  /// card of a collapsed boundary has none: what would change its size cannot be seen.
  public static List<Handle> resizing(Placed element, double zoom) {
    double least = element instanceof Component ? ROOMY : LEGIBLE;
    boolean folded = element instanceof Boundary boundary && boundary.collapsed();
    return folded || element.bounds().height() * zoom < least
        ? List.of()
        : Arrays.stream(Grip.values())
            .filter(grip -> grip.corner() || !(element instanceof Component))
            .map(grip -> new Handle(element.id(), Use.RESIZE, grip, element.bounds()))
            .toList();
  }

  /// The handles at the two ends of a connection's way.
  public static List<Handle> ends(Figure line) {
    List<Point> way = line.way();
    return way.size() < 2
        ? List.of()
        : List.of(
            new Handle(line.element(), Use.TAIL, Grip.NORTH_WEST, spot(way.getFirst())),
            new Handle(line.element(), Use.HEAD, Grip.NORTH_WEST, spot(way.getLast())));
  }

  private static Rect spot(Point at) {
    return new Rect(at.x(), at.y(), 0, 0);
  }

  /// The handle under the pointer, the nearest if there are several.
  public static Optional<Handle> under(Point at, List<Handle> handles, double zoom) {
    return handles.stream()
        .filter(handle -> handle.holds(at, zoom))
        .min((a, b) -> Double.compare(a.at().distance(at), b.at().distance(at)));
  }

  /// Outside the element the whole reach counts; inside at most a quarter of a side, so that small
  /// elements can still be moved.
  private boolean holds(Point at, double zoom) {
    double reach = REACH / zoom;
    double dx = Math.abs(at.x() - at().x());
    double dy = Math.abs(at.y() - at().y());
    if (dx > reach || dy > reach) {
      return false;
    }
    return !bounds.contains(at)
        || (dx <= Math.min(reach, Math.max(bounds.width() / 4, reach / 3))
            && dy <= Math.min(reach, Math.max(bounds.height() / 4, reach / 3)));
  }
}
