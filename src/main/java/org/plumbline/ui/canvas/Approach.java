package org.plumbline.ui.canvas;

import java.util.Optional;
import javafx.util.Duration;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.paint.Viewport;
import org.plumbline.ui.look.Motion;

/// The view on its way to a place, until it is there or somebody moves the view.
final class Approach {
  private static final Duration TIME = Duration.millis(200);

  /// What is kept free beside what covers the canvas, in screen pixels.
  private static final double BESIDE = 16;

  private final Camera camera;
  private final Workbench bench;
  private Runnable stop = () -> {};
  private Viewport last = Viewport.START;

  Approach(Camera camera, Workbench bench) {
    this.camera = camera;
    this.bench = bench;
  }

  /// Goes where all of the area can be seen, unless it is seen already; never nearer.
  void to(Rect area) {
    to(area, Optional.empty());
  }

  /// The same, and above what lies on the lower part of the canvas.
  ///
  /// @param covered where that lies, in screen pixels
  void to(Rect area, Optional<Rect> covered) {
    stop.run();
    Optional<Viewport> brought = camera.bringing(area);
    if (brought.isEmpty()) {
      camera.fit(area);
      return;
    }
    Viewport there = covered.map(each -> above(each, area, brought.get())).orElse(brought.get());
    if (!there.equals(camera.now())) {
      last = camera.now();
      Viewport from = last;
      stop = Motion.run(bench, TIME, share -> step(from, there, share), () -> {});
    }
  }

  private static Viewport above(Rect covered, Rect area, Viewport there) {
    Rect seen = there.toScreen(area).grown(BESIDE);
    double up = seen.bottom() - covered.y();
    return seen.intersects(covered) && up <= seen.y() ? there.panned(0, -up) : there;
  }

  private void step(Viewport from, Viewport there, double share) {
    if (camera.now().equals(last)) {
      last = share == 1 ? there : between(from, there, share);
      camera.look(last);
    } else {
      stop.run();
    }
  }

  private static Viewport between(Viewport from, Viewport there, double share) {
    return new Viewport(
        from.zoom() + (there.zoom() - from.zoom()) * share,
        from.x() + (there.x() - from.x()) * share,
        from.y() + (there.y() - from.y()) * share);
  }
}
