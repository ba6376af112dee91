package org.plumbline.ui.present;

import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Which screen the audience sees and which one the presenter.
///
/// @param audience the whole of it is covered
/// @param presenter empty if there is only one screen, which the audience gets
record Screens(Rect audience, Optional<Rect> presenter) {
  /// The presenter stays where the editor is; the audience gets the largest other screen.
  ///
  /// @param all the screens, the main one first, at least one
  /// @param editor the middle of the window in which the design is edited
  static Screens of(List<Rect> all, Point editor) {
    Rect own =
        all.stream().filter(each -> each.contains(editor)).findFirst().orElse(all.getFirst());
    Optional<Rect> other =
        all.stream()
            .filter(each -> !each.equals(own))
            .max((a, b) -> Double.compare(a.width() * a.height(), b.width() * b.height()));
    return other
        .map(each -> new Screens(each, Optional.of(own)))
        .orElseGet(() -> new Screens(own, Optional.empty()));
  }
}
