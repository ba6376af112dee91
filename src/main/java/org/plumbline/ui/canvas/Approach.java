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

  private final Camera camera;
  private final Workbench bench;
  private Runnable stop = () -> {};
  private Viewport last = Viewport.START;

  Approach(Camera camera, Workbench bench) {
    this.camera = camera;
    this.bench = bench;
  }

  /// Goes where all of the area can be seen and nothing covers it, unless that is so already; never
  /// nearer.
  void to(Rect area) {
    stop.run();
    Optional<Viewport> there = camera.bringing(area);
    if (there.isEmpty()) {
      camera.fit(area);
    }
    there.filter(each -> !each.equals(camera.now())).ifPresent(this::go);
  }

  private void go(Viewport there) {
    last = camera.now();
    Viewport from = last;
    stop = Motion.run(bench, TIME, share -> step(from, there, share), () -> {});
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
