package org.plumbline.ui.canvas;

import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.paint.Frame;
import org.plumbline.ui.canvas.paint.Grid;
import org.plumbline.ui.canvas.paint.MarkBrush;
import org.plumbline.ui.canvas.paint.Paints;

/// The drawing itself, on its grid. Only what can be seen is painted.
final class ContentLayer extends Layer {
  /// What lies this far outside the view is painted too, in screen pixels: badges and rings reach
  /// beyond the bounds of their elements.
  private static final double BESIDE = 24;

  /// How strong what steps back still is.
  private static final double FADED = 0.4;

  private final Scenery scenery;
  private final Camera camera;
  private final Grid grid = new Grid();
  private final MarkBrush brush = new MarkBrush();
  private final Paints paints = new Paints();
  private Optional<Set<String>> spotlight = Optional.empty();

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

  @Override
  void paint(GraphicsContext g) {
    Rect screen = camera.screen();
    Frame frame = new Frame(camera.now(), outputScale());
    g.setFill(paints.of(scenery.style().surfaces().canvas()));
    g.fillRect(0, 0, screen.width(), screen.height());
    grid.paint(g, frame, screen, scenery.style().surfaces().gridDot());
    Rect seen = camera.visible().grown(BESIDE / camera.now().zoom());
    for (Figure figure : scenery.drawing().within(seen)) {
      boolean back = spotlight.filter(lit -> steppingBack(figure, lit)).isPresent();
      g.setGlobalAlpha(back ? FADED : 1);
      for (Mark mark : figure.marks()) {
        brush.paint(mark, g, frame);
      }
    }
    g.setGlobalAlpha(1);
  }

  private static boolean steppingBack(Figure figure, Set<String> lit) {
    return switch (figure.kind()) {
      case COMPONENT, NOTE, BOUNDARY -> !lit.contains(figure.element());
      case CONNECTION -> false;
    };
  }
}
