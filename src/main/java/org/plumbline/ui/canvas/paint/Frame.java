package org.plumbline.ui.canvas.paint;

import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Where things of the design stand on one painted surface, to whole device pixels.
///
/// Coordinates are mapped here and never by the toolkit's own scale, which makes text and lines
/// many times dearer and blurred.
///
/// @param scale device pixels for each logical pixel of the screen
public record Frame(Viewport view, double scale) {
  private static final double HALF = 0.5 + 1e-6;

  /// A view as near as can be to this one at which the origin of the design is on the edge of a
  /// device pixel: so whoever pans, by whatever fraction, moves all by whole device pixels, and
  /// only what comes into view has to be painted.
  public static Frame near(Viewport view, double scale) {
    double pixel = 1 / (view.zoom() * scale);
    return new Frame(
        new Viewport(
            view.zoom(), Math.rint(view.x() / pixel) * pixel, Math.rint(view.y() / pixel) * pixel),
        scale);
  }

  public double zoom() {
    return view.zoom();
  }

  /// The screen coordinate of a column, moved to the edge of a device pixel.
  public double x(double design) {
    return edge(view.screenX(design));
  }

  /// The screen coordinate of a row, moved to the edge of a device pixel.
  public double y(double design) {
    return edge(view.screenY(design));
  }

  /// A length of the design in screen pixels, in whole device pixels.
  public double length(double design) {
    return edge(design * zoom());
  }

  /// A length that can always be seen: at least one device pixel.
  public double thickness(double design) {
    return Math.max(1 / scale, length(design));
  }

  /// A rectangle on edges of device pixels; what has the same size in the design has it here.
  public Rect rect(Rect design) {
    return new Rect(x(design.x()), y(design.y()), length(design.width()), length(design.height()));
  }

  public Point point(Point design) {
    return view.toScreen(design);
  }

  /// What lies halfway goes the same way everywhere, also where that is not quite halfway by what
  /// is lost in rounding, so that all looks alike wherever it is seen.
  private double edge(double screen) {
    return Math.floor(screen * scale + HALF) / scale;
  }
}
