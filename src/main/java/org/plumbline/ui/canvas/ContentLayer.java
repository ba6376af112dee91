package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Rect;
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

  private final Scenery scenery;
  private final Camera camera;
  private final Grid grid = new Grid();
  private final MarkBrush brush = new MarkBrush();
  private final FarBrush far = new FarBrush();
  private final Paints paints = new Paints();
  private Optional<Set<String>> spotlight = Optional.empty();
  private Optional<Set<String>> lit = Optional.empty();
  private Optional<Shown> shown = Optional.empty();
  private boolean isFar;

  /// Whether the picture of the far brush is what all of the surface shows.
  private boolean isWhole;

  ContentLayer(Scenery scenery, Camera camera) {
    this.scenery = scenery;
    this.camera = camera;
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
  Rect area() {
    return camera.screen();
  }

  @Override
  void paint(GraphicsContext g) {
    Frame frame = new Frame(camera.now(), outputScale());
    Surface surface =
        new Surface(frame, camera.screen(), scenery.style(), scenery.dotted(), spotlight, lit);
    Drawing drawing = scenery.drawing();
    boolean plain = scenery.under().isEmpty() && scenery.offered().isEmpty();
    Optional<Shown> last = shown.filter(_ -> plain);
    shown = plain ? Optional.of(new Shown(surface, drawing)) : Optional.empty();
    Optional<Rect> part =
        last.filter(each -> each.surface().equals(surface))
            .flatMap(each -> Renewal.between(each.drawing(), drawing, frame, camera.screen()));
    if (part.isPresent()) {
      renew(part.get(), g, frame);
      return;
    }
    if (last.filter(each -> panned(each, surface, drawing, g)).isPresent()) {
      return;
    }
    Rect seen = camera.visible().grown(BESIDE / camera.now().zoom());
    List<Figure> figures = withOffered(figures(seen), seen);
    isFar = FarBrush.suits(frame.zoom(), figures.size());
    isWhole = isFar;
    paint(figures, camera.screen(), g, frame);
  }

  /// Whether only the view has moved and only what has come into it had to be painted.
  private boolean panned(Shown last, Surface now, Drawing drawing, GraphicsContext g) {
    Frame frame = now.frame();
    Frame old = last.surface().frame();
    boolean onlyPanned =
        isWhole
            && last.surface().equals(now.from(old))
            && frame.zoom() == old.zoom()
            && frame.scale() == old.scale()
            && Patches.between(drawing.figures(), last.drawing().figures()).isEmpty();
    if (!onlyPanned) {
      return false;
    }
    double dx = (old.view().x() - frame.view().x()) * frame.zoom();
    double dy = (old.view().y() - frame.view().y()) * frame.zoom();
    Optional<List<Rect>> parts = far.move(dx, dy, camera.screen());
    for (Rect part : parts.orElse(List.of())) {
      far.within(part, scenery.style().surfaces().canvas());
      fill(drawing.within(camera.now().toDesign(part.grown(BESIDE))), frame);
    }
    parts.ifPresent(_ -> far.show(g));
    return parts.isPresent();
  }

  /// Everything besides the drawing on which each pixel depends.
  private record Surface(
      Frame frame,
      Rect screen,
      Style style,
      boolean dotted,
      Optional<Set<String>> spotlight,
      Optional<Set<String>> lit) {
    /// The same as it is seen from elsewhere.
    Surface from(Frame other) {
      return new Surface(other, screen, style, dotted, spotlight, lit);
    }
  }

  /// What the pixels show.
  private record Shown(Surface surface, Drawing drawing) {}

  /// Paints a part of the surface anew; the rest stays.
  private void renew(Rect part, GraphicsContext g, Frame frame) {
    if (part.width() <= 0 || part.height() <= 0) {
      return;
    }
    isWhole = false;
    Rect seen = camera.now().toDesign(part.grown(BESIDE));
    g.save();
    g.beginPath();
    g.rect(part.x(), part.y(), part.width(), part.height());
    g.clip();
    paint(scenery.drawing().within(seen), part, g, frame);
    g.restore();
  }

  private void paint(List<Figure> figures, Rect part, GraphicsContext g, Frame frame) {
    if (isFar) {
      paintFar(figures, part, g, frame);
    } else {
      paintNear(figures, part, g, frame);
    }
  }

  private void paintNear(List<Figure> figures, Rect part, GraphicsContext g, Frame frame) {
    g.setFill(paints.of(scenery.style().surfaces().canvas()));
    g.fillRect(part.x(), part.y(), part.width(), part.height());
    if (scenery.dotted()) {
      grid.paint(g, frame, camera.screen(), scenery.style().surfaces().gridDot());
    }
    for (Figure figure : figures) {
      g.setGlobalAlpha(strength(figure));
      for (Mark mark : figure.marks()) {
        brush.paint(mark, g, frame);
      }
    }
    g.setGlobalAlpha(1);
  }

  private void paintFar(List<Figure> figures, Rect part, GraphicsContext g, Frame frame) {
    far.start(part, frame, scenery.style().surfaces().canvas());
    fill(figures, frame);
    far.show(g);
  }

  private void fill(List<Figure> figures, Frame frame) {
    for (Figure figure : figures) {
      double strength = strength(figure);
      for (Mark mark : figure.marks()) {
        far.paint(mark, frame, strength);
      }
    }
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
