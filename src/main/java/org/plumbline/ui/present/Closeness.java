package org.plumbline.ui.present;

import org.plumbline.geom.Rect;

/// What part of a slide is seen while somebody has come closer to it.
///
/// @param factor how much larger things are seen, 1 to 8
/// @param dx how far the middle has moved to the right, in widths of what the whole slide shows
/// @param dy how far it has moved down, in its heights
public record Closeness(double factor, double dx, double dy) {
  /// The whole slide.
  public static final Closeness WHOLE = new Closeness(1, 0, 0);

  private static final double STEP = 1.5;
  private static final double MOST = 8;

  /// Keeps the middle within the slide.
  public Closeness {
    factor = Math.clamp(factor, 1, MOST);
    double free = (1 - 1 / factor) / 2;
    dx = Math.clamp(dx, -free, free);
    dy = Math.clamp(dy, -free, free);
  }

  /// A step closer.
  public Closeness closer() {
    return new Closeness(factor * STEP, dx, dy);
  }

  /// A step back.
  public Closeness farther() {
    return new Closeness(factor / STEP, dx, dy);
  }

  /// Closer by a factor, what lies at a place staying there.
  ///
  /// @param x where, from the left edge of the picture, in its widths
  /// @param y where, from its upper edge, in its heights
  public Closeness closer(double by, double x, double y) {
    double next = Math.clamp(factor * by, 1, MOST);
    double moved = 1 / factor - 1 / next;
    return new Closeness(next, dx + (x - 0.5) * moved, dy + (y - 0.5) * moved);
  }

  /// The picture dragged by shares of its width and height.
  public Closeness dragged(double x, double y) {
    return new Closeness(factor, dx - x / factor, dy - y / factor);
  }

  /// What is seen of an area.
  public Rect of(Rect whole) {
    double width = whole.width() / factor;
    double height = whole.height() / factor;
    return new Rect(
        whole.centerX() + dx * whole.width() - width / 2,
        whole.centerY() + dy * whole.height() - height / 2,
        width,
        height);
  }
}
