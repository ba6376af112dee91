package org.plumbline.ui.canvas;

import javafx.scene.layout.Region;

/// A surface over the view, painted at most once a pulse and only when something has changed.
///
/// It is unmanaged, so asking for a repaint never makes the window lay itself out again.
abstract sealed class Layer extends Region permits ContentLayer, AidLayer {
  private boolean stale = true;
  private long paints;

  Layer() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Has it painted again at the next pulse.
  final void invalidate() {
    stale = true;
    requestLayout();
  }

  /// How often it has been painted.
  final long paints() {
    return paints;
  }

  /// Device pixels for each logical pixel on the screen where the window is.
  final double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  @Override
  protected final void layoutChildren() {
    if (cover()) {
      stale = true;
    }
    if (stale) {
      stale = false;
      paints++;
      paint();
    }
  }

  /// Covers the part of the view that is to be painted, and tells whether that is another one than
  /// before.
  abstract boolean cover();

  /// Paints what has changed in that part.
  abstract void paint();
}
