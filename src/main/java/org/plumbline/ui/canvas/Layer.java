package org.plumbline.ui.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.plumbline.geom.Rect;

/// A canvas over as much of the view as is painted on, painted at most once a pulse and only when
/// something has changed.
///
/// It is unmanaged, so asking for a repaint never makes the window lay itself out again.
abstract sealed class Layer extends Region permits ContentLayer, AidLayer {
  private final Canvas canvas = new Canvas();
  private boolean stale = true;
  private Rect covered = new Rect(0, 0, 0, 0);
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

  /// The part of the view that is covered; without a size if nothing has been painted.
  final Rect covered() {
    return covered;
  }

  @Override
  protected final void layoutChildren() {
    cover(area());
    if (stale && canvas.isVisible()) {
      stale = false;
      paints++;
      GraphicsContext graphics = canvas.getGraphicsContext2D();
      graphics.setTransform(1, 0, 0, 1, -covered.x(), -covered.y());
      paint(graphics);
    }
  }

  private void cover(Rect area) {
    if (covered.equals(area)) {
      return;
    }
    covered = area;
    stale = true;
    canvas.setVisible(area.width() > 0 && area.height() > 0);
    if (canvas.isVisible()) {
      canvas.relocate(area.x(), area.y());
      canvas.setWidth(area.width());
      canvas.setHeight(area.height());
    }
  }

  /// The part of the view that is to be painted, in screen pixels; without a size if there is
  /// nothing to paint.
  abstract Rect area();

  /// Paints everything in that part anew, at its place in the view.
  abstract void paint(GraphicsContext graphics);
}
