package org.plumbline.export.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;

/// Outlines of characters that the bundled typeface lacks, from the system's own fonts. Only loaded
/// by a text that has such a character.
final class Foreign {
  private static final FontRenderContext CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);

  private Foreign() {}

  /// The text as an outline whose baseline starts at the origin, y downwards, in logical pixels.
  static Path outline(String text, Mark.Text like) {
    int style =
        (like.weight().isHeavy() ? Font.BOLD : Font.PLAIN)
            | (like.weight().isSlanted() ? Font.ITALIC : Font.PLAIN);
    Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) like.size());
    char[] letters = text.toCharArray();
    int direction =
        new java.text.Bidi(text, java.text.Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isRightToLeft()
            ? Font.LAYOUT_RIGHT_TO_LEFT
            : Font.LAYOUT_LEFT_TO_RIGHT;
    return path(
        font.layoutGlyphVector(CONTEXT, letters, 0, letters.length, direction).getOutline());
  }

  private static Path path(Shape shape) {
    List<Path.Step> steps = new ArrayList<>();
    double[] at = new double[6];
    Point last = Point.ORIGIN;
    for (PathIterator i = shape.getPathIterator(new AffineTransform()); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> {
          last = new Point(at[0], at[1]);
          steps.add(new Path.MoveTo(last));
        }
        case PathIterator.SEG_LINETO -> {
          last = new Point(at[0], at[1]);
          steps.add(new Path.LineTo(last));
        }
        case PathIterator.SEG_QUADTO -> {
          Point pull = new Point(at[0], at[1]);
          Point to = new Point(at[2], at[3]);
          steps.add(new Path.CurveTo(toward(last, pull), toward(to, pull), to));
          last = to;
        }
        case PathIterator.SEG_CUBICTO -> {
          last = new Point(at[4], at[5]);
          steps.add(new Path.CurveTo(new Point(at[0], at[1]), new Point(at[2], at[3]), last));
        }
        default -> steps.add(new Path.Close());
      }
    }
    return new Path(steps);
  }

  /// Two thirds of the way: a quadratic curve written as a cubic one.
  private static Point toward(Point from, Point pull) {
    return from.plus((pull.x() - from.x()) * 2 / 3, (pull.y() - from.y()) * 2 / 3);
  }
}
