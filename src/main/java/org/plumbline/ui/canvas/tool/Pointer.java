package org.plumbline.ui.canvas.tool;

import java.util.Set;
import org.plumbline.geom.Point;

/// One thing that the pointer did.
///
/// @param at its place in the design
/// @param screen its place on the canvas, in screen pixels; distances that a hand feels are
///   measured here
/// @param clicks how often the button went down in quick succession
public record Pointer(
    Act act, Point at, Point screen, Button button, Set<Modifier> held, int clicks) {
  /// Copies the keys.
  public Pointer {
    held = Set.copyOf(held);
  }

  /// What happened.
  public enum Act {
    /// It moved with no button down.
    MOVE,
    /// A button went down.
    PRESS,
    /// It moved with a button down.
    DRAG,
    /// The button came up.
    RELEASE
  }

  /// Which button.
  public enum Button {
    NONE,
    PRIMARY,
    MIDDLE,
    SECONDARY
  }

  /// Keys that change what a gesture means.
  public enum Modifier {
    SHIFT,
    ALT,
    CONTROL,
    SPACE
  }

  /// Whether a drag is to carry copies and leave the originals.
  boolean copies() {
    return holds(Modifier.ALT) || holds(Modifier.CONTROL);
  }

  public boolean holds(Modifier modifier) {
    return held.contains(modifier);
  }
}
