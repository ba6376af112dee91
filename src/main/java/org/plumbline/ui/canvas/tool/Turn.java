package org.plumbline.ui.canvas.tool;

import java.util.List;

/// What a gesture makes of something that happened: the gesture that follows and what is to be
/// done, in order.
public record Turn(Gesture next, List<Effect> effects) {
  /// Copies the list.
  public Turn {
    effects = List.copyOf(effects);
  }

  /// Goes on as `next` and does these things.
  public static Turn to(Gesture next, Effect... effects) {
    return new Turn(next, List.of(effects));
  }
}
