package org.plumbline.ui.canvas.tool;

import java.util.List;
import org.plumbline.geom.Point;

/// The hand pulls the whole drawing.
///
/// @param last where the pointer was last, on the screen
public record Panning(Point last) implements Gesture {
  @Override
  public Turn on(Pointer pointer, Sight sight) {
    return switch (pointer.act()) {
      case DRAG -> {
        Point way = pointer.screen().minus(last);
        yield Turn.to(new Panning(pointer.screen()), new Effect.Pan(way.x(), way.y()));
      }
      case RELEASE, MOVE -> Turn.to(Resting.IDLE);
      case PRESS -> Turn.to(this);
    };
  }

  @Override
  public List<Aid> aids(Sight sight) {
    return List.of();
  }
}
