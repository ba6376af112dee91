package org.plumbline.ui.canvas.paint;

import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Which part of the plane is seen and how large: a pure value, so that panning and zooming are
/// arithmetic that needs no window to be tested.
///
/// Design coordinates are logical pixels at 100 %; screen coordinates are logical pixels from the
/// upper left corner of the canvas.
///
/// @param zoom screen pixels for each design pixel, 0.05 to 8
/// @param x the design coordinate at the left edge of the canvas
/// @param y the design coordinate at its upper edge
public record Viewport(double zoom, double x, double y) {
  /// The smallest zoom: 5 %.
  public static final double SMALLEST = 0.05;

  /// The largest zoom: 800 %.
  public static final double LARGEST = 8;

  /// 100 %, the origin in the upper left corner.
  public static final Viewport START = new Viewport(1, 0, 0);

  /// Wheel travel that doubles the zoom, in scroll pixels.
  private static final double DOUBLING = 240;

  /// Clamps the zoom to its range.
  public Viewport {
    zoom = Math.clamp(zoom, SMALLEST, LARGEST);
  }

  /// Where a place of the design is seen.
  public Point toScreen(Point design) {
    return new Point(screenX(design.x()), screenY(design.y()));
  }

  /// Where a rectangle of the design is seen.
  public Rect toScreen(Rect design) {
    return new Rect(
        screenX(design.x()), screenY(design.y()), design.width() * zoom, design.height() * zoom);
  }

  /// What place of the design is seen there.
  public Point toDesign(Point screen) {
    return new Point(screen.x() / zoom + x, screen.y() / zoom + y);
  }

  public Rect toDesign(Rect screen) {
    Point corner = toDesign(screen.corner());
    return new Rect(corner.x(), corner.y(), screen.width() / zoom, screen.height() / zoom);
  }

  /// The part of the design that a canvas of this size shows.
  public Rect visible(double width, double height) {
    return new Rect(x, y, width / zoom, height / zoom);
  }

  public double screenX(double design) {
    return (design - x) * zoom;
  }

  public double screenY(double design) {
    return (design - y) * zoom;
  }

  /// The drawing moved by a distance on the screen, as a dragging hand does.
  public Viewport panned(double dx, double dy) {
    return new Viewport(zoom, x - dx / zoom, y - dy / zoom);
  }

  /// Another zoom, the design staying where it is under `anchor`, a place on the screen.
  public Viewport zoomed(double other, Point anchor) {
    double next = Math.clamp(other, SMALLEST, LARGEST);
    Point fixed = toDesign(anchor);
    return new Viewport(next, fixed.x() - anchor.x() / next, fixed.y() - anchor.y() / next);
  }

  /// What a turn of the wheel makes of it: 240 scroll pixels towards the screen double the zoom.
  public Viewport wheeled(double deltaY, Point anchor) {
    return zoomed(zoom * Math.pow(2, deltaY / DOUBLING), anchor);
  }

  /// The same zoom, with `center` in the middle of a canvas of this size.
  public Viewport centered(Point center, double width, double height) {
    return new Viewport(zoom, center.x() - width / zoom / 2, center.y() - height / zoom / 2);
  }

  /// Sees the whole of `extent` in a canvas of the size of `screen`, never larger than 100 %.
  ///
  /// @param margin screen pixels kept free on every side
  public static Viewport fitting(Rect extent, Rect screen, double margin) {
    double wide = Math.max(screen.width() - 2 * margin, 1) / Math.max(extent.width(), 1);
    double high = Math.max(screen.height() - 2 * margin, 1) / Math.max(extent.height(), 1);
    return new Viewport(Math.min(1, Math.min(wide, high)), 0, 0)
        .centered(extent.center(), screen.width(), screen.height());
  }

  /// Moved just as far as it takes to see `area`, or its upper left corner where it is too large.
  ///
  /// @param margin screen pixels kept free beside it
  public Viewport revealing(Rect area, Rect screen, double margin) {
    Rect seen = toScreen(area).grown(margin);
    return panned(
        nudge(seen.x(), seen.right(), screen.width()),
        nudge(seen.y(), seen.bottom(), screen.height()));
  }

  private static double nudge(double low, double high, double size) {
    if (low < 0 || high - low > size) {
      return -low;
    }
    return Math.min(0, size - high);
  }
}
