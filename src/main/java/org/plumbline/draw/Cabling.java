package org.plumbline.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.design.Connection;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Rect;

/// Everything that hops and labels of connections depend on.
///
/// @param wires what each connection looks like, by number
/// @param siblings the number of the connection before from the same port, or -1
/// @param areas open boundaries, which lie behind connections
/// @param titles the titles of open boundaries and notes, which labels keep clear of
record Cabling(
    Routing routing, List<Wire> wires, List<Integer> siblings, List<Rect> areas, GridIndex titles) {
  /// Whether a boundary lies behind the middle of the rectangle.
  boolean onArea(Rect rect) {
    return areas.stream().anyMatch(each -> each.contains(rect.center()));
  }

  /// Whether the border of a boundary runs through the rectangle.
  boolean onBorder(Rect rect) {
    return areas.stream().anyMatch(each -> each.intersects(rect) && !each.contains(rect));
  }

  /// For each connection the one before it that leaves the same port.
  static List<Integer> siblings(List<Connection> connections) {
    Map<org.plumbline.design.PortRef, Integer> last = HashMap.newHashMap(connections.size());
    List<Integer> siblings = new ArrayList<>(connections.size());
    for (int n = 0; n < connections.size(); n++) {
      siblings.add(Optional.ofNullable(last.put(connections.get(n).from(), n)).orElse(-1));
    }
    return List.copyOf(siblings);
  }
}
