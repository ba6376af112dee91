package org.plumbline.design;

import java.util.List;
import org.plumbline.geom.Point;

/// Data of a known kind that flows from an output of one component to an input of another.
///
/// @param waypoints bends that a person placed, in order; empty if the router finds the way
public record Connection(
    String id,
    PortRef from,
    PortRef to,
    List<Point> waypoints,
    Properties properties,
    Extras extras)
    implements Element {
  /// Copies the way.
  public Connection {
    waypoints = List.copyOf(waypoints);
  }

  /// A connection with nothing but its ends.
  public static Connection of(String id, PortRef from, PortRef to) {
    return new Connection(id, from, to, List.of(), Properties.NONE, Extras.NONE);
  }

  /// Whether it starts or ends at the component.
  public boolean touches(String component) {
    return from.component().equals(component) || to.component().equals(component);
  }

  public Connection withId(String other) {
    return new Connection(other, from, to, waypoints, properties.mended(), extras.mended());
  }

  /// The same between other ends, without its bends.
  public Connection withEnds(PortRef source, PortRef target) {
    return new Connection(id, source, target, List.of(), properties.mended(), extras.mended());
  }

  /// The same between other ports of the same components.
  public Connection withPorts(String output, String input) {
    PortRef source = new PortRef(from.component(), output);
    PortRef target = new PortRef(to.component(), input);
    return new Connection(id, source, target, waypoints, properties.mended(), extras.mended());
  }

  public Connection withWaypoints(List<Point> other) {
    return new Connection(id, from, to, other, properties.mended(), extras.mended());
  }

  public Connection withProperties(Properties other) {
    return new Connection(id, from, to, waypoints, other.mended(), extras.mended());
  }
}
