package org.plumbline.draw;

import java.util.List;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Rect;

/// Everything that hops and labels of connections depend on.
///
/// @param wires what each connection looks like, by number
/// @param siblings connections from the same port
/// @param areas open boundaries, which lie behind connections
/// @param titles the titles of open boundaries and notes, which labels keep clear of
record Cabling(
    Routing routing, List<Wire> wires, Siblings siblings, List<Rect> areas, GridIndex titles) {
  /// Whether a boundary lies behind the middle of the rectangle.
  boolean onArea(Rect rect) {
    return areas.stream().anyMatch(each -> each.contains(rect.center()));
  }

  /// Whether the border of a boundary runs through the rectangle.
  boolean onBorder(Rect rect) {
    return areas.stream().anyMatch(each -> each.intersects(rect) && !each.contains(rect));
  }
}
