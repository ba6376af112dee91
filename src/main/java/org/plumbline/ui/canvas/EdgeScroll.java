package org.plumbline.ui.canvas;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.tool.Pointer;

/// Scrolls the canvas while something is carried to its edge, also while the pointer stands still
/// there: the nearer to the edge and the farther beyond it, the faster. Where no movement is wanted
/// it goes in steps.
final class EdgeScroll extends AnimationTimer {
  /// How far inside the edge it begins, in screen pixels.
  static final double EDGE = 24;

  /// How far from where it begins it is fastest, in screen pixels.
  private static final double FAR = 96;

  /// Screen pixels in a second at most.
  private static final double FASTEST = 1_200;

  /// How long it waits between two steps, in seconds.
  private static final double STEP = 0.25;

  /// No frame counts for more than this, in seconds.
  private static final double LONGEST = 0.1;

  private final Camera camera;
  private final Hand hand;
  private final BooleanSupplier still;

  /// Where the pointer has been farthest from the edges, on each axis, since the button went down,
  /// or since it came in with what is carried, as from the palette.
  private Point inmost = Point.ORIGIN;

  private Optional<Pointer> carried = Optional.empty();
  private Point speed = Point.ORIGIN;

  /// What has not been scrolled yet since it is less than a pixel.
  private Point left = Point.ORIGIN;

  private double waited;
  private long before;

  /// @param still whether no movement is wanted
  EdgeScroll(Camera camera, Hand hand, BooleanSupplier still) {
    this.camera = camera;
    this.hand = hand;
    this.still = still;
  }

  /// Where the pointer counts as being: what is carried stays in sight.
  Point inSight(Point raw) {
    Rect screen = camera.screen();
    return hand.gesture().isCarrying()
        ? new Point(Math.clamp(raw.x(), 0, screen.width()), Math.clamp(raw.y(), 0, screen.height()))
        : raw;
  }

  /// The button went down there, or the pointer came in there with something from elsewhere, as
  /// from the palette.
  void press(Point at) {
    inmost = at;
    rest();
  }

  /// The pointer came to a place with the button down.
  ///
  /// @param raw the place, which may lie outside the canvas
  /// @param pointer what the hand has been told of it
  void drag(Point raw, Pointer pointer) {
    Rect screen = camera.screen();
    inmost =
        new Point(
            inmost(raw.x(), inmost.x(), screen.width()),
            inmost(raw.y(), inmost.y(), screen.height()));
    speed = hand.gesture().isCarrying() ? speed(raw, inmost, screen) : Point.ORIGIN;
    if (speed.equals(Point.ORIGIN)) {
      rest();
    } else if (carried.isEmpty()) {
      before = 0;
      waited = 0;
      left = Point.ORIGIN;
      carried = Optional.of(pointer);
      start();
    } else {
      carried = Optional.of(pointer);
    }
  }

  /// Scrolls no more.
  void rest() {
    carried = Optional.empty();
    stop();
  }

  @Override
  public void handle(long now) {
    double time = before == 0 ? 0 : Math.min(LONGEST, (now - before) / 1e9);
    before = now;
    waited += time;
    if (!hand.gesture().isCarrying()) {
      rest();
    } else if (waited >= (still.getAsBoolean() ? STEP : Double.MIN_VALUE)) {
      left = left.plus(speed.x() * waited, speed.y() * waited);
      waited = 0;
      double dx = Math.rint(left.x());
      double dy = Math.rint(left.y());
      if (dx == 0 && dy == 0) {
        return;
      }
      left = left.plus(-dx, -dy);
      camera.pan(-dx, -dy);
      carried.ifPresent(each ->
          hand.feed(
              new Pointer(
                  each.act(),
                  camera.now().toDesign(each.screen()),
                  each.screen(),
                  each.button(),
                  each.held(),
                  each.clicks())));
    }
  }

  private static double inmost(double one, double other, double length) {
    return Math.min(one, length - one) > Math.min(other, length - other) ? one : other;
  }

  /// How fast the view goes on, in screen pixels a second. As long as the pointer has always been
  /// nearer to an edge than the zone is wide, the zone is only as wide as that, so that nothing
  /// runs away when it is taken up or comes in from beside the canvas.
  static Point speed(Point at, Point inmost, Rect screen) {
    return new Point(
        along(at.x(), inmost.x(), screen.width()), along(at.y(), inmost.y(), screen.height()));
  }

  private static double along(double at, double inmost, double length) {
    double low = Math.clamp(inmost, 0, EDGE) - at;
    double high = at - length + Math.clamp(length - inmost, 0, EDGE);
    return FASTEST * (Math.clamp(high / FAR, 0, 1) - Math.clamp(low / FAR, 0, 1));
  }
}
