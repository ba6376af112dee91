package org.plumbline.ui.canvas.tool;

import java.util.Optional;
import org.plumbline.design.Design;

/// Where somebody is in a design.
///
/// @param seen what of the design is seen
/// @param root id of the boundary that somebody has gone into, to which everything belongs that is
///   put nowhere else in it; empty in the whole design
public record Room(Design seen, Optional<String> root) {
  /// The whole design.
  public static Room whole(Design design) {
    return new Room(design, Optional.empty());
  }
}
