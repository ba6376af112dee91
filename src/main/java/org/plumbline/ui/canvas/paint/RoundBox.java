package org.plumbline.ui.canvas.paint;

import org.plumbline.geom.Rgb;

/// A box with rounded corners.
///
/// @param border how thick the border is, inside the box; 0 for none
record RoundBox(int width, int height, double radius, double border, Rgb fill, Rgb line)
    implements Sprite {
  @Override
  public int at(double x, double y) {
    double inside = -outside(edge(x, width), edge(y, height));
    double whole = Sprite.covered(inside);
    double inner = border == 0 ? whole : Sprite.covered(inside - border);
    return Sprite.mixed(fill, inner, line, whole - inner);
  }

  /// How far beyond the nearer of two opposite edges, negative inside.
  private static double edge(double at, int size) {
    return Math.abs(at - size / 2.0) - size / 2.0;
  }

  /// How far beyond the outline, negative inside.
  private double outside(double dx, double dy) {
    double cx = dx + radius;
    double cy = dy + radius;
    return Math.hypot(Math.max(cx, 0), Math.max(cy, 0)) + Math.min(Math.max(cx, cy), 0) - radius;
  }
}
