package org.plumbline.ui.canvas.paint;

import org.plumbline.geom.Rgb;

/// A stretch of a dashed line, level or upright.
record Strip(Axis axis, int length, int thickness, Dashes dashes, Rgb line) implements Sprite {
  /// Which way a stretch runs.
  enum Axis {
    LEVEL,
    UPRIGHT
  }

  @Override
  public int width() {
    return axis == Axis.LEVEL ? length : thickness;
  }

  @Override
  public int height() {
    return axis == Axis.LEVEL ? thickness : length;
  }

  @Override
  public int at(double x, double y) {
    return Sprite.mixed(line, dashes.at(axis == Axis.LEVEL ? x : y), line, 0);
  }
}
