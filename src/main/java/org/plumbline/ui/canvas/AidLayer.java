package org.plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Note;
import org.plumbline.design.Placed;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.ui.canvas.paint.Frame;
import org.plumbline.ui.canvas.paint.MarkBrush;
import org.plumbline.ui.canvas.paint.Paints;
import org.plumbline.ui.canvas.tool.Aid;
import org.plumbline.ui.canvas.tool.Handle;

/// What floats above the drawing: the outline of the selection, handles, guides, the rubber band, a
/// connection in the making, the ghost of a card. Its canvas is no larger than what is on it.
final class AidLayer extends Layer {
  /// The radius of a handle that starts a connection, in screen pixels.
  private static final double KNOB = 5;

  /// Half the length of the strokes at the ends of a gap, in screen pixels.
  private static final double TICK = 4;

  /// The radius of what a connection is bent by, in screen pixels.
  private static final double BEND = 4;

  /// The distance of a ring from the element that it surrounds, in screen pixels.
  private static final double CLEARANCE = 3;

  private static final double CORNER = 9;
  private static final double WIDE_CORNER = 14;
  private static final double GHOST = 0.7;

  private final Scenery scenery;
  private final Camera camera;
  private final Canvas canvas = new Canvas();
  private Rect covered = new Rect(0, 0, 0, 0);
  private final MarkBrush brush = new MarkBrush();
  private final Paints paints = new Paints();
  private List<Aid> aids = List.of();
  private Chosen chosen = Chosen.NOTHING;

  /// What is selected: elements with a place, and connections.
  record Chosen(List<Area> areas, List<Figure> ways) {
    static final Chosen NOTHING = new Chosen(List.of(), List.of());
  }

  /// What an element covers.
  ///
  /// @param corner radius of its corners
  /// @param badges what stands on its edge, above every outline
  record Area(Rect bounds, double corner, List<Mark> badges) {
    static Area of(Placed element, Optional<Figure> drawn) {
      return new Area(
          element.seen(),
          switch (element) {
            case Boundary boundary -> boundary.collapsed() ? CORNER : WIDE_CORNER;
            case Component _, Note _ -> CORNER;
          },
          drawn.map(figure -> figure.badges(element.seen())).orElse(List.of()));
    }
  }

  AidLayer(Scenery scenery, Camera camera) {
    this.scenery = scenery;
    this.camera = camera;
    getChildren().add(canvas);
  }

  /// Shows these aids, and these elements as selected.
  void show(List<Aid> next, Chosen selected) {
    aids = List.copyOf(next);
    chosen = selected;
    invalidate();
  }

  /// The part of the view that is to be covered; without a size if there is nothing to paint.
  Rect area() {
    return Reach.of(chosen, aids, camera).within(outputScale());
  }

  @Override
  boolean cover() {
    Rect area = area();
    if (covered.equals(area)) {
      return false;
    }
    covered = area;
    canvas.setVisible(area.width() > 0 && area.height() > 0);
    if (canvas.isVisible()) {
      canvas.relocate(area.x(), area.y());
      canvas.setWidth(area.width());
      canvas.setHeight(area.height());
    }
    return true;
  }

  @Override
  void paint() {
    if (canvas.isVisible()) {
      GraphicsContext g = canvas.getGraphicsContext2D();
      g.setTransform(1, 0, 0, 1, -covered.x(), -covered.y());
      paint(g);
    }
  }

  /// Paints everything at its place in the view.
  void paint(GraphicsContext g) {
    g.clearRect(covered.x(), covered.y(), covered.width(), covered.height());
    Frame frame = Frame.near(camera.now(), outputScale());
    for (Figure way : chosen.ways()) {
      selected(way, g, frame);
    }
    Rect seen = camera.visible();
    for (Area area : chosen.areas()) {
      if (area.bounds().intersects(seen)) {
        ring(area, style().ink().accent(), 0, g, frame);
        area.badges().forEach(mark -> brush.paint(mark, g, frame));
      }
    }
    for (Aid aid : aids) {
      paint(aid, g, frame);
    }
  }

  private void paint(Aid aid, GraphicsContext g, Frame frame) {
    switch (aid) {
      case Aid.Guide(Point from, Point to) -> {
        g.setFill(color(style().ink().accent()));
        line(from, to, 1, g, frame);
      }
      case Aid.Gap(Point from, Point to) -> gap(from, to, g, frame);
      case Aid.Band(Rect area) -> band(area, g, frame);
      case Aid.Wire wire ->
          brush.paint(
              new Mark.Line(
                  wire.way(), 8, new Mark.Stroke(tone(wire.tone()), 2, List.of(6.0, 4.0))),
              g,
              frame);
      case Aid.Ring(Rect around, Aid.Tone tone) ->
          ring(new Area(around, CORNER, List.of()), tone(tone), CLEARANCE, g, frame);
      case Aid.Handles(List<Handle> handles, Optional<Handle> hot) ->
          handles.forEach(each -> handle(each, hot.filter(each::equals).isPresent(), g, frame));
      case Aid.Knobs knobs -> knobs(knobs, g, frame);
      case Aid.Ghost ghost -> ghost(ghost, g, frame);
      case Aid.Reason _, Aid.Spotlight _ -> {
        // Words and the spotlight are shown elsewhere.
      }
    }
  }

  /// The line in the colour of what is selected, and again above it what stands on it: its head,
  /// its label, its badges.
  private void selected(Figure way, GraphicsContext g, Frame frame) {
    boolean onLine = false;
    for (Mark mark : way.marks()) {
      if (mark instanceof Mark.Line line) {
        Mark.Stroke stroke =
            new Mark.Stroke(
                style().ink().accent(), line.stroke().width() + 1, line.stroke().dash());
        brush.paint(line.with(stroke), g, frame);
        onLine = true;
      } else if (onLine) {
        brush.paint(mark, g, frame);
      }
    }
  }

  private void ring(Area area, Rgb color, double off, GraphicsContext g, Frame frame) {
    Rect at = frame.rect(area.bounds()).grown(off);
    double arc = 2 * (area.corner() * Math.min(1, frame.zoom()) + off);
    g.setStroke(color(color));
    g.setLineWidth(2);
    g.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), arc, arc);
  }

  /// Bends are full, the middles of stretches are open.
  private void knobs(Aid.Knobs knobs, GraphicsContext g, Frame frame) {
    knobs.middles().forEach(each -> knob(each, style().surfaces().panel(), g, frame));
    knobs.bends().forEach(each -> knob(each, style().ink().accent(), g, frame));
  }

  private void knob(Point at, Rgb fill, GraphicsContext g, Frame frame) {
    Point middle = frame.point(at);
    g.setLineWidth(1.5);
    g.setStroke(color(style().ink().accent()));
    g.setFill(color(fill));
    g.fillOval(middle.x() - BEND, middle.y() - BEND, 2 * BEND, 2 * BEND);
    g.strokeOval(middle.x() - BEND, middle.y() - BEND, 2 * BEND, 2 * BEND);
  }

  private void handle(Handle handle, boolean hot, GraphicsContext g, Frame frame) {
    Point at = frame.point(handle.at());
    double radius = hot ? KNOB + 2 : KNOB;
    g.setLineWidth(1.5);
    g.setStroke(color(style().ink().accent()));
    g.setFill(color(hot ? style().ink().accent() : style().surfaces().panel()));
    switch (handle.use()) {
      case CONNECT, TAIL, HEAD -> {
        g.fillOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        g.strokeOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
      }
      case RESIZE -> {
        double half = radius - 1.5;
        g.fillRect(at.x() - half, at.y() - half, 2 * half, 2 * half);
        g.strokeRect(at.x() - half, at.y() - half, 2 * half, 2 * half);
      }
    }
  }

  /// The gap as a line with a short stroke across each end.
  private void gap(Point from, Point to, GraphicsContext g, Frame frame) {
    g.setFill(color(style().ink().accent()));
    line(from, to, 1, g, frame);
    boolean level = from.y() == to.y();
    double half = TICK / frame.zoom();
    for (Point end : List.of(from, to)) {
      Point one = level ? end.plus(0, -half) : end.plus(-half, 0);
      Point other = level ? end.plus(0, half) : end.plus(half, 0);
      line(one, other, 1, g, frame);
    }
  }

  private void band(Rect area, GraphicsContext g, Frame frame) {
    Rect at = frame.rect(area);
    g.setFill(color(style().ink().accent().withOpacity(0.1)));
    g.fillRect(at.x(), at.y(), at.width(), at.height());
    g.setFill(color(style().ink().accent()));
    line(area.corner(), new Point(area.right(), area.y()), 1, g, frame);
    line(area.corner(), new Point(area.x(), area.bottom()), 1, g, frame);
    line(new Point(area.right(), area.y()), new Point(area.right(), area.bottom()), 1, g, frame);
    line(new Point(area.x(), area.bottom()), new Point(area.right(), area.bottom()), 1, g, frame);
  }

  /// A level or upright line of a thickness in screen pixels, in the fill colour.
  private static void line(Point from, Point to, double thick, GraphicsContext g, Frame frame) {
    double x = frame.x(Math.min(from.x(), to.x()));
    double y = frame.y(Math.min(from.y(), to.y()));
    double width = Math.max(thick, frame.length(Math.abs(to.x() - from.x())));
    double height = Math.max(thick, frame.length(Math.abs(to.y() - from.y())));
    g.fillRect(x, y, width, height);
  }

  private void ghost(Aid.Ghost ghost, GraphicsContext g, Frame frame) {
    Design alone = Design.titled("").withComponents(List.of(ghost.component()));
    g.setGlobalAlpha(GHOST);
    scenery.of(alone).figures().stream()
        .flatMap(figure -> figure.marks().stream())
        .forEach(mark -> brush.paint(mark, g, frame));
    g.setGlobalAlpha(1);
    ring(Area.of(ghost.component(), Optional.empty()), style().ink().accent(), 0, g, frame);
  }

  private Rgb tone(Aid.Tone tone) {
    return switch (tone) {
      case ACCENT -> style().ink().accent();
      case FINE -> style().signals().fine();
      case ERROR -> style().signals().error();
    };
  }

  private Color color(Rgb rgb) {
    return paints.of(rgb);
  }

  private Style style() {
    return scenery.style();
  }
}
