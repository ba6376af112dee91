package org.plumbline.ui.present;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Duration;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.paint.Viewport;
import org.plumbline.ui.look.Motion;

/// The surface on which the audience sees slides: the camera glides from one to the next, and what
/// is drawn lies above. It is painted at most once a pulse.
final class SlideBoard extends Region {
  /// A frame that takes longer is not seen as movement, in nanoseconds.
  private static final long SLOW = 60_000_000;

  /// So many of them one after the other end a glide.
  private static final int PATIENCE = 3;

  private final Workbench bench;
  private final Reel reel;
  private final Ink ink;
  private final Projector projector;
  private final Canvas slide = new Canvas();
  private final Canvas words = new Canvas();
  private final Canvas drawn = new Canvas();
  private Optional<Projector.Moment> moment = Optional.empty();
  private Optional<Layout> worded = Optional.empty();
  private Runnable stop = () -> {};
  private Closeness closeness = Closeness.WHOLE;
  private int at;
  private boolean stale;
  private long paints;
  private long lastFrame;
  private int slow;

  SlideBoard(Workbench bench, Reel reel, Ink ink, int at) {
    this.bench = bench;
    this.reel = reel;
    this.ink = ink;
    this.at = at;
    projector = new Projector(reel);
    setManaged(false);
    getChildren().addAll(slide, words, drawn);
    drawn.setMouseTransparent(true);
  }

  /// Shows a slide: with a glide from what is seen, unless nothing is seen yet.
  void show(int next, Closeness close) {
    boolean moves = next != at;
    int before = at;
    at = next;
    closeness = close;
    if (moment.isEmpty()) {
      requestLayout();
    } else if (moves) {
      glide(before);
    } else {
      stop.run();
      rest();
    }
  }

  /// What is seen now.
  Optional<Projector.Moment> moment() {
    return moment;
  }

  /// How often a slide has been painted.
  long paints() {
    return paints;
  }

  /// Whether the camera is at rest.
  boolean atRest() {
    return moment.filter(each -> each.share() >= 1).isPresent();
  }

  /// Where a place of the screen lies in the design.
  Point inDesign(double x, double y) {
    return moment
        .map(each -> each.viewport().toDesign(new Point(x, y)))
        .orElseGet(() -> new Point(x, y));
  }

  /// Paints what has been drawn anew.
  void redraw() {
    GraphicsContext g = drawn.getGraphicsContext2D();
    g.clearRect(0, 0, drawn.getWidth(), drawn.getHeight());
    boolean rests = atRest();
    Optional<Viewport> view = moment.map(Projector.Moment::viewport);
    List<List<Point>> strokes = ink.on(at);
    drawn.setVisible(rests && !strokes.isEmpty());
    if (!drawn.isVisible() || view.isEmpty()) {
      return;
    }
    g.setStroke(pen());
    g.setLineWidth(Math.max(3, getHeight() / 220));
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    for (List<Point> stroke : strokes) {
      g.beginPath();
      Point first = view.get().toScreen(stroke.getFirst());
      g.moveTo(first.x(), first.y());
      g.lineTo(first.x(), first.y());
      stroke.stream()
          .skip(1)
          .map(view.get()::toScreen)
          .forEach(each -> g.lineTo(each.x(), each.y()));
      g.stroke();
    }
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
      paints++;
      moment.ifPresent(this::paint);
      redraw();
    }
  }

  /// The words are painted when they change, so that a glide moves no more than the picture.
  private void paint(Projector.Moment now) {
    place(slide, now.layout().picture());
    projector.picture(now, slide.getGraphicsContext2D(), outputScale());
    if (worded.filter(now.layout()::equals).isEmpty()) {
      worded = Optional.of(now.layout());
      words.setVisible(now.layout().panel().width() > 0);
      place(words, now.layout().panel());
      projector.words(now.layout(), words.getGraphicsContext2D(), outputScale());
    }
  }

  private static void place(Canvas canvas, Rect where) {
    canvas.relocate(where.x(), where.y());
    if (canvas.getWidth() != where.width() || canvas.getHeight() != where.height()) {
      canvas.setWidth(where.width());
      canvas.setHeight(where.height());
    }
  }

  private Color pen() {
    var red = reel.style().signals().error();
    return Color.rgb(red.red(), red.green(), red.blue());
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private void put(Projector.Moment now) {
    moment = Optional.of(now);
    stale = true;
    requestLayout();
  }

  private void rest() {
    Layout layout = laid();
    put(new Projector.Moment(at, at, 1, goal(layout), layout));
  }

  private Layout laid() {
    return Layout.of(reel.slide(at), getWidth(), getHeight(), reel.style());
  }

  private Rect goal(Layout layout) {
    double proportion = layout.picture().width() / layout.picture().height();
    return closeness.of(reel.view(at, proportion));
  }

  /// From what is seen now, be it in the middle of another glide.
  private void glide(int before) {
    stop.run();
    Layout layout = laid();
    Viewport now = moment.orElseThrow().viewport();
    Rect picture = layout.picture();
    Rect start =
        new Rect(
            now.x() + picture.x() / now.zoom(),
            now.y() + picture.y() / now.zoom(),
            picture.width() / now.zoom(),
            picture.height() / now.zoom());
    Glide glide = new Glide(start, goal(layout));
    lastFrame = System.nanoTime();
    slow = 0;
    stop =
        Motion.run(
            bench,
            Duration.millis(glide.milliseconds()),
            share -> {
              if (share < 1 && !tooSlow()) {
                put(new Projector.Moment(before, at, share, glide.at(share), layout));
              } else {
                stop.run();
                rest();
              }
            },
            () -> {});
  }

  /// Whether the machine cannot keep up: then the camera had better be where it goes.
  private boolean tooSlow() {
    long frame = System.nanoTime();
    slow = frame - lastFrame > SLOW ? slow + 1 : 0;
    lastFrame = frame;
    return slow >= PATIENCE;
  }
}
