package org.plumbline.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.geom.Rect;
import org.plumbline.ui.present.Plate.Window;

/// What the camera sees on its way from one slide to the next, out of three plates: what was seen
/// when it set out, which fades; and below that the next slide, coarse all along the way and fine
/// where the way ends.
///
/// @param before what was seen when it set out
/// @param way the next slide, all that can be seen of it on the way
/// @param goal the next slide where the way ends
record Sweep(Plate before, Plate way, Plate goal) {
  /// Rows that are made at once.
  private static final int BAND = 60;

  /// What was seen has faded when the camera is so far, so that it arrives where all is clear.
  private static final double FADED = 0.75;

  /// Fills a frame.
  ///
  /// @param seen the part of the plane that fills it
  /// @param share how far the camera is, 0 to 1
  void show(Pixels frame, Rect seen, double share) {
    Window all = new Window(0, 0, frame.width(), frame.height());
    Window end = goal.covered(seen, frame);
    Window start = before.covered(seen, frame);
    double left = 1 - share / FADED;
    List<Layer> layers = new ArrayList<>();
    for (Window each : around(end, all)) {
      below(way.fit(seen, frame), each, start, left, layers);
    }
    below(goal.fit(seen, frame), end, start, left, layers);
    layers.add(new Layer(before.fit(seen, frame), start, left, left >= 0.5));
    int bands = (frame.height() + BAND - 1) / BAND;
    IntStream.range(0, bands)
        .parallel()
        .forEach(band -> layers.forEach(each -> each.put(frame, seen, band)));
  }

  /// Adds what is below the fading plate: fine, unless more of that one is seen.
  private static void below(
      Plate plate, Window window, Window fading, double left, List<Layer> layers) {
    Window hidden = window.within(fading);
    layers.add(new Layer(plate, hidden, 1, left < 0.5));
    around(hidden, window).forEach(each -> layers.add(new Layer(plate, each, 1, true)));
  }

  private record Layer(Plate plate, Window window, double opacity, boolean fine) {
    void put(Pixels frame, Rect seen, int band) {
      plate.put(frame, seen, window.within(band * BAND, (band + 1) * BAND), opacity, fine);
    }
  }

  /// What of all lies beside a window in it: above, below, on the left and on the right.
  private static List<Window> around(Window hole, Window all) {
    return hole.isEmpty()
        ? List.of(all)
        : List.of(
            new Window(all.left(), all.top(), all.right(), hole.top()),
            new Window(all.left(), hole.bottom(), all.right(), all.bottom()),
            new Window(all.left(), hole.top(), hole.left(), hole.bottom()),
            new Window(hole.right(), hole.top(), all.right(), hole.bottom()));
  }
}
