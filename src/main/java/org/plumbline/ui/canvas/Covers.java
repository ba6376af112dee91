package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.paint.Viewport;

/// What stands above the drawing and would hide something below it, in screen pixels.
///
/// @param screen the canvas
/// @param always where something stands wherever one looks
/// @param map where the map stands as long as not all of the design is seen; empty if there is none
/// @param whole where the design is; empty if there is nothing in it
record Covers(Rect screen, List<Rect> always, Optional<Rect> map, Optional<Rect> whole) {
  /// Nothing covers anything.
  static final Covers NONE =
      new Covers(new Rect(0, 0, 0, 0), List.of(), Optional.empty(), Optional.empty());

  /// What is kept free beside it.
  private static final double BESIDE = 16;

  /// Copies the list.
  Covers {
    always = List.copyOf(always);
  }

  /// A view moved just as far as it takes that nothing covers an area; the same view if nothing
  /// does, or if there is no room for all of the area beside what stands there.
  Viewport clear(Rect area, Viewport there) {
    Rect seen = there.toScreen(area);
    if (isClear(seen, there)) {
      return there;
    }
    List<Double> across = new ArrayList<>(List.of(0.0));
    List<Double> down = new ArrayList<>(List.of(0.0));
    for (Rect each : at(there)) {
      across.add(each.x() - BESIDE - seen.right());
      across.add(each.right() + BESIDE - seen.x());
      down.add(each.y() - BESIDE - seen.bottom());
      down.add(each.bottom() + BESIDE - seen.y());
    }
    return across.stream()
        .flatMap(dx -> down.stream().map(dy -> new Point(dx, dy)))
        .sorted(Comparator.comparingDouble(by -> Math.hypot(by.x(), by.y())))
        .filter(by -> screen.contains(seen.moved(by.x(), by.y())))
        .filter(by -> isClear(seen.moved(by.x(), by.y()), there.panned(by.x(), by.y())))
        .findFirst()
        .map(by -> there.panned(by.x(), by.y()))
        .orElse(there);
  }

  private boolean isClear(Rect seen, Viewport there) {
    return at(there).stream().noneMatch(seen::intersects);
  }

  private List<Rect> at(Viewport there) {
    Rect visible = there.visible(screen.width(), screen.height());
    List<Rect> all = new ArrayList<>(always);
    if (whole.filter(each -> !visible.contains(each)).isPresent()) {
      map.ifPresent(all::add);
    }
    return all;
  }
}
