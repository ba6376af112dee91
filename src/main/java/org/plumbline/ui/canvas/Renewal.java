package org.plumbline.ui.canvas;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.paint.Frame;

/// Finds the part of the screen on which two drawings differ, so that in a large design only that
/// is painted anew.
final class Renewal {
  /// More changed figures than this are painted with everything else.
  private static final int MANY = 400;

  /// A larger part of the screen than this is not worth being told apart.
  private static final double MOST = 0.7;

  /// How far beyond its bounds a figure may leave traces, in screen pixels.
  static final double TRACE = 4;

  private Renewal() {}

  /// The part in whole screen pixels; without a size if nothing that is seen has changed; empty if
  /// everything is better painted anew.
  static Optional<Rect> between(Drawing before, Drawing now, Frame frame, Rect screen) {
    if (before.figures().size() != now.figures().size()) {
      return Optional.empty();
    }
    BitSet changed = Patches.between(now.figures(), before.figures());
    if (changed.cardinality() > MANY) {
      return Optional.empty();
    }
    double left = screen.right();
    double top = screen.bottom();
    double right = screen.x();
    double bottom = screen.y();
    for (int n = changed.nextSetBit(0); n >= 0; n = changed.nextSetBit(n + 1)) {
      for (Figure figure : List.of(before.figures().get(n), now.figures().get(n))) {
        Rect rect = frame.view().toScreen(figure.bounds()).grown(TRACE);
        left = Math.min(left, Math.max(screen.x(), Math.floor(rect.x())));
        top = Math.min(top, Math.max(screen.y(), Math.floor(rect.y())));
        right = Math.max(right, Math.min(screen.right(), Math.ceil(rect.right())));
        bottom = Math.max(bottom, Math.min(screen.bottom(), Math.ceil(rect.bottom())));
      }
    }
    double width = Math.max(0, right - left);
    double height = Math.max(0, bottom - top);
    boolean most = width * height > MOST * screen.width() * screen.height();
    return most ? Optional.empty() : Optional.of(new Rect(left, top, width, height));
  }
}
