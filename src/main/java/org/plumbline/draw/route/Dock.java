package org.plumbline.draw.route;

import org.plumbline.geom.Point;

/// Where a line leaves or enters a card.
record Dock(Side side, Point at) {
  /// The place along the side.
  double along() {
    return side.level() ? at.y() : at.x();
  }

  /// The same side at another place.
  Dock movedTo(double along) {
    return new Dock(side, side.level() ? new Point(at.x(), along) : new Point(along, at.y()));
  }
}
