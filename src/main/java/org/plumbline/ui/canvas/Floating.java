package org.plumbline.ui.canvas;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.plumbline.geom.Rect;

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
  private Optional<Rect> offered = Optional.empty();

  /// The panel that is open.
  ///
  /// @param beside the part of the design that it belongs to
  /// @param closed is run when it has been closed
  private record Open(Region panel, Rect beside, Runnable closed) {}

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

  /// Opens a panel below a part of the design, or above it, in place of the one that is open.
  void show(Region panel, Rect beside, Runnable closed) {
    close();
    open = Optional.of(new Open(panel, beside, closed));
    getChildren().setAll(panel);
    requestLayout();
  }

  /// While something is offered, the panel keeps its place on the screen, beside what is offered if
  /// that is known when it opens: if it gave way, it would slip from under the pointer that is on
  /// its button.
  void offer(Optional<Rect> offered) {
    this.offered = offered;
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
    if (offered.isPresent() && panel.getWidth() > 0) {
      panel.resize(width, height);
      return;
    }
    Rect at = camera.now().toScreen(each.beside());
    Rect taken = offered.map(area -> camera.now().toScreen(area).union(at)).orElse(at);
    double x = inside(at.centerX() - width / 2, getWidth() - width);
    double[] wanted = {taken.bottom() + GAP, taken.y() - GAP - height, at.bottom() + GAP};
    double y =
        Arrays.stream(wanted)
            .filter(top -> top == inside(top, getHeight() - height))
            .findFirst()
            .orElseGet(() -> inside(at.y() - GAP - height, getHeight() - height));
    panel.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
  }

  private static double inside(double wanted, double most) {
    return Math.max(EDGE, Math.min(wanted, most - EDGE));
  }
}
