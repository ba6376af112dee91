package org.plumbline.ui.canvas;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.plumbline.geom.Point;
import org.plumbline.ui.canvas.tool.Pointer;

/// Translates what the toolkit says of mouse, wheel and pinch into our own words.
final class Mouse {
  private final Camera camera;
  private final Hand hand;
  private final EdgeScroll edges;
  private Point last = Point.ORIGIN;
  private boolean space;
  private boolean dragged;

  /// @param still whether no movement is wanted
  Mouse(Camera camera, Hand hand, BooleanSupplier still) {
    this.camera = camera;
    this.hand = hand;
    edges = new EdgeScroll(camera, hand, still);
  }

  /// Listens to the surface.
  void watch(Region surface) {
    surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> feed(event, Pointer.Act.MOVE));
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> feed(event, Pointer.Act.DRAG));
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> feed(event, Pointer.Act.RELEASE));
    surface.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          surface.requestFocus();
          feed(event, Pointer.Act.PRESS);
        });
    surface.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    surface.addEventHandler(
        ZoomEvent.ZOOM,
        event -> {
          Point at = new Point(event.getX(), event.getY());
          camera.look(camera.now().zoomed(camera.now().zoom() * event.getZoomFactor(), at));
          event.consume();
        });
  }

  /// The space bar went down or came up.
  void space(Space bar) {
    dragged &= space;
    space = bar == Space.DOWN;
  }

  /// Whether the space bar, down or just up, was of use to the pointer.
  boolean draggedWithSpace() {
    return dragged;
  }

  /// Where the space bar is.
  enum Space {
    DOWN,
    UP
  }

  /// Where the pointer is, if it is over the canvas.
  Optional<Point> over(Region surface) {
    return surface.isHover() ? Optional.of(last) : Optional.empty();
  }

  /// Where the pointer was last, on the canvas.
  Point last() {
    return last;
  }

  /// Something from elsewhere comes over the canvas.
  void enter(Point screen) {
    edges.press(screen);
  }

  /// Something from elsewhere is carried over the canvas.
  void carry(Pointer pointer) {
    hand.feed(pointer);
    edges.drag(pointer.screen(), pointer);
  }

  /// What the pointer does at a place on the canvas while something from elsewhere is dragged.
  Pointer elsewhere(Pointer.Act act, Point screen, Set<Pointer.Modifier> held) {
    return new Pointer(act, camera.now().toDesign(screen), screen, Pointer.Button.PRIMARY, held, 1);
  }

  private void feed(MouseEvent event, Pointer.Act act) {
    Point raw = new Point(event.getX(), event.getY());
    last = edges.inSight(raw);
    dragged |= space && act == Pointer.Act.DRAG;
    Pointer pointer =
        new Pointer(
            act,
            camera.now().toDesign(last),
            last,
            button(event.getButton()),
            held(event),
            event.getClickCount());
    hand.feed(pointer);
    switch (act) {
      case PRESS -> edges.press(raw);
      case DRAG -> edges.drag(raw, pointer);
      case MOVE, RELEASE -> edges.rest();
    }
    event.consume();
  }

  private void scroll(ScrollEvent event) {
    if (event.isControlDown() || event.isShortcutDown()) {
      if (!event.isInertia()) {
        camera.wheel(event.getDeltaY(), new Point(event.getX(), event.getY()));
      }
    } else if (event.isShiftDown() && event.getDeltaX() == 0) {
      camera.pan(event.getDeltaY(), 0);
    } else {
      camera.pan(event.getDeltaX(), event.getDeltaY());
    }
    event.consume();
  }

  private Set<Pointer.Modifier> held(MouseEvent event) {
    Set<Pointer.Modifier> held = EnumSet.noneOf(Pointer.Modifier.class);
    if (event.isShiftDown()) {
      held.add(Pointer.Modifier.SHIFT);
    }
    if (event.isAltDown()) {
      held.add(Pointer.Modifier.ALT);
    }
    if (event.isShortcutDown()) {
      held.add(Pointer.Modifier.CONTROL);
    }
    if (space) {
      held.add(Pointer.Modifier.SPACE);
    }
    return held;
  }

  private static Pointer.Button button(MouseButton button) {
    return switch (button) {
      case PRIMARY -> Pointer.Button.PRIMARY;
      case MIDDLE -> Pointer.Button.MIDDLE;
      case SECONDARY -> Pointer.Button.SECONDARY;
      case NONE, BACK, FORWARD -> Pointer.Button.NONE;
    };
  }
}
