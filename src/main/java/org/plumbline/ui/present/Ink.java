package org.plumbline.ui.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.geom.Point;

/// What a presenter has drawn on slides, in the coordinates of the design, so that it stays with
/// what it is about. It goes with the presentation.
final class Ink {
  private final Map<Integer, List<List<Point>>> strokes = new HashMap<>();

  /// Begins a stroke on a slide.
  void begin(int slide, Point at) {
    strokes.computeIfAbsent(slide, _ -> new ArrayList<>()).add(new ArrayList<>(List.of(at)));
  }

  /// Goes on with the stroke that was begun last.
  void go(int slide, Point at) {
    List<List<Point>> here = strokes.getOrDefault(slide, List.of());
    if (!here.isEmpty()) {
      here.getLast().add(at);
    }
  }

  /// Takes all strokes off a slide.
  void erase(int slide) {
    strokes.remove(slide);
  }

  /// The strokes on a slide.
  List<List<Point>> on(int slide) {
    return List.copyOf(strokes.getOrDefault(slide, List.of()));
  }
}
