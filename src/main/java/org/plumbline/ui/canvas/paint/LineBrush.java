package org.plumbline.ui.canvas.paint;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;

/// Puts lines onto a surface. Level and upright stretches are thin rectangles on whole device
/// pixels and bends are sprites, which costs a twentieth of a smoothed polyline and is sharper;
/// everything else is left to the toolkit.
final class LineBrush {
  /// Dashes are drawn only where they are at least this long, in screen pixels.
  private static final double DASH = 1.5;

  /// Bends below this radius are drawn square, in screen pixels.
  private static final double ROUND = 1.5;

  private final Paints paints;
  private final Sprites sprites;

  LineBrush(Paints paints, Sprites sprites) {
    this.paints = paints;
    this.sprites = sprites;
  }

  void paint(Mark.Line line, GraphicsContext g, Frame frame) {
    List<Point> points = line.points();
    if (points.size() < 2) {
      return;
    }
    boolean dashed = !solid(line.stroke(), frame);
    if (!orthogonal(points) || dashed) {
      polyline(line, g, frame);
    } else {
      stretches(line, g, frame);
    }
  }

  /// Makes the surface draw lines of this kind, `width` screen pixels thick.
  void stroke(Mark.Stroke stroke, double width, GraphicsContext g, Frame frame) {
    g.setStroke(paints.of(stroke.color()));
    g.setLineWidth(width);
    if (solid(stroke, frame)) {
      g.setLineDashes();
      g.setLineCap(StrokeLineCap.ROUND);
    } else {
      g.setLineDashes(stroke.dash().stream().mapToDouble(each -> each * frame.zoom()).toArray());
      g.setLineCap(StrokeLineCap.BUTT);
    }
  }

  private static boolean solid(Mark.Stroke stroke, Frame frame) {
    return stroke.dash().isEmpty() || stroke.dash().getFirst() * frame.zoom() < DASH;
  }

  private static boolean orthogonal(List<Point> points) {
    for (int n = 1; n < points.size(); n++) {
      Point a = points.get(n - 1);
      Point b = points.get(n);
      if (a.x() != b.x() && a.y() != b.y()) {
        return false;
      }
    }
    return true;
  }

  /// How far a bend at this point reaches along its stretches, in design pixels.
  private static double reach(Mark.Line line, int n) {
    if (n == 0 || n == line.points().size() - 1) {
      return 0;
    }
    Point at = line.points().get(n);
    double before = at.distance(line.points().get(n - 1));
    double after = at.distance(line.points().get(n + 1));
    return Math.min(line.bend(), Math.min(before, after) / 2);
  }

  private void stretches(Mark.Line line, GraphicsContext g, Frame frame) {
    double thick = frame.thickness(line.stroke().width());
    g.setFill(paints.of(line.stroke().color()));
    boolean round = line.bend() * frame.zoom() >= ROUND;
    double cut = 0;
    for (int n = 1; n < line.points().size(); n++) {
      double next = round ? whole(reach(line, n), frame) : 0;
      Point a = line.points().get(n - 1);
      Point b = line.points().get(n);
      stretch(new Stretch(a, b, cut, next), thick, g, frame);
      if (next > 0) {
        bend(line, n, next, g, frame);
      }
      cut = next;
    }
  }

  /// A level or upright stretch.
  ///
  /// @param cut how much of its start belongs to a bend, in screen pixels
  /// @param cutAfter the same of its end
  private record Stretch(Point a, Point b, double cut, double cutAfter) {}

  private static void stretch(Stretch stretch, double thick, GraphicsContext g, Frame frame) {
    Point a = stretch.a();
    Point b = stretch.b();
    boolean level = a.y() == b.y();
    double from = level ? frame.x(a.x()) : frame.y(a.y());
    double to = level ? frame.x(b.x()) : frame.y(b.y());
    double along = Math.signum(to - from);
    double start = from + along * stretch.cut();
    double end = to - along * stretch.cutAfter();
    double low = Math.min(start, end);
    double length = Math.abs(end - start);
    double half = half(thick, frame);
    if (level) {
      g.fillRect(low, frame.y(a.y()) - half, length, thick);
    } else {
      g.fillRect(frame.x(a.x()) - half, low, thick, length);
    }
  }

  /// Half a thickness, rounded down to whole device pixels, so that a line stays sharp.
  private static double half(double thick, Frame frame) {
    return Math.floor(thick * frame.scale() / 2) / frame.scale();
  }

  private static double whole(double design, Frame frame) {
    return Math.floor(design * frame.zoom() * frame.scale()) / frame.scale();
  }

  /// A bend as a sprite, in the rectangle between the outer edges of the two stretches and where
  /// they have been cut.
  private void bend(Mark.Line line, int n, double reach, GraphicsContext g, Frame frame) {
    Point at = line.points().get(n);
    Point before = line.points().get(n - 1);
    Point after = line.points().get(n + 1);
    boolean right = Math.max(before.x(), after.x()) > at.x();
    boolean low = Math.max(before.y(), after.y()) > at.y();
    double thick = frame.thickness(line.stroke().width());
    double half = half(thick, frame);
    Side across = Side.of(right, reach, thick, half);
    Side down = Side.of(low, reach, thick, half);
    double scale = frame.scale();
    Image image =
        sprites.of(
            new Bend(
                across.in(scale),
                down.in(scale),
                reach * scale,
                thick * scale,
                line.stroke().color()));
    g.drawImage(
        image,
        frame.x(at.x()) + across.from(),
        frame.y(at.y()) + down.from(),
        across.size(),
        down.size());
  }

  /// One side of the rectangle of a bend, in screen pixels.
  ///
  /// @param forth whether the stretch leads away to the right or downwards
  /// @param from where it begins, from the corner
  /// @param middle where the middle of the ring lies, from where it begins
  private record Side(boolean forth, double from, double size, double middle) {
    static Side of(boolean forth, double reach, double thick, double half) {
      return forth
          ? new Side(true, -half, reach + half, reach + thick / 2)
          : new Side(false, -reach, reach + thick - half, thick / 2 - half);
    }

    Bend.Side in(double scale) {
      return new Bend.Side(forth, (int) Math.round(size * scale), middle * scale);
    }
  }

  private void polyline(Mark.Line line, GraphicsContext g, Frame frame) {
    stroke(line.stroke(), frame.thickness(line.stroke().width()), g, frame);
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.beginPath();
    Point start = frame.point(line.points().getFirst());
    g.moveTo(start.x(), start.y());
    for (int n = 1; n < line.points().size(); n++) {
      corner(line, n, g, frame);
    }
    g.stroke();
    g.setLineDashes();
  }

  private static void corner(Mark.Line line, int n, GraphicsContext g, Frame frame) {
    Point at = line.points().get(n);
    Point to = frame.point(at);
    double reach = reach(line, n);
    if (reach * frame.zoom() < ROUND) {
      g.lineTo(to.x(), to.y());
      return;
    }
    Point in = frame.point(toward(at, line.points().get(n - 1), reach));
    Point out = frame.point(toward(at, line.points().get(n + 1), reach));
    g.lineTo(in.x(), in.y());
    g.quadraticCurveTo(to.x(), to.y(), out.x(), out.y());
  }

  private static Point toward(Point from, Point to, double way) {
    double share = way / from.distance(to);
    return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
  }
}
