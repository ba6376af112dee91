package org.plumbline.ui.canvas.tool;

import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Where on its outline an element is held: four corners and four middles of sides.
public enum Grip {
  NORTH_WEST(0, 0),
  NORTH(0.5, 0),
  NORTH_EAST(1, 0),
  EAST(1, 0.5),
  SOUTH_EAST(1, 1),
  SOUTH(0.5, 1),
  SOUTH_WEST(0, 1),
  WEST(0, 0.5);

  private final double across;
  private final double down;

  Grip(double across, double down) {
    this.across = across;
    this.down = down;
  }

  /// Whether it is one of the corners.
  public boolean corner() {
    return across != 0.5 && down != 0.5;
  }

  /// Where it lies on an outline.
  public Point on(Rect rect) {
    return new Point(rect.x() + across * rect.width(), rect.y() + down * rect.height());
  }

  /// Which way leads out of the element here: -1, 0 or 1 on each axis.
  public Point outward() {
    return new Point(Math.signum(across - 0.5), Math.signum(down - 0.5));
  }

  /// The rectangle whose edges at this grip have been pulled to `to`, the opposite ones staying.
  ///
  /// @param least how wide and high it is at least, from its own corner
  public Rect pulled(Rect rect, Point to, Rect least) {
    double left = across == 0 ? Math.min(to.x(), rect.right() - least.width()) : rect.x();
    double right = across == 1 ? Math.max(to.x(), rect.x() + least.width()) : rect.right();
    double top = down == 0 ? Math.min(to.y(), rect.bottom() - least.height()) : rect.y();
    double bottom = down == 1 ? Math.max(to.y(), rect.y() + least.height()) : rect.bottom();
    return new Rect(left, top, right - left, bottom - top);
  }
}
