package org.plumbline.design;

import java.util.List;
import java.util.Optional;

/// What of a design is to be seen in its pictures.
public final class Seen {
  private Seen() {}

  /// The components that are not folded away with a boundary around them.
  public static List<Component> components(Design design) {
    return design.components().stream().filter(each -> !isFolded(design, each.boundary())).toList();
  }

  private static boolean isFolded(Design design, Optional<String> in) {
    Optional<Boundary> boundary = in.flatMap(design::boundary);
    return boundary.isPresent()
        && (boundary.get().collapsed() || isFolded(design, boundary.get().parent()));
  }
}
