package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds the ways of all links of a plan.
public final class Router {
  private Router() {}

  /// Ways for all links.
  public static Routing route(Plan plan) {
    List<List<Point>> ways = new ArrayList<>();
    for (Plan.Link link : plan.links()) {
      ways.add(link.isNone() ? List.of() : way(link.source(plan), link.target(plan)));
    }
    GridIndex index = GridIndex.of(ways.stream().map(Routing::stretches).toList());
    return new Routing(plan, ways, index, GridIndex.ofRects(plan.cards()));
  }

  /// Ways for all links, those of `before` where nothing near them has changed.
  public static Routing route(Plan plan, Routing before) {
    return plan.equals(before.plan()) ? before : route(plan);
  }

  private static List<Point> way(Rect from, Rect to) {
    double middle = (from.right() + to.x()) / 2;
    return List.of(
        new Point(from.right(), from.centerY()),
        new Point(middle, from.centerY()),
        new Point(middle, to.centerY()),
        new Point(to.x(), to.centerY()));
  }
}
