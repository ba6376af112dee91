package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.ui.canvas.paint.FarBrush;
import org.plumbline.ui.canvas.paint.Frame;
import org.plumbline.ui.canvas.paint.Grid;
import org.plumbline.ui.canvas.paint.MarkBrush;
import org.plumbline.ui.canvas.paint.Paints;

/// The drawing itself, on its grid. Only what can be seen is painted.
final class ContentLayer extends Layer {
  /// What lies this far outside the view is painted too, in screen pixels: badges and rings reach
  /// beyond the bounds of their elements.
  private static final double BESIDE = 24;

  /// Seeing one part in so many of the whole is seeing a good part of it.
  private static final double GOOD_PART = 10;

  /// How strong what steps back still is.
  private static final double FADED = 0.4;

  /// How strong what is not looked for still is.
  private static final double UNLIT = 0.22;

  private static final Point NOWHERE = new Point(0, 0);

  private final Scenery scenery;
  private final Camera camera;
  private final Grid grid = new Grid();
  private final MarkBrush brush = new MarkBrush();
  private final Paints paints = new Paints();

  /// What is seen from far out, as one picture.
  private final ImageView whole = new ImageView();

  /// What is seen from near; from far out what has changed in the picture or lies beside it.
  private final Mosaic mosaic = new Mosaic();

  private final FarBrush far = new FarBrush();
  private final Rectangle clip = new Rectangle();
  private Optional<Set<String>> spotlight = Optional.empty();
  private Optional<Set<String>> lit = Optional.empty();
  private Optional<Shown> shown = Optional.empty();
  private boolean isFar;

  /// Whether something has changed since in the picture from far out.
  private boolean isOld;

  ContentLayer(Scenery scenery, Camera camera) {
    this.scenery = scenery;
    this.camera = camera;
    getChildren().addAll(whole, mosaic);
    setClip(clip);
  }

  /// Lets all elements but these step back; all are as usual if it is empty.
  void spotlight(Optional<Set<String>> lit) {
    if (!spotlight.equals(lit)) {
      spotlight = lit;
      invalidate();
    }
  }

  /// Lets everything but these step back, connections too; all is as usual if it is empty.
  void light(Optional<Set<String>> ids) {
    if (!lit.equals(ids)) {
      lit = ids;
      invalidate();
    }
  }

  boolean isLit() {
    return lit.isPresent();
  }

  @Override
  boolean cover() {
    Rect screen = camera.screen();
    boolean same = clip.getWidth() == screen.width() && clip.getHeight() == screen.height();
    clip.setWidth(screen.width());
    clip.setHeight(screen.height());
    return !same;
  }

  @Override
  void paint() {
    Frame frame = Frame.near(camera.now(), outputScale());
    Surface surface =
        new Surface(frame, camera.screen(), scenery.style(), scenery.dotted(), spotlight, lit);
    Shown now = new Shown(surface, scenery.drawing());
    boolean plain = scenery.under().isEmpty() && scenery.offered().isEmpty();
    Optional<Shown> next =
        shown.filter(_ -> plain).flatMap(last -> isFar ? turnedFar(last, now) : turned(last, now));
    if (next.isEmpty()) {
      start(now);
    }
    shown = plain ? next.or(() -> Optional.of(now)) : Optional.empty();
  }

  /// Paints everything anew.
  private void start(Shown now) {
    Frame frame = now.frame();
    Rect screen = camera.screen();
    List<Figure> figures = figures(screen, frame);
    isFar = FarBrush.suits(frame.zoom(), figures.size());
    isOld = false;
    whole.setVisible(isFar);
    whole.setTranslateX(0);
    whole.setTranslateY(0);
    mosaic.start(screen);
    if (isFar) {
      far.start(screen, frame, background());
      fill(figures, far, frame);
      far.show(whole);
    } else {
      Rect all = mosaic.extent();
      paint(figures(all, frame), all, mosaic.fill(screen), frame);
    }
  }

  private List<Figure> figures(Rect part, Frame frame) {
    Rect seen = frame.view().toDesign(part.grown(BESIDE));
    return withOffered(figures(seen), seen);
  }

  /// What is shown after only that has been painted which has come into view or has changed; empty
  /// if everything has to be.
  private Optional<Shown> turned(Shown last, Shown now) {
    Optional<Point> shift = last.surface().shift(now.surface());
    shift.ifPresent(mosaic::moveTo);
    Optional<Rect> changed =
        shift.flatMap(
            _ -> Renewal.between(last.drawing(), now.drawing(), last.frame(), mosaic.extent()));
    return changed.map(part -> {
      paint(part, mosaic.at(part), now.drawing(), last.frame());
      for (Mosaic.Tile tile : mosaic.fill(mosaic.seen())) {
        paint(tile.area(), List.of(tile), now.drawing(), last.frame());
      }
      return new Shown(last.surface(), now.drawing());
    });
  }

  /// The same from far out.
  private Optional<Shown> turnedFar(Shown last, Shown now) {
    Optional<Point> shift = last.surface().shift(now.surface());
    shift.ifPresent(by -> {
      mosaic.moveTo(by);
      whole.setTranslateX(by.x());
      whole.setTranslateY(by.y());
    });
    Shown next = new Shown(last.surface(), now.drawing());
    return shift.flatMap(
        by -> by.equals(NOWHERE) ? changedFar(last, next) : movedFar(last, next, by));
  }

  /// Tiles cover what has changed in the picture.
  private Optional<Shown> changedFar(Shown last, Shown now) {
    return Renewal.between(last.drawing(), now.drawing(), now.frame(), camera.screen())
        .map(part -> {
          isOld |= part.width() > 0;
          paintFar(part, mosaic.at(part), now);
          mosaic.fill(part).forEach(tile -> paintFar(tile.area(), List.of(tile), now));
          return now;
        });
  }

  /// Tiles cover what the picture does not reach any more; empty if it is far away or old.
  private Optional<Shown> movedFar(Shown last, Shown now, Point shift) {
    Rect screen = camera.screen();
    boolean away =
        Math.abs(shift.x()) > screen.width() / 2 || Math.abs(shift.y()) > screen.height() / 2;
    if (away
        || isOld
        || !Patches.between(now.drawing().figures(), last.drawing().figures()).isEmpty()) {
      return Optional.empty();
    }
    for (Rect strip : mosaic.seen().without(screen)) {
      mosaic.fill(strip).forEach(tile -> paintFar(tile.area(), List.of(tile), now));
    }
    return Optional.of(now);
  }

  /// What the pixels show.
  private record Shown(Surface surface, Drawing drawing) {
    Frame frame() {
      return surface.frame();
    }
  }

  /// A part of the mosaic that is painted anew.
  private record Ground(GraphicsContext graphics, Rect part) {}

  private void paint(Rect part, List<Mosaic.Tile> tiles, Drawing drawing, Frame frame) {
    if (!tiles.isEmpty()) {
      paint(figures(part, drawing, frame), part, tiles, frame);
    }
  }

  private void paint(List<Figure> figures, Rect part, List<Mosaic.Tile> tiles, Frame frame) {
    List<Ground> grounds = new ArrayList<>(tiles.size());
    for (Mosaic.Tile tile : tiles) {
      Ground ground = new Ground(tile.graphics(), tile.area().shared(part));
      grounds.add(ground);
      clear(ground, tile.area(), frame);
    }
    for (Figure figure : figures) {
      Rect traces = frame.view().toScreen(figure.bounds()).grown(Renewal.TRACE);
      double strength = strength(figure);
      for (Ground ground : grounds) {
        if (ground.part().intersects(traces)) {
          ground.graphics().setGlobalAlpha(strength);
          brush.paint(figure.marks(), ground.graphics(), frame);
        }
      }
    }
    grounds.forEach(each -> each.graphics().restore());
  }

  /// Nothing but the canvas and its grid; what is painted from now on is painted on that part only.
  private void clear(Ground ground, Rect tile, Frame frame) {
    GraphicsContext g = ground.graphics();
    Rect part = ground.part();
    g.save();
    if (!part.equals(tile)) {
      g.beginPath();
      g.rect(part.x(), part.y(), part.width(), part.height());
      g.clip();
    }
    g.setFill(paints.of(background()));
    g.fillRect(part.x(), part.y(), part.width(), part.height());
    if (scenery.dotted()) {
      Rect rows = new Rect(tile.x(), part.y(), tile.width(), part.height());
      grid.paint(g, frame, rows, scenery.style().surfaces().gridDot());
    }
  }

  private void paintFar(Rect part, List<Mosaic.Tile> tiles, Shown now) {
    if (tiles.isEmpty()) {
      return;
    }
    // One of its own: the toolkit reads the picture only when the frame is rendered.
    FarBrush picture = new FarBrush();
    picture.start(part, now.frame(), background());
    fill(figures(part, now.drawing(), now.frame()), picture, now.frame());
    tiles.forEach(tile -> picture.show(tile.graphics()));
  }

  private void fill(List<Figure> figures, FarBrush brush, Frame frame) {
    for (Figure figure : figures) {
      brush.paint(figure.marks(), frame, strength(figure));
    }
  }

  private Rgb background() {
    return scenery.style().surfaces().canvas();
  }

  /// What may be seen in a part of the screen, at the places of a frame.
  private static List<Figure> figures(Rect part, Drawing drawing, Frame frame) {
    return drawing.within(frame.view().toDesign(part.grown(BESIDE)));
  }

  /// What touches the area. Where that is a good part of everything, going through all figures is
  /// several times cheaper than asking the index for them.
  private List<Figure> figures(Rect seen) {
    Optional<List<Figure>> under = scenery.under();
    if (under.isPresent()) {
      return touching(under.get(), seen);
    }
    Drawing drawing = scenery.drawing();
    Rect all = drawing.extent().orElse(seen);
    if (seen.contains(all)) {
      return drawing.figures();
    }
    if (area(seen) * GOOD_PART < area(all)) {
      return drawing.within(seen);
    }
    return touching(drawing.figures(), seen);
  }

  private static List<Figure> touching(List<Figure> figures, Rect seen) {
    List<Figure> touching = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      if (figure.bounds().intersects(seen)) {
        touching.add(figure);
      }
    }
    return touching;
  }

  /// What is offered lies above everything.
  private List<Figure> withOffered(List<Figure> figures, Rect seen) {
    if (scenery.offered().isEmpty()) {
      return figures;
    }
    List<Figure> all = new ArrayList<>(figures);
    scenery.offered().stream().filter(each -> each.bounds().intersects(seen)).forEach(all::add);
    return all;
  }

  private static double area(Rect rect) {
    return rect.width() * rect.height();
  }

  private double strength(Figure figure) {
    if (lit.filter(each -> !each.contains(figure.element())).isPresent()) {
      return UNLIT;
    }
    boolean line = figure.kind() == Figure.Kind.CONNECTION || figure.kind() == Figure.Kind.TIE;
    if (spotlight.isEmpty() || line) {
      return 1;
    }
    return spotlight.get().contains(figure.element()) ? 1 : FADED;
  }
}
