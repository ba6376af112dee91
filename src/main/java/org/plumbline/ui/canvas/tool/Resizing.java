package org.plumbline.ui.canvas.tool;

import java.util.List;
import org.plumbline.edit.ResizeElement;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// An element is pulled to another size by one of its handles; its edges come to rest on the grid.
///
/// @param handle what is held, with the bounds at the start
/// @param offset from the pointer to the handle when it was grabbed
public record Resizing(Handle handle, Point offset) implements Gesture {
  /// Nothing gets smaller than this: 4 by 2 steps of the grid.
  private static final Rect LEAST = new Rect(0, 0, 4 * Snapping.GRID, 2 * Snapping.GRID);

  @Override
  public Turn on(Pointer pointer, Sight sight) {
    return switch (pointer.act()) {
      case DRAG -> Turn.to(this, new Effect.Preview(edit(pointer, sight)));
      case RELEASE -> Turn.to(Resting.IDLE, new Effect.Commit(edit(pointer, sight)));
      case MOVE, PRESS -> Turn.to(this);
    };
  }

  @Override
  public List<Aid> aids(Sight sight) {
    return List.of();
  }

  private ResizeElement edit(Pointer pointer, Sight sight) {
    Point to = pointer.at().plus(offset);
    Point rested = sight.free(pointer) ? to.rounded() : to.snapped(Snapping.GRID);
    return new ResizeElement(
        handle.element(), handle.grip().pulled(handle.bounds(), rested, LEAST));
  }
}
