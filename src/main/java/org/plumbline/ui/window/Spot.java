package org.plumbline.ui.window;

import java.util.List;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Room on the page for something new.
final class Spot {
  private static final double GRID = 8;
  private static final double STEP = 24;

  /// After so many steps something is covered rather than put far away.
  private static final int FAR = 40;

  private Spot() {}

  /// A rectangle around a place, on the grid.
  static Rect around(Point middle, double width, double height) {
    double x = Math.rint((middle.x() - width / 2) / GRID) * GRID;
    double y = Math.rint((middle.y() - height / 2) / GRID) * GRID;
    return new Rect(x, y, width, height);
  }

  /// The rectangle, or the nearest one below it that covers no card and no note.
  static Rect free(Design design, Rect wanted) {
    List<Rect> taken =
        Elements.placed(design)
            .filter(each -> !(each instanceof Boundary))
            .map(Placed::bounds)
            .toList();
    Rect here = wanted;
    for (int n = 0; n < FAR && taken.stream().anyMatch(here::intersects); n++) {
      here = here.moved(0, STEP);
    }
    return taken.stream().anyMatch(here::intersects) ? wanted : here;
  }
}
