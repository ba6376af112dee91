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
    Window fine = goal.covered(seen, frame);
    List<Layer> layers = new ArrayList<>();
    around(fine, all).forEach(each -> layers.add(new Layer(way.fit(seen, frame), each, 1)));
    layers.add(new Layer(goal.fit(seen, frame), fine, 1));
    layers.add(new Layer(before.fit(seen, frame), before.covered(seen, frame), 1 - share / FADED));
    int bands = (frame.height() + BAND - 1) / BAND;
    IntStream.range(0, bands)
        .parallel()
        .forEach(band -> layers.forEach(each -> each.put(frame, seen, band)));
  }

  private record Layer(Plate plate, Window window, double opacity) {
    void put(Pixels frame, Rect seen, int band) {
      plate.put(frame, seen, window.within(band * BAND, (band + 1) * BAND), opacity);
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
