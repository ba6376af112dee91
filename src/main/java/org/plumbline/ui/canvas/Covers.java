package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.paint.Viewport;

/// What stands above the drawing and would hide something below it, in screen pixels.
///
/// @param screen the canvas
/// @param always where something stands wherever one looks
/// @param map where the map stands as long as not all of the design is seen; empty if there is none
/// @param drawing what is seen below
record Covers(Rect screen, List<Rect> always, Optional<Rect> map, Drawing drawing) {
  /// What is kept free beside it.
  private static final double BESIDE = 16;

  /// Everything is seen beside it only if it can be seen at so much of the size.
  private static final double LEAST = 0.7;

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

  /// A view of a whole area, from as near as can be: beside what stands there if that would hide
  /// cards or notes and there is room.
  Viewport fitting(Rect area, double margin) {
    Viewport whole = Viewport.fitting(area, screen, margin);
    return rooms(margin - BESIDE).stream()
        .map(room -> Viewport.fitting(area, room, margin).panned(room.x(), room.y()))
        .filter(there -> there.zoom() >= LEAST * whole.zoom())
        .filter(there -> always.stream().noneMatch(each -> hides(each, there)))
        .max(Comparator.comparingDouble(Viewport::zoom))
        .orElse(whole);
  }

  /// The screen and what is left of it above, to the left and to the right of what stands there.
  ///
  /// @param less how much nearer one may come to that than to the edge of the screen
  private List<Rect> rooms(double less) {
    List<Rect> rooms = List.of(screen);
    for (Rect each : always) {
      rooms =
          rooms.stream()
              .flatMap(room -> Stream.concat(Stream.of(room), beside(each, room, less)))
              .toList();
    }
    return rooms;
  }

  private static Stream<Rect> beside(Rect cover, Rect room, double less) {
    return Stream.of(
            Rect.between(room.corner(), new Point(room.right(), cover.y() + less)),
            Rect.between(room.corner(), new Point(cover.x() + less, room.bottom())),
            Rect.between(
                new Point(cover.right() - less, room.y()), new Point(room.right(), room.bottom())))
        // What stands beside the room leaves all of it.
        .filter(room::contains);
  }

  private boolean hides(Rect cover, Viewport there) {
    return drawing.within(there.toDesign(cover)).stream()
        .anyMatch(each -> each.kind() == Figure.Kind.COMPONENT || each.kind() == Figure.Kind.NOTE);
  }

  private boolean isClear(Rect seen, Viewport there) {
    return at(there).stream().noneMatch(seen::intersects);
  }

  private List<Rect> at(Viewport there) {
    Rect visible = there.visible(screen.width(), screen.height());
    List<Rect> all = new ArrayList<>(always);
    if (drawing.extent().filter(each -> !visible.contains(each)).isPresent()) {
      map.ifPresent(all::add);
    }
    return all;
  }
}
