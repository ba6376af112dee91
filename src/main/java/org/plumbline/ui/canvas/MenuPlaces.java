package org.plumbline.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.plumbline.design.Component;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.tool.Sight;

/// Where on the screen the cards are, and where menus about the selection open.
public final class MenuPlaces {
  private static final double BELOW = 8;
  private static final double CORNER = 24;

  private final CanvasView canvas;
  private final Scenery scenery;

  MenuPlaces(CanvasView canvas, Scenery scenery) {
    this.canvas = canvas;
    this.scenery = scenery;
  }

  /// The cards that can be seen, by id, and what they cover of the screen.
  public Map<String, Bounds> cards() {
    Sight sight = canvas.sight();
    Map<String, Bounds> cards = new LinkedHashMap<>();
    for (Component each : sight.seenComponents()) {
      Rect box = canvas.camera().now().toScreen(each.bounds());
      cards.put(
          each.id(),
          canvas.localToScreen(new BoundingBox(box.x(), box.y(), box.width(), box.height())));
    }
    return cards;
  }

  /// Just below the selected element, for a connection at its middle, or else in the corner of the
  /// canvas.
  public Point2D belowSelection() {
    Rect screen = canvas.camera().screen();
    return canvas
        .sight()
        .chosenAlone()
        .map(each -> canvas.camera().now().toScreen(each.bounds()))
        .filter(screen::intersects)
        .map(box -> canvas.localToScreen(box.x(), box.bottom() + BELOW))
        .or(this::onConnection)
        .orElseGet(() -> canvas.localToScreen(CORNER, CORNER));
  }

  /// The middle of the selected connection, if one is selected and its middle can be seen.
  Optional<Point2D> onConnection() {
    Rect screen = canvas.camera().screen();
    return scenery
        .middleOf(canvas.bench().session().selection())
        .map(canvas.camera().now()::toScreen)
        .filter(screen::contains)
        .map(middle -> canvas.localToScreen(middle.x(), middle.y()));
  }
}
