package org.plumbline.ui.canvas.paint;

import java.util.IdentityHashMap;
import org.plumbline.geom.Path;

/// The outline of each path. A drawing shares paths between all places where they are seen, so they
/// are told apart by being the same object, which costs nothing.
final class Outlines {
  /// More paths than this are not shared ones; they are forgotten.
  private static final int MOST = 4_096;

  private final IdentityHashMap<Path, Outline> known = new IdentityHashMap<>();

  Outline of(Path path) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(path, Outline::of);
  }
}
