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

  /// What floats above the drawing meanwhile.
  List<Aid> aids(Sight sight);

  /// What follows from Escape: nothing has happened.
  default Turn escape() {
    return Turn.to(Resting.IDLE, new Effect.Discard());
  }
}
