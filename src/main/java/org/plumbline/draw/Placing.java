package org.plumbline.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Puts what has been drawn on one plane somewhere on another, larger or smaller. Nothing gets out
/// of proportion: words, lines and outlines change their size alike.
///
/// Not for use by several threads.
public final class Placing {
  private final double scale;
  private final double left;
  private final double top;
  private final Map<Path, Path> outlines = new HashMap<>();

  private Placing(double scale, double left, double top) {
    this.scale = scale;
    this.left = left;
    this.top = top;
  }

  /// Shows a part of the one plane in a room of the same proportions on the other.
  public static Placing into(Rect view, Rect room) {
    double scale = room.width() / view.width();
    return new Placing(scale, room.x() - view.x() * scale, room.y() - view.y() * scale);
  }

  private Rect of(Rect rect) {
    Point corner = of(rect.corner());
    return new Rect(corner.x(), corner.y(), rect.width() * scale, rect.height() * scale);
  }

  /// A mark where it is put.
  public Mark of(Mark mark) {
    return switch (mark) {
      case Mark.Box box ->
          new Mark.Box(
              of(box.rect()), box.radius() * scale, box.fill(), box.border().map(this::of));
      case Mark.Line line ->
          new Mark.Line(
              line.points().stream().map(this::of).toList(),
              line.bend() * scale,
              line.hops().stream().map(this::of).toList(),
              of(line.stroke()));
      case Mark.Shape shape ->
          new Mark.Shape(
              outlines.computeIfAbsent(shape.path(), path -> path.scaled(scale)),
              of(shape.at()),
              shape.fill(),
              shape.stroke().map(this::of));
      case Mark.Text text ->
          new Mark.Text(
              text.text(),
              of(text.at()),
              text.anchor(),
              text.size() * scale,
              text.weight(),
              text.color());
      case Mark.Picture picture -> new Mark.Picture(picture.data(), of(picture.rect()));
    };
  }

  private Point of(Point point) {
    return new Point(left + point.x() * scale, top + point.y() * scale);
  }

  private Mark.Hop of(Mark.Hop hop) {
    return new Mark.Hop(of(hop.at()), hop.radius() * scale, hop.level());
  }

  private Mark.Stroke of(Mark.Stroke stroke) {
    List<Double> dash = stroke.dash().stream().map(each -> each * scale).toList();
    return new Mark.Stroke(stroke.color(), stroke.width() * scale, dash);
  }
}
