package org.plumbline.ui.canvas;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.paint.Viewport;

/// Holds the viewport of one canvas and moves it.
final class Camera {
  /// How much a step of the zoom keys and buttons enlarges.
  private static final double STEP = 1.25;

  /// What is kept free around the drawing when it is fitted, in screen pixels.
  private static final double MARGIN = 40;

  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.START);
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private Rect screen = new Rect(0, 0, 0, 0);

  ReadOnlyObjectProperty<Viewport> viewport() {
    return viewport.getReadOnlyProperty();
  }

  ReadOnlyDoubleProperty zoom() {
    return zoom.getReadOnlyProperty();
  }

  Viewport now() {
    return viewport.get();
  }

  /// The part of the design that is seen.
  Rect visible() {
    return now().visible(screen.width(), screen.height());
  }

  /// The canvas, in screen pixels.
  Rect screen() {
    return screen;
  }

  /// The canvas has another size.
  void resize(double width, double height) {
    screen = new Rect(0, 0, width, height);
  }

  void look(Viewport next) {
    viewport.set(next);
    zoom.set(next.zoom());
  }

  void pan(double dx, double dy) {
    look(now().panned(dx, dy));
  }

  void zoomTo(double factor) {
    look(now().zoomed(factor, screen.center()));
  }

  void zoomIn() {
    zoomTo(now().zoom() * STEP);
  }

  void zoomOut() {
    zoomTo(now().zoom() / STEP);
  }

  void wheel(double deltaY, Point anchor) {
    look(now().wheeled(deltaY, anchor));
  }

  void fit(Rect area) {
    look(Viewport.fitting(area, screen, MARGIN));
  }

  void reveal(Rect area) {
    look(now().revealing(area, screen, MARGIN));
  }
}
