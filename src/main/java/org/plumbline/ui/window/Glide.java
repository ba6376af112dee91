package org.plumbline.ui.window;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.edit.PlaceElements;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;

/// Cards on their way to the places that they have been given. The edit is done already: what is
/// seen is a preview of places in between, which ends as soon as anybody does anything else.
final class Glide extends Transition {
  private static final Duration TIME = Duration.millis(300);

  private final Session session;
  private final Map<String, Rect> from = new HashMap<>();
  private final Map<String, Rect> to;
  private final int count;
  private Runnable ending = () -> {};
  private boolean ours;

  Glide(Session session, Design before, Map<String, Rect> to, int count) {
    this.session = session;
    this.to = to;
    this.count = count;
    Elements.placed(before).forEach(each -> from.put(each.id(), each.bounds()));
    setCycleDuration(TIME);
    setInterpolator(Interpolator.EASE_BOTH);
    setOnFinished(_ -> finish());
  }

  void start() {
    ending = session.observe(this::changed);
    interpolate(0);
    play();
  }

  private void changed(Session.Change change) {
    if (!ours && change != Session.Change.SELECTION) {
      stop();
      ending.run();
    }
  }

  private void finish() {
    ending.run();
    session.cancel();
  }

  @Override
  protected void interpolate(double share) {
    if (getStatus() == Animation.Status.STOPPED && share > 0) {
      return;
    }
    Map<String, Rect> between = new HashMap<>();
    to.forEach((id, rect) -> between.put(id, between(from.getOrDefault(id, rect), rect, share)));
    ours = true;
    session.preview(new PlaceElements(between, count));
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
