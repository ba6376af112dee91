package org.plumbline.ui.palette;

import java.util.Set;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.plumbline.catalog.ComponentType;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.canvas.tool.Pointer;

/// A type on its way from the palette to the canvas, from the press of the button to its release or
/// to Escape.
///
/// The toolkit's own drag-and-drop does not exist on every platform, so the whole scene is watched
/// instead; the canvas shows the ghost.
final class PaletteDrag implements EventHandler<InputEvent> {
  /// How far the pointer moves before a press is a drag, in pixels.
  private static final double SLACK = 4;

  private final ComponentType type;
  private final CanvasView canvas;
  private final Scene scene;
  private final Point2D pressed;
  private boolean dragging;

  private PaletteDrag(ComponentType type, CanvasView canvas, MouseEvent press) {
    this.type = type;
    this.canvas = canvas;
    scene = canvas.getScene();
    pressed = place(press);
  }

  /// Begins with the press of the button on a type.
  static void begin(ComponentType type, CanvasView canvas, MouseEvent press) {
    PaletteDrag drag = new PaletteDrag(type, canvas, press);
    drag.scene.addEventFilter(MouseEvent.ANY, drag);
    drag.scene.addEventFilter(KeyEvent.KEY_PRESSED, drag);
  }

  @Override
  public void handle(InputEvent event) {
    switch (event) {
      case MouseEvent mouse -> moved(mouse);
      case KeyEvent key when key.getCode() == KeyCode.ESCAPE && dragging -> {
        end();
        canvas.dropping().cancel();
        key.consume();
      }
      default -> {}
    }
  }

  private void moved(MouseEvent event) {
    EventType<? extends MouseEvent> what = event.getEventType();
    if (what == MouseEvent.MOUSE_DRAGGED) {
      dragging = dragging || pressed.distance(place(event)) > SLACK;
      if (dragging) {
        canvas.dropping().drag(type, place(event), held(event));
      }
      event.consume();
    } else if (what == MouseEvent.MOUSE_RELEASED) {
      end();
      if (dragging) {
        canvas.dropping().drop(type, place(event), held(event));
        event.consume();
      }
    }
  }

  private void end() {
    scene.removeEventFilter(MouseEvent.ANY, this);
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, this);
  }

  /// Of the keys only the one that suspends snapping means anything here.
  private static Set<Pointer.Modifier> held(MouseEvent event) {
    return event.isAltDown() ? Set.of(Pointer.Modifier.ALT) : Set.of();
  }

  private static Point2D place(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }
}
