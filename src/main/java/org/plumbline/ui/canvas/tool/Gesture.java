package org.plumbline.ui.canvas.tool;

import java.util.List;

/// What the hand is doing: a small immutable state. Something happens, and it says which state
/// follows and what is to be done.
public sealed interface Gesture
    permits Banding,
        Bending,
        Linking,
        Moving,
        Panning,
        Placing,
        Pressing,
        Resizing,
        Resting,
        Stuck {
  /// How far the pointer goes with a button down before it means more than a click, in screen
  /// pixels.
  double THRESHOLD = 4;

  /// What follows from what the pointer did.
  Turn on(Pointer pointer, Sight sight);

  /// Whether something is in the hand that is to stay in sight: at the edge of the canvas the view
  /// goes on with it.
  default boolean isCarrying() {
    return switch (this) {
      case Banding _, Bending _, Moving _, Placing _, Resizing _ -> true;
      case Linking linking -> linking.phase() == Linking.Phase.SEEKING;
      case Panning _, Pressing _, Resting _, Stuck _ -> false;
    };
  }

  /// What floats above the drawing meanwhile.
  List<Aid> aids(Sight sight);

  /// What follows from Escape: nothing has happened.
  default Turn escape() {
    return Turn.to(Resting.IDLE, new Effect.Discard());
  }
}
