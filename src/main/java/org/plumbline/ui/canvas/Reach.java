package org.plumbline.ui.canvas;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.draw.Figure;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.tool.Aid;
import org.plumbline.ui.canvas.tool.Handle;

/// How far what floats above the drawing reaches. The canvas for it is no larger, since each pixel
/// of it costs time in each frame, whatever it shows.
///
/// @param extent all of it, in screen pixels
/// @param screen the view, in screen pixels
record Reach(Optional<Rect> extent, Rect screen) {
  /// What is painted this far beyond the bounds of an element, in screen pixels: outlines, handles.
  private static final double BESIDE = 24;

  /// The same of what grows with the zoom: badges.
  private static final double BADGE = 16;

  /// The canvas grows in steps of as many device pixels, so that it is seldom made anew while
  /// something is dragged.
  private static final double STEP = 128;

  static Reach of(AidLayer.Chosen chosen, Collection<Aid> aids, Camera camera) {
    Stream<Rect> selected =
        Stream.concat(
            chosen.areas().stream().map(AidLayer.Area::bounds),
            chosen.ways().stream().map(Figure::bounds));
    double beside = BESIDE + BADGE * camera.now().zoom();
    return new Reach(
        Stream.concat(selected, aids.stream().flatMap(Reach::parts))
            .reduce(Rect::union)
            .map(each -> camera.now().toScreen(each).grown(beside)),
        camera.screen());
  }

  private static Stream<Rect> parts(Aid aid) {
    return switch (aid) {
      case Aid.Guide(Point from, Point to) -> Stream.of(Rect.between(from, to));
      case Aid.Gap(Point from, Point to) -> Stream.of(Rect.between(from, to));
      case Aid.Band(Rect area) -> Stream.of(area);
      case Aid.Wire wire -> points(wire.way());
      case Aid.Ring(Rect around, Aid.Tone _) -> Stream.of(around);
      case Aid.Handles handles -> points(handles.handles().stream().map(Handle::at).toList());
      case Aid.Knobs knobs -> Stream.concat(points(knobs.bends()), points(knobs.middles()));
      case Aid.Ghost ghost -> Stream.of(ghost.component().bounds());
      case Aid.Reason _, Aid.Spotlight _ -> Stream.empty();
    };
  }

  private static Stream<Rect> points(Collection<Point> points) {
    return points.stream().map(each -> new Rect(each.x(), each.y(), 0, 0));
  }

  /// The seen part in whole steps; without a size if there is none.
  ///
  /// @param scale device pixels for each screen pixel
  Rect within(double scale) {
    Rect seen = extent.map(screen::shared).orElse(new Rect(0, 0, 0, 0));
    if (seen.width() == 0 || seen.height() == 0) {
      return new Rect(0, 0, 0, 0);
    }
    double step = STEP / scale;
    double left = Math.floor(seen.x() / step) * step;
    double top = Math.floor(seen.y() / step) * step;
    double right = Math.ceil(seen.right() / step) * step;
    double bottom = Math.ceil(seen.bottom() / step) * step;
    return new Rect(left, top, right - left, bottom - top).shared(screen);
  }
}
