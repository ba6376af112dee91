package org.plumbline.ui.present;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.paint.Viewport;
import org.plumbline.ui.look.Motion;
import org.plumbline.ui.present.Darkroom.Exposure;

/// The surface on which the audience sees slides: the camera glides from one to the next, and what
/// is drawn lies above. It is painted at most once a pulse.
///
/// On its way the camera sees no marks but pixels, of plates that are made ready while it rests.
final class SlideBoard extends Region {
  /// A frame that takes longer is not seen as movement, in nanoseconds.
  private static final long SLOW = 60_000_000;

  /// So many of them one after the other end a glide.
  private static final int PATIENCE = 3;

  /// What is seen while the camera moves has no more pixels than this.
  private static final double MOST_PIXELS = 2_500_000;

  /// How long the camera rests before the neighbours are made ready.
  private static final Duration REST = Duration.millis(120);

  private final Workbench bench;
  private final Reel reel;
  private final Projector projector;
  private final Darkroom darkroom;
  private final Canvas slide = new Canvas();
  private final Film film = new Film();
  private final Canvas words = new Canvas();
  private final Canvas key = new Canvas();
  private final InkBoard drawn;
  private final PauseTransition resting = new PauseTransition(REST);
  private final Queue<Runnable> foreseen = new ArrayDeque<>();
  private Optional<Moment> moment = Optional.empty();
  private Optional<Moment> painted = Optional.empty();
  private Optional<Layout> worded = Optional.empty();
  private Runnable stop = () -> {};
  private Closeness closeness = Closeness.WHOLE;
  private int at;
  private boolean stale;
  private long paints;
  private long lastFrame;
  private int slow;

  /// What is seen at a time.
  ///
  /// @param slide which of them; two pages are seen alike in all else
  /// @param seen the part of the plane that fills the picture
  /// @param layout where picture and words are
  /// @param way on which the camera is; none while it rests
  record Moment(int slide, Rect seen, Layout layout, Optional<Way> way) {
    Viewport viewport() {
      return Projector.viewport(seen, layout.picture().width());
    }
  }

  /// @param share how far the camera is, 0 to 1
  record Way(Sweep sweep, double share) {}

  SlideBoard(Workbench bench, Reel reel, Ink ink, int at) {
    this.bench = bench;
    this.reel = reel;
    this.at = at;
    projector = new Projector(reel);
    darkroom = new Darkroom(projector);
    drawn = new InkBoard(ink, reel.style().signals().error());
    setManaged(false);
    getChildren().addAll(slide, film, words, key, drawn);
    resting.setOnFinished(_ -> foresee());
  }

  /// Shows a slide: with a glide from what is seen, unless nothing is seen yet. No glide leads to a
  /// page, which is no part of the drawing.
  void show(int next, Closeness close) {
    boolean moves = next != at && !reel.isPage(next) && !reel.isPage(at);
    at = next;
    closeness = close;
    if (moment.isEmpty()) {
      requestLayout();
    } else if (moves && painted.isPresent()) {
      glide();
    } else {
      stop.run();
      rest();
    }
  }

  /// What is seen now.
  Optional<Moment> moment() {
    return moment;
  }

  /// How often something has been shown that had not been seen before.
  long paints() {
    return paints;
  }

  /// Whether the camera is at rest.
  boolean atRest() {
    return moment.filter(each -> each.way().isEmpty()).isPresent();
  }

  /// Where a place of the screen lies in the design.
  Point inDesign(double x, double y) {
    return moment
        .map(each -> each.viewport().toDesign(new Point(x, y)))
        .orElseGet(() -> new Point(x, y));
  }

  /// Paints what has been drawn anew.
  void redraw() {
    stale = true;
    requestLayout();
  }

  /// Makes nothing ready any more.
  void close() {
    stop.run();
    resting.stop();
    foreseen.clear();
  }

  @Override
  protected void layoutChildren() {
    if (drawn.getWidth() != getWidth() || drawn.getHeight() != getHeight()) {
      place(drawn, new Rect(0, 0, getWidth(), getHeight()));
      stop.run();
      moment = Optional.empty();
    }
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    if (moment.isEmpty()) {
      rest();
    }
    if (stale) {
      stale = false;
      moment.ifPresent(this::paint);
    }
  }

  /// The words are painted when they change, so that a glide moves no more than the picture.
  private void paint(Moment now) {
    if (painted.filter(now::equals).isEmpty()) {
      now.way().ifPresentOrElse(way -> film(now, way), () -> slide(now));
      painted = Optional.of(now);
    }
    if (worded.filter(now.layout()::equals).isEmpty()) {
      worded = Optional.of(now.layout());
      write(now.layout());
    }
    if (atRest()) {
      drawn.show(at, now.viewport());
      resting.playFromStart();
    } else {
      drawn.setVisible(false);
    }
  }

  private void write(Layout layout) {
    words.setVisible(layout.panel().width() > 0);
    place(words, layout.panel());
    projector.words(layout, words.getGraphicsContext2D(), outputScale());
    key.setVisible(layout.key().isPresent());
    layout
        .key()
        .ifPresent(each -> {
          place(key, each.area());
          projector.key(each, key.getGraphicsContext2D(), outputScale());
        });
  }

  private void slide(Moment now) {
    // Where a glide ends, this only takes the place of its last frame.
    paints += film.isVisible() ? 0 : 1;
    Rect picture = now.layout().picture();
    place(slide, picture);
    projector.picture(at, now.seen(), picture, slide.getGraphicsContext2D(), outputScale());
    slide.setVisible(true);
    film.setVisible(false);
  }

  private void film(Moment now, Way way) {
    paints++;
    Rect picture = now.layout().picture();
    double scale = filmScale(picture);
    film.relocate(picture.x(), picture.y());
    film.show(picture, scale, frame -> way.sweep().show(frame, now.seen(), way.share()));
    slide.setVisible(false);
  }

  private static void place(Canvas canvas, Rect where) {
    canvas.relocate(where.x(), where.y());
    if (canvas.getWidth() != where.width() || canvas.getHeight() != where.height()) {
      canvas.setWidth(where.width());
      canvas.setHeight(where.height());
    }
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private double filmScale(Rect picture) {
    return Math.min(outputScale(), Math.sqrt(MOST_PIXELS / (picture.width() * picture.height())));
  }

  private void put(Moment now) {
    moment = Optional.of(now);
    stale = true;
    requestLayout();
  }

  private void rest() {
    Layout layout = laid(at);
    put(new Moment(at, closeness.of(whole(at, layout)), layout, Optional.empty()));
  }

  private Layout laid(int slide) {
    return reel.isPage(slide)
        ? Layout.filled(getWidth(), getHeight())
        : Layout.of(reel.slide(slide), getWidth(), getHeight(), reel.style());
  }

  private Rect whole(int slide, Layout layout) {
    return reel.view(slide, layout.picture().width() / layout.picture().height());
  }

  /// From what is seen now, be it in the middle of another glide.
  private void glide() {
    stop.run();
    if (bench.outfit().get().still()) {
      rest();
      return;
    }
    Moment from = painted.orElseThrow();
    Layout layout = laid(at);
    Glide glide = new Glide(start(from, layout), closeness.of(whole(at, layout)));
    Plate way = darkroom.plate(way(at, glide, layout));
    // Where somebody leaps farther than to a neighbour, the end is not made fine for the way too:
    // it would have to be waited for.
    Plate goal = darkroom.ready(goal(at, glide.to(), layout)).orElse(way);
    Sweep sweep = new Sweep(now(from), way, goal);
    lastFrame = System.nanoTime();
    slow = 0;
    stop =
        Motion.run(
            bench,
            Duration.millis(glide.milliseconds()),
            share -> {
              if (share < 1 && !tooSlow()) {
                put(new Moment(at, glide.at(share), layout, Optional.of(new Way(sweep, share))));
              } else {
                stop.run();
                arrive(new Moment(at, glide.to(), layout, Optional.of(new Way(sweep, 1))));
              }
            },
            () -> {});
  }

  /// The last frame of a glide is seen before the marks of the slide are painted, which can take
  /// longer than a frame.
  private void arrive(Moment last) {
    put(last);
    Platform.runLater(() -> {
      if (moment.filter(last::equals).isPresent()) {
        rest();
      }
    });
  }

  /// The part of the plane that what is seen takes in another layout.
  private static Rect start(Moment from, Layout layout) {
    double zoom = from.viewport().zoom();
    Rect picture = layout.picture();
    return new Rect(
        from.seen().x(), from.seen().y(), picture.width() / zoom, picture.height() / zoom);
  }

  private Plate now(Moment from) {
    return from.way().isPresent()
        ? new Plate(from.seen(), film.shown().copy())
        : Darkroom.of(slide, from.seen(), filmScale(from.layout().picture()));
  }

  private Exposure goal(int slide, Rect seen, Layout layout) {
    return new Exposure(slide, seen, layout.picture(), filmScale(layout.picture()));
  }

  /// All that can be seen on a way, in the proportions of the picture.
  private Exposure way(int slide, Glide glide, Layout layout) {
    Rect all = glide.from().union(glide.to());
    double proportion = layout.picture().width() / layout.picture().height();
    double width = Math.max(all.width(), all.height() * proportion);
    double height = width / proportion;
    Rect seen = new Rect(all.centerX() - width / 2, all.centerY() - height / 2, width, height);
    return goal(slide, seen, layout);
  }

  /// Makes the neighbours ready, a little at a time between what is to be done at once, so that
  /// none has to be waited for.
  private void foresee() {
    foreseen.clear();
    for (int next : new int[] {at + 1, at - 1}) {
      if (next >= 0 && next < reel.size()) {
        foreseen.add(() -> reel.drawing(next));
        if (!bench.outfit().get().still() && !reel.isPage(next) && !reel.isPage(at)) {
          foreseen.add(() -> foreseeWay(next));
          foreseen.add(() -> foreseeGoal(next));
        }
      }
    }
    Platform.runLater(this::foreseeMore);
  }

  private void foreseeMore() {
    if (atRest() && !foreseen.isEmpty()) {
      foreseen.remove().run();
      Platform.runLater(this::foreseeMore);
    }
  }

  private void foreseeGoal(int next) {
    Layout layout = laid(next);
    darkroom.plate(goal(next, whole(next, layout), layout));
  }

  private void foreseeWay(int next) {
    Layout layout = laid(next);
    Rect from = start(moment.orElseThrow(), layout);
    darkroom.plate(way(next, new Glide(from, whole(next, layout)), layout));
  }

  /// Whether the machine cannot keep up: then the camera had better be where it goes.
  private boolean tooSlow() {
    long frame = System.nanoTime();
    slow = frame - lastFrame > SLOW ? slow + 1 : 0;
    lastFrame = frame;
    return slow >= PATIENCE;
  }
}
