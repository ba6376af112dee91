package org.plumbline.ui.canvas.paint;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rgb;

/// Puts lines of level and upright stretches onto a surface, on whole device pixels: solid
/// stretches are thin rectangles, dashed ones cut from a sprite, and bends are sprites. That costs
/// a twentieth of a smoothed polyline and is sharper.
final class StretchBrush {
  /// How long the sprite is that dashed stretches are cut from, in device pixels.
  private static final int STRIP = 512;

  private final Paints paints;
  private final Sprites sprites;
  private final HopBrush hops;

  StretchBrush(Paints paints, Sprites sprites, HopBrush hops) {
    this.hops = hops;
    this.paints = paints;
    this.sprites = sprites;
  }

  /// How a line is drawn here.
  ///
  /// @param thick in screen pixels
  /// @param half of it lies before the middle, rounded down to device pixels, so that it is sharp
  /// @param dashes along the whole line, in device pixels
  private record Pen(double thick, double half, Dashes dashes, Rgb color) {
    static Pen of(Mark.Stroke stroke, Frame frame) {
      double thick = frame.thickness(stroke.width());
      double half = Math.floor(thick * frame.scale() / 2) / frame.scale();
      double pixels = frame.zoom() * frame.scale();
      List<Double> lengths =
          LineBrush.solid(stroke, frame)
              ? List.of()
              : stroke.dash().stream().map(each -> each * pixels).toList();
      return new Pen(thick, half, new Dashes(lengths, 0), stroke.color());
    }
  }

  void paint(Mark.Line line, GraphicsContext g, Frame frame) {
    g.setFill(paints.of(line.stroke().color()));
    boolean round = line.bend() * frame.zoom() >= LineBrush.ROUND;
    if (!round && LineBrush.solid(line.stroke(), frame)) {
      plain(line, g, frame);
      return;
    }
    Pen pen = Pen.of(line.stroke(), frame);
    double cut = 0;
    double way = 0;
    for (int n = 1; n < line.points().size(); n++) {
      double next = round ? whole(LineBrush.reach(line, n), frame) : 0;
      Stretch stretch =
          Stretch.of(line.points().get(n - 1), line.points().get(n), frame).cut(cut, next);
      List<Mark.Hop> over = HopBrush.on(line, n, frame);
      if (over.isEmpty()) {
        draw(stretch, pen, pen.dashes().after(way), g, frame);
      } else {
        hopping(stretch, over, new Inked(pen, way, line.stroke()), g, frame);
      }
      way += stretch.length() * frame.scale();
      if (next > 0) {
        bend(line, n, new Turned(next, way), pen, g, frame);
        way += next * Math.PI / 2 * frame.scale();
      }
      cut = next;
    }
  }

  /// A pen that has drawn some of the way, in device pixels.
  private record Inked(Pen pen, double way, Mark.Stroke stroke) {}

  /// A stretch in pieces, with bows between them.
  private void hopping(
      Stretch stretch, List<Mark.Hop> over, Inked inked, GraphicsContext g, Frame frame) {
    double along = Math.signum(stretch.to() - stretch.from());
    double from = stretch.from();
    for (Mark.Hop hop : over) {
      double at = hop.level() ? frame.x(hop.at().x()) : frame.y(hop.at().y());
      double radius = hop.radius() * frame.zoom();
      piece(stretch, from, at - along * radius, inked, g, frame);
      hops.paint(hop, inked.stroke(), inked.pen().thick() / 2 - inked.pen().half(), g, frame);
      from = at + along * radius;
    }
    piece(stretch, from, stretch.to(), inked, g, frame);
  }

  private void piece(
      Stretch stretch, double from, double to, Inked inked, GraphicsContext g, Frame frame) {
    double done = inked.way() + Math.abs(from - stretch.from()) * frame.scale();
    Stretch piece = new Stretch(stretch.axis(), from, to, stretch.across());
    draw(piece, inked.pen(), inked.pen().dashes().after(done), g, frame);
  }

  /// Far out there are many lines and nothing of them but where they run.
  private static void plain(Mark.Line line, GraphicsContext g, Frame frame) {
    double thick = frame.thickness(line.stroke().width());
    List<Point> points = line.points();
    double x = frame.x(points.getFirst().x());
    double y = frame.y(points.getFirst().y());
    for (int n = 1; n < points.size(); n++) {
      double nextX = frame.x(points.get(n).x());
      double nextY = frame.y(points.get(n).y());
      double width = Math.max(Math.abs(nextX - x), thick);
      double height = Math.max(Math.abs(nextY - y), thick);
      g.fillRect(Math.min(x, nextX), Math.min(y, nextY), width, height);
      x = nextX;
      y = nextY;
    }
  }

  /// A level or upright stretch on the screen.
  ///
  /// @param across where it lies on the other axis
  private record Stretch(Strip.Axis axis, double from, double to, double across) {
    static Stretch of(Point a, Point b, Frame frame) {
      return a.y() == b.y()
          ? new Stretch(Strip.Axis.LEVEL, frame.x(a.x()), frame.x(b.x()), frame.y(a.y()))
          : new Stretch(Strip.Axis.UPRIGHT, frame.y(a.y()), frame.y(b.y()), frame.x(a.x()));
    }

    Stretch cut(double start, double end) {
      double along = Math.signum(to - from);
      return new Stretch(axis, from + along * start, to - along * end, across);
    }

    double length() {
      return Math.abs(to - from);
    }
  }

  /// A bend that is come to after some of the way.
  ///
  /// @param reach in screen pixels
  /// @param way in device pixels
  private record Turned(double reach, double way) {}

  private void draw(Stretch stretch, Pen pen, Dashes dashes, GraphicsContext g, Frame frame) {
    double low = Math.min(stretch.from(), stretch.to());
    double side = stretch.across() - pen.half();
    if (!dashes.lengths().isEmpty()) {
      dashed(stretch, pen, dashes, g, frame);
    } else if (stretch.axis() == Strip.Axis.LEVEL) {
      g.fillRect(low, side, stretch.length(), pen.thick());
    } else {
      g.fillRect(side, low, pen.thick(), stretch.length());
    }
  }

  /// Pieces of the dashed sprite, one after the other; a stretch that runs to the left or upwards
  /// begins at its far end.
  private void dashed(Stretch stretch, Pen pen, Dashes dashes, GraphicsContext g, Frame frame) {
    double scale = frame.scale();
    int thick = (int) Math.round(pen.thick() * scale);
    double period = dashes.period();
    int room = (int) (STRIP - Math.ceil(period));
    boolean forth = stretch.to() >= stretch.from();
    int length = (int) Math.round(stretch.length() * scale);
    double phase = forth ? dashes.phase() : -(dashes.phase() + length);
    Image strip =
        sprites.of(
            new Strip(stretch.axis(), STRIP, thick, new Dashes(dashes.lengths(), 0), pen.color()));
    double low = Math.min(stretch.from(), stretch.to());
    double side = stretch.across() - pen.half();
    for (int done = 0; done < length && room > 0; done += room) {
      int piece = Math.min(room, length - done);
      double wanted = forth ? phase + done : mirrored(phase + done, dashes);
      int start = (int) Math.floor((wanted % period + period) % period);
      double at = low + done / scale;
      if (stretch.axis() == Strip.Axis.LEVEL) {
        g.drawImage(strip, start, 0, piece, thick, at, side, piece / scale, pen.thick());
      } else {
        g.drawImage(strip, 0, start, thick, piece, side, at, pen.thick(), piece / scale);
      }
    }
  }

  /// Read backwards, a pattern of one dash and one gap begins with the dash's end.
  private static double mirrored(double phase, Dashes dashes) {
    return phase + dashes.lengths().getFirst();
  }

  private static double whole(double design, Frame frame) {
    return Math.floor(design * frame.zoom() * frame.scale()) / frame.scale();
  }

  /// A bend as a sprite, in the rectangle between the outer edges of the two stretches and where
  /// they have been cut.
  private void bend(Mark.Line line, int n, Turned turned, Pen pen, GraphicsContext g, Frame frame) {
    Point at = line.points().get(n);
    Point before = line.points().get(n - 1);
    Point after = line.points().get(n + 1);
    double scale = frame.scale();
    Side across = Side.of(Math.max(before.x(), after.x()) > at.x(), turned.reach(), pen);
    Side down = Side.of(Math.max(before.y(), after.y()) > at.y(), turned.reach(), pen);
    double arc = turned.reach() * scale * Math.PI / 2;
    boolean level = before.y() == at.y();
    Dashes dashes =
        level
            ? pen.dashes().after(turned.way())
            : pen.dashes().after(mirrored(-turned.way() - arc, pen));
    Image image =
        sprites.of(
            new Bend(
                across.in(scale),
                down.in(scale),
                turned.reach() * scale,
                pen.thick() * scale,
                dashes,
                pen.color()));
    g.drawImage(
        image,
        frame.x(at.x()) + across.from(),
        frame.y(at.y()) + down.from(),
        across.size(),
        down.size());
  }

  private static double mirrored(double way, Pen pen) {
    if (pen.dashes().lengths().isEmpty()) {
      return 0;
    }
    double period = pen.dashes().period();
    return (mirrored(way, pen.dashes()) % period + period) % period;
  }

  /// One side of the rectangle of a bend, in screen pixels.
  ///
  /// @param forth whether the stretch leads away to the right or downwards
  /// @param from where it begins, from the corner
  /// @param middle where the middle of the ring lies, from where it begins
  private record Side(boolean forth, double from, double size, double middle) {
    static Side of(boolean forth, double reach, Pen pen) {
      return forth
          ? new Side(true, -pen.half(), reach + pen.half(), reach + pen.thick() / 2)
          : new Side(false, -reach, reach + pen.thick() - pen.half(), pen.thick() / 2 - pen.half());
    }

    Bend.Side in(double scale) {
      return new Bend.Side(forth, (int) Math.round(size * scale), middle * scale);
    }
  }
}
