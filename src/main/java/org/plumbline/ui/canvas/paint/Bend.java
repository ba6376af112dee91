package org.plumbline.ui.canvas.paint;

import org.plumbline.geom.Rgb;

/// The bend between a level and an upright stretch of a line: a quarter of a ring that runs on
/// straight beyond its ends.
///
/// @param dashes along the ring, from its level end
record Bend(Side across, Side down, double radius, double thickness, Dashes dashes, Rgb line)
    implements Sprite {
  /// One side of the bend's rectangle.
  ///
  /// @param forth whether the line leads away from the corner to the right or downwards
  /// @param middle where the middle of the ring lies
  record Side(boolean forth, int size, double middle) {
    /// How far a pixel lies from the middle of the ring towards the corner.
    double toward(double at) {
      return forth ? middle - at : at - middle;
    }
  }

  @Override
  public int width() {
    return across.size();
  }

  @Override
  public int height() {
    return down.size();
  }

  @Override
  public int at(double x, double y) {
    double u = across.toward(x);
    double v = down.toward(y);
    double far = u < 0 || v < 0 ? Math.max(u, v) : Math.hypot(u, v);
    double off = Math.abs(far - radius);
    double way = radius * Math.atan2(Math.max(u, 0), Math.max(v, 0));
    return Sprite.mixed(line, Sprite.covered(thickness / 2 - off) * dashes.at(way), line, 0);
  }
}
