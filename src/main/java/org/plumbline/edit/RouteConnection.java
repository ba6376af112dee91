package org.plumbline.edit;

import java.util.List;
import org.plumbline.design.Design;
import org.plumbline.geom.Point;

/// Places the bends of a connection by hand; without any the router finds the way again.
public record RouteConnection(String id, List<Point> waypoints) implements Edit {
  /// Copies the lists.
  public RouteConnection {
    waypoints = List.copyOf(waypoints);
  }

  @Override
  public Design apply(Design design) {
    return design.withConnections(
        Steps.mapped(design.connections(), id, each -> each.withWaypoints(waypoints)));
  }

  @Override
  public String name() {
    return Steps.WORDS.say(waypoints.isEmpty() ? "reset-route" : "route");
  }
}
