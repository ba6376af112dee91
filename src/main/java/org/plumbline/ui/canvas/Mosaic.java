package org.plumbline.ui.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A surface of many small canvases side by side, its tiles. The toolkit composes all of a canvas
/// anew whenever a pixel of it has changed: so a frame costs only those tiles that are painted on,
/// and when all has moved by whole device pixels, only those that come into view.
///
/// Places are in screen pixels of the view from which it was started.
final class Mosaic extends Pane {
  /// How wide a tile is, in screen pixels: a whole number of device pixels at every usual scale.
  static final double WIDTH = 512;

  /// How high, in the same way.
  static final double HEIGHT = 288;

  private final Map<Spot, Tile> tiles = new HashMap<>();
  private final Deque<Canvas> spare = new ArrayDeque<>();
  private Rect seen = new Rect(0, 0, 0, 0);

  /// A column and a row of tiles.
  private record Spot(int column, int row) {
    Rect area() {
      return new Rect(column * WIDTH, row * HEIGHT, WIDTH, HEIGHT);
    }
  }

  /// One of the canvases.
  ///
  /// @param area what it covers
  record Tile(Rect area, Canvas canvas) {
    /// What paints on it, at the places of the mosaic.
    GraphicsContext graphics() {
      return canvas.getGraphicsContext2D();
    }
  }

  Mosaic() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Starts anew, without a tile.
  ///
  /// @param screen the view
  void start(Rect screen) {
    tiles.values().forEach(this::retire);
    tiles.clear();
    setTranslateX(0);
    setTranslateY(0);
    seen = screen;
  }

  /// What was painted is seen elsewhere from now on.
  ///
  /// @param shift how far from where it was at the start, in screen pixels
  void moveTo(Point shift) {
    setTranslateX(shift.x());
    setTranslateY(shift.y());
    seen = new Rect(-shift.x(), -shift.y(), seen.width(), seen.height());
    tiles
        .entrySet()
        .removeIf(each -> {
          boolean gone = !each.getKey().area().intersects(seen);
          if (gone) {
            retire(each.getValue());
          }
          return gone;
        });
  }

  private void retire(Tile tile) {
    tile.canvas().setVisible(false);
    spare.push(tile.canvas());
  }

  /// The tiles that there are and that touch a part; none if it has no size.
  List<Tile> at(Rect part) {
    if (part.width() == 0 || part.height() == 0) {
      return List.of();
    }
    return tiles.values().stream().filter(each -> each.area().intersects(part)).toList();
  }

  /// New tiles wherever in a part of what is seen there is none. They are to be painted on at once.
  List<Tile> fill(Rect part) {
    List<Tile> made = new ArrayList<>();
    for (Spot spot : spots(part.shared(seen))) {
      if (!tiles.containsKey(spot)) {
        Tile tile = tile(spot.area());
        tiles.put(spot, tile);
        made.add(tile);
      }
    }
    return made;
  }

  /// What is seen of it.
  Rect seen() {
    return seen;
  }

  /// What the tiles that are seen cover, if there is one wherever something is seen.
  Rect extent() {
    return spots(seen).stream().map(Spot::area).reduce(Rect::union).orElse(seen);
  }

  private static Collection<Spot> spots(Rect part) {
    List<Spot> spots = new ArrayList<>();
    for (int row = (int) Math.floor(part.y() / HEIGHT); row * HEIGHT < part.bottom(); row++) {
      for (int column = (int) Math.floor(part.x() / WIDTH);
          column * WIDTH < part.right();
          column++) {
        spots.add(new Spot(column, row));
      }
    }
    return spots;
  }

  private Tile tile(Rect area) {
    Canvas canvas = spare.isEmpty() ? canvas() : spare.pop();
    canvas.setVisible(true);
    canvas.relocate(area.x(), area.y());
    canvas.getGraphicsContext2D().setTransform(1, 0, 0, 1, -area.x(), -area.y());
    return new Tile(area, canvas);
  }

  private Canvas canvas() {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    getChildren().add(canvas);
    return canvas;
  }
}
