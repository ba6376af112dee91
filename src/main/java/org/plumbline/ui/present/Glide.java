package org.plumbline.ui.present;

import org.plumbline.geom.Rect;

/// The way of the camera from one part of the plane to another: straight on, and as much larger or
/// smaller in each moment as in the one before.
record Glide(Rect from, Rect to) {
  /// No glide takes longer, in milliseconds.
  static final double LONGEST = 600;

  private static final double SHORTEST = 240;

  /// How long it takes: the longer, the more of what is seen changes.
  double milliseconds() {
    double far =
        Math.hypot(to.centerX() - from.centerX(), to.centerY() - from.centerY())
            / Math.max(1, Math.min(from.width(), to.width()));
    double larger = Math.abs(Math.log(to.width() / Math.max(1e-9, from.width())));
    return Math.min(LONGEST, SHORTEST + 180 * far + 180 * larger);
  }

  /// What is seen at a moment.
  ///
  /// @param share how far the camera is, 0 to 1
  Rect at(double share) {
    if (share >= 1 || from.width() <= 0 || from.height() <= 0) {
      return to;
    }
    double width = from.width() * Math.pow(to.width() / from.width(), share);
    double height = from.height() * Math.pow(to.height() / from.height(), share);
    double moved = moved(width, share);
    double x = from.centerX() + (to.centerX() - from.centerX()) * moved;
    double y = from.centerY() + (to.centerY() - from.centerY()) * moved;
    return new Rect(x - width / 2, y - height / 2, width, height);
  }

  /// How far the middle is when the width is this: what is looked at runs over the screen as fast
  /// at the end as at the beginning.
  private double moved(double width, double share) {
    double change = to.width() - from.width();
    return Math.abs(change) < 1e-6 * from.width() ? share : (width - from.width()) / change;
  }
}
