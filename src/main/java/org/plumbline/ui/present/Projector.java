package org.plumbline.ui.present;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.ui.canvas.paint.Frame;
import org.plumbline.ui.canvas.paint.MarkBrush;
import org.plumbline.ui.canvas.paint.Paints;
import org.plumbline.ui.canvas.paint.Viewport;

/// Puts slides, and what lies between two of them, onto a surface.
final class Projector {
  /// What lies this far outside the picture is painted too, in screen pixels.
  private static final double BESIDE = 24;

  private final Reel reel;
  private final MarkBrush brush = new MarkBrush();
  private final Paints paints = new Paints();
  private final Map<Integer, Map<String, Figure>> figures = new HashMap<>();

  Projector(Reel reel) {
    this.reel = reel;
  }

  /// A moment of a presentation.
  ///
  /// @param from the slide whose light goes out
  /// @param to the slide whose light comes
  /// @param share how far that is, 0 to 1
  /// @param seen the part of the plane that fills the picture
  /// @param layout where picture and words are
  record Moment(int from, int to, double share, Rect seen, Layout layout) {
    /// How the plane lies on the screen.
    Viewport viewport() {
      double zoom = layout.picture().width() / seen.width();
      return new Viewport(
          zoom, seen.x() - layout.picture().x() / zoom, seen.y() - layout.picture().y() / zoom);
    }
  }

  /// Paints the picture of a moment, whose upper left corner is that of the surface.
  void picture(Moment moment, GraphicsContext g, double scale) {
    Rect picture = moment.layout().picture();
    Viewport view = moment.viewport();
    Frame frame = new Frame(view, scale);
    fill(reel.style().surfaces().canvas(), picture, g);
    Rect room = picture.grown(BESIDE);
    Rect area =
        new Rect(
            room.x() / view.zoom() + view.x(),
            room.y() / view.zoom() + view.y(),
            room.width() / view.zoom(),
            room.height() / view.zoom());
    Drawing drawing = reel.drawing(moment.to());
    Map<String, Figure> before = moment.share() < 1 ? byName(moment.from()) : Map.of();
    for (Figure figure : drawing.within(area)) {
      Optional<Figure> was =
          Optional.ofNullable(before.get(name(figure))).filter(each -> !each.equals(figure));
      if (was.isPresent()) {
        marks(was.get().marks(), g, frame);
        g.setGlobalAlpha(moment.share());
      }
      marks(figure.marks(), g, frame);
      g.setGlobalAlpha(1);
    }
  }

  /// Paints the words of a layout on a surface that is as large as their panel.
  void words(Layout layout, GraphicsContext g, double scale) {
    Rect panel = layout.panel();
    Rect all = panel.at(new Point(0, 0));
    fill(reel.style().surfaces().panel(), all, g);
    double line = 1 / scale;
    Rect edge =
        panel.x() > 0 ? new Rect(0, 0, line, all.height()) : new Rect(0, 0, all.width(), line);
    fill(reel.style().surfaces().border(), edge, g);
    marks(layout.words(), g, new Frame(new Viewport(1, panel.x(), panel.y()), scale));
  }

  private void marks(List<Mark> marks, GraphicsContext g, Frame frame) {
    for (Mark mark : marks) {
      brush.paint(mark, g, frame);
    }
  }

  private void fill(Rgb color, Rect rect, GraphicsContext g) {
    g.setFill(paints.of(color));
    g.fillRect(rect.x(), rect.y(), rect.width(), rect.height());
  }

  private Map<String, Figure> byName(int slide) {
    return figures.computeIfAbsent(
        slide,
        at -> {
          Map<String, Figure> found = new HashMap<>();
          reel.drawing(at).figures().forEach(each -> found.put(name(each), each));
          return found;
        });
  }

  private static String name(Figure figure) {
    return figure.kind() + " " + figure.element();
  }
}
