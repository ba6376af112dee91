package org.plumbline.ui.canvas.paint;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;

/// Puts lines onto a surface. Lines of level and upright stretches, which is nearly all of them, go
/// to `StretchBrush`; the others are left to the toolkit, which smooths them at twenty times the
/// cost.
final class LineBrush {
  /// Dashes are drawn only where they are at least this long, in screen pixels.
  private static final double DASH = 1.5;

  /// Bends below this radius are drawn square, in screen pixels.
  static final double ROUND = 1.5;

  private final Paints paints;
  private final StretchBrush stretches;

  LineBrush(Paints paints, Sprites sprites, Outlines outlines) {
    this.paints = paints;
    this.stretches = new StretchBrush(paints, sprites, new HopBrush(sprites, outlines));
  }

  void paint(Mark.Line line, GraphicsContext g, Frame frame) {
    if (line.points().size() < 2) {
      return;
    }
    if (orthogonal(line.points())) {
      stretches.paint(line, g, frame);
    } else {
      polyline(line, g, frame);
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

  /// Whether the line has no dashes, or none that could be seen.
  static boolean solid(Mark.Stroke stroke, Frame frame) {
    return stroke.dash().isEmpty() || stroke.dash().getFirst() * frame.zoom() < DASH;
  }

  /// How far a bend at this point reaches along its stretches, in design pixels.
  static double reach(Mark.Line line, int n) {
    if (n == 0 || n == line.points().size() - 1) {
      return 0;
    }
    Point at = line.points().get(n);
    double before = at.distance(line.points().get(n - 1));
    double after = at.distance(line.points().get(n + 1));
    return Math.min(line.bend(), Math.min(before, after) / 2);
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
