package org.plumbline.ui.canvas;

import java.util.Set;
import javafx.geometry.Point2D;
import org.plumbline.catalog.ComponentType;
import org.plumbline.geom.Point;
import org.plumbline.ui.canvas.tool.Placing;
import org.plumbline.ui.canvas.tool.Pointer;
import org.plumbline.ui.canvas.tool.Turn;

/// What happens on the canvas while an entry of the palette is dragged over it.
public final class Dropping {
  private final CanvasView canvas;
  private final Hand hand;
  private final Mouse mouse;

  Dropping(CanvasView canvas, Hand hand, Mouse mouse) {
    this.canvas = canvas;
    this.hand = hand;
    this.mouse = mouse;
  }

  /// Shows the ghost of a card; `scene` is the pointer's place.
  public void drag(ComponentType type, Point2D scene, Set<Pointer.Modifier> held) {
    Point at = local(scene);
    if (!canvas.camera().screen().contains(at)) {
      cancel();
      return;
    }
    Pointer pointer = mouse.elsewhere(Pointer.Act.DRAG, at, held);
    if (!(hand.gesture() instanceof Placing placing && placing.type().equals(type))) {
      hand.take(Turn.to(Placing.of(type, pointer.at(), canvas.sight())));
      mouse.enter(at);
    }
    mouse.carry(pointer);
  }

  /// Adds the component if the pointer is over the canvas.
  public void drop(ComponentType type, Point2D scene, Set<Pointer.Modifier> held) {
    drag(type, scene, held);
    if (hand.gesture() instanceof Placing) {
      hand.feed(mouse.elsewhere(Pointer.Act.RELEASE, local(scene), held));
      canvas.requestFocus();
    }
  }

  /// Ends it without adding anything.
  public void cancel() {
    if (hand.gesture() instanceof Placing) {
      hand.escape();
    }
  }

  private Point local(Point2D scene) {
    Point2D here = canvas.sceneToLocal(scene);
    return new Point(here.getX(), here.getY());
  }
}
