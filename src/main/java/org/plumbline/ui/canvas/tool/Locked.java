package org.plumbline.ui.canvas.tool;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Placed;

/// What stays in its place: no drag, no arrow key and no arranging moves a pinned component on its
/// own. With its boundary it moves.
public final class Locked {
  private Locked() {}

  /// Whether the element stays in its place.
  public static boolean is(Placed element) {
    return element instanceof Component component && component.pinned();
  }

  /// Those of the elements that may be moved.
  public static List<String> free(Design design, List<String> ids) {
    Set<String> locked =
        design.components().stream()
            .filter(Locked::is)
            .map(Component::id)
            .collect(Collectors.toSet());
    return ids.stream().filter(id -> !locked.contains(id)).toList();
  }
}
