package org.plumbline.ui.canvas;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.plumbline.geom.Point;

/// What opens over the drawing and belongs to one place of it: at most one panel at a time, which
/// stays inside the canvas and goes with its place when the drawing is moved.
///
/// An overlay inside the canvas, not a window of its own: it takes no focus from the window, works
/// on every platform and is part of every picture of the canvas.
final class Floating extends Pane {
  /// What is kept free between the panel and the edge of the canvas, in screen pixels.
  private static final double EDGE = 8;

  /// The distance of the panel from its place, in screen pixels.
  private static final double GAP = 14;

  private final Camera camera;
  private Optional<Open> open = Optional.empty();

  /// The panel that is open.
  ///
  /// @param at the place in the design that it belongs to
  /// @param closed is run when it has been closed
  private record Open(Region panel, Point at, Runnable closed) {}

  Floating(Camera camera) {
    this.camera = camera;
    setPickOnBounds(false);
    camera.viewport().addListener((_, _, _) -> requestLayout());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && open.isPresent()) {
            close();
            event.consume();
          }
        });
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
  }

  boolean isOpen() {
    return open.isPresent();
  }

  /// Opens a panel below a place of the design, in place of the one that is open.
  void show(Region panel, Point at, Runnable closed) {
    close();
    open = Optional.of(new Open(panel, at, closed));
    getChildren().setAll(panel);
    requestLayout();
  }

  /// Closes the panel, if one is open.
  void close() {
    Optional<Open> before = open;
    open = Optional.empty();
    getChildren().clear();
    before.ifPresent(each -> each.closed().run());
  }

  @Override
  protected void layoutChildren() {
    open.ifPresent(this::place);
  }

  private void place(Open each) {
    Region panel = each.panel();
    double width = Math.min(panel.prefWidth(-1), getWidth() - 2 * EDGE);
    double height = Math.min(panel.prefHeight(width), getHeight() - 2 * EDGE);
    Point at = camera.now().toScreen(each.at());
    double x = inside(at.x() - width / 2, getWidth() - width);
    boolean below = at.y() + GAP + height + EDGE <= getHeight();
    double y = inside(below ? at.y() + GAP : at.y() - GAP - height, getHeight() - height);
    panel.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
  }

  private static double inside(double wanted, double most) {
    return Math.max(EDGE, Math.min(wanted, most - EDGE));
  }
}
