package org.plumbline.ui.canvas;

import javafx.scene.Cursor;
import org.plumbline.ui.canvas.tool.Banding;
import org.plumbline.ui.canvas.tool.Bending;
import org.plumbline.ui.canvas.tool.Gesture;
import org.plumbline.ui.canvas.tool.Grip;
import org.plumbline.ui.canvas.tool.Handle;
import org.plumbline.ui.canvas.tool.Linking;
import org.plumbline.ui.canvas.tool.Moving;
import org.plumbline.ui.canvas.tool.Panning;
import org.plumbline.ui.canvas.tool.Placing;
import org.plumbline.ui.canvas.tool.Pressing;
import org.plumbline.ui.canvas.tool.Resizing;
import org.plumbline.ui.canvas.tool.Resting;
import org.plumbline.ui.canvas.tool.Stuck;

/// The pointer's shape for what the hand is doing.
final class Cursors {
  private Cursors() {}

  static Cursor of(Gesture gesture) {
    return switch (gesture) {
      case Resting(var _, var hot) -> hot.map(Cursors::of).orElse(Cursor.DEFAULT);
      case Resizing(Handle handle, var _) -> of(handle);
      case Moving _, Placing _ -> Cursor.MOVE;
      case Bending bending -> of(bending);
      case Panning _ -> Cursor.CLOSED_HAND;
      case Linking _, Banding _ -> Cursor.CROSSHAIR;
      case Pressing _ -> Cursor.DEFAULT;
      case Stuck _ -> Cursor.DEFAULT;
    };
  }

  private static Cursor of(Bending bending) {
    return bending.stretches().size() > 1
        ? Cursor.MOVE
        : bending.level() ? Cursor.V_RESIZE : Cursor.H_RESIZE;
  }

  private static Cursor of(Handle handle) {
    return switch (handle.use()) {
      case CONNECT, TAIL, HEAD -> Cursor.CROSSHAIR;
      case RESIZE -> of(handle.grip());
    };
  }

  private static Cursor of(Grip grip) {
    return switch (grip) {
      case NORTH_WEST -> Cursor.NW_RESIZE;
      case NORTH -> Cursor.N_RESIZE;
      case NORTH_EAST -> Cursor.NE_RESIZE;
      case EAST -> Cursor.E_RESIZE;
      case SOUTH_EAST -> Cursor.SE_RESIZE;
      case SOUTH -> Cursor.S_RESIZE;
      case SOUTH_WEST -> Cursor.SW_RESIZE;
      case WEST -> Cursor.W_RESIZE;
    };
  }
}
