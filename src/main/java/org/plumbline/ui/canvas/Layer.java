package org.plumbline.ui.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// A canvas as large as the view, painted at most once a pulse and only when something has changed.
///
/// It is unmanaged, so asking for a repaint never makes the window lay itself out again.
abstract sealed class Layer extends Region permits ContentLayer, AidLayer {
  private final Canvas canvas = new Canvas();
  private boolean stale = true;
  private long paints;

  Layer() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(canvas);
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
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      stale = true;
    }
    if (stale && getWidth() > 0 && getHeight() > 0) {
      stale = false;
      paints++;
      paint(canvas.getGraphicsContext2D());
    }
  }

  /// Paints everything anew.
  abstract void paint(GraphicsContext graphics);
}
