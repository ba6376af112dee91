package org.plumbline.ui.window;

import java.util.HashMap;
import java.util.Map;
import javafx.util.Duration;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.edit.PlaceElements;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Motion;

/// Cards on their way to the places that they have been given. The edit is done already: what is
/// seen is a preview of places in between, which ends as soon as anybody does anything else.
final class Glide {
  private static final Duration TIME = Duration.millis(300);

  private final Session session;
  private final Map<String, Rect> from = new HashMap<>();
  private final PlaceElements goal;
  private Runnable stop = () -> {};
  private Runnable unwatch = () -> {};
  private boolean ours;

  private Glide(Session session, Design before, PlaceElements goal) {
    this.session = session;
    this.goal = goal;
    Elements.placed(before).forEach(each -> from.put(each.id(), each.bounds()));
  }

  /// Starts the way from where the cards were, unless movement is not wanted.
  static void start(Workbench bench, Design before, PlaceElements goal) {
    if (!bench.outfit().get().still()) {
      Glide glide = new Glide(bench.session(), before, goal);
      glide.unwatch = bench.session().observe(glide::changed);
      glide.show(0);
      glide.stop = Motion.run(bench, TIME, glide::show, glide::finish);
    }
  }

  private void changed(Session.Change change) {
    if (!ours && change != Session.Change.SELECTION) {
      stop.run();
      unwatch.run();
    }
  }

  private void finish() {
    unwatch.run();
    session.cancel();
  }

  private void show(double share) {
    Map<String, Rect> between = new HashMap<>();
    goal.places()
        .forEach((id, rect) -> between.put(id, between(from.getOrDefault(id, rect), rect, share)));
    ours = true;
    session.preview(new PlaceElements(between, goal.count()));
    ours = false;
  }

  private static Rect between(Rect from, Rect to, double share) {
    return new Rect(
        from.x() + (to.x() - from.x()) * share,
        from.y() + (to.y() - from.y()) * share,
        from.width() + (to.width() - from.width()) * share,
        from.height() + (to.height() - from.height()) * share);
  }
}
