package org.plumbline.export.pptx;

import org.plumbline.export.Paper;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Where on a slide what lies somewhere in the design is seen, and how large.
///
/// @param scale EMU for a logical pixel of the design
/// @param left EMU from the left edge of the slide to the origin of the design
/// @param top the same from the upper edge
/// @param room the part of the slide that shows the picture, in EMU
record Camera(double scale, double left, double top, Rect room) {
  /// No logical pixel gets larger than this: 720 of them fill a wide slide.
  private static final double CLOSEST = Paper.WIDE.width() * SlideSize.POINT / 720;

  /// Shows all of a part of the design in the middle of a room, as large as it can be.
  static Camera on(Rect view, Rect room) {
    double scale = Math.min(room.width() / view.width(), room.height() / view.height());
    double near = Math.min(scale, CLOSEST);
    return new Camera(
        near, room.centerX() - view.centerX() * near, room.centerY() - view.centerY() * near, room);
  }

  /// The part of the design that is seen, to the edges of the room.
  Rect seen() {
    return new Rect(
        (room.x() - left) / scale,
        (room.y() - top) / scale,
        room.width() / scale,
        room.height() / scale);
  }

  long x(double x) {
    return Math.round(left + x * scale);
  }

  long y(double y) {
    return Math.round(top + y * scale);
  }

  long length(double length) {
    return Math.round(length * scale);
  }

  Point at(Point point) {
    return new Point(x(point.x()), y(point.y()));
  }

  Rect at(Rect rect) {
    return Rect.between(at(rect.corner()), at(new Point(rect.right(), rect.bottom())));
  }

  /// A size of type in hundredths of a point, no less than the format allows.
  long type(double size) {
    return Math.max(100, Math.round(size * scale * 100 / SlideSize.POINT));
  }
}
