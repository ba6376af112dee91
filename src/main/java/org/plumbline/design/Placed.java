package org.plumbline.design;

import org.plumbline.geom.Rect;

/// An element with a place and a size of its own.
public sealed interface Placed extends Element permits Component, Boundary, Note {
  Rect bounds();

  /// What it covers as it is seen now.
  default Rect seen() {
    return bounds();
  }

  /// The same element elsewhere or of another size.
  Placed withBounds(Rect bounds);
}
