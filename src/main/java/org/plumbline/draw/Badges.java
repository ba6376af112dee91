package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.words.Words;

/// The badges: a triangle, an octagon, a circle, a ring, a page, a page struck out. Each can be
/// told from the others without its colour.
final class Badges {
  private static final Words WORDS = Words.beside(Badges.class);

  /// The square that a badge fills, in logical pixels.
  static final double SIZE = 17;

  private static final double STEP = 20;

  /// How far the last badge is from the corner, by which a selected card is made larger.
  private static final double END = 18;

  private static final double HALF = SIZE / 2;

  private static final Path TRIANGLE =
      Path.polygon(List.of(new Point(0, -8), new Point(8.6, 7), new Point(-8.6, 7)));
  private static final Path OCTAGON = octagon(8.4);
  private static final Path CIRCLE = Path.circle(Point.ORIGIN, 8);
  private static final Path RING = Path.circle(Point.ORIGIN, 4.5);
  private static final Path PAGE =
      Path.polygon(
          List.of(
              new Point(-6, -8),
              new Point(2, -8),
              new Point(6, -4),
              new Point(6, 8),
              new Point(-6, 8)));

  private static final Path STROKE_DOWN = stroke(0, -3.2, 0, 1.4);
  private static final Path STROKE_LOW = stroke(0, -0.8, 0, 3.6);
  private static final Path DOT_LOW = Path.circle(new Point(0, 4.2), 1);
  private static final Path DOT_HIGH = Path.circle(new Point(0, -3.8), 1.1);
  private static final Path LINES =
      stroke(-3, -1.5, 3, -1.5).and(stroke(-3, 1.5, 3, 1.5)).and(stroke(-3, 4.5, 1, 4.5));

  private static final Path STRUCK = stroke(-9, 5.4, 9, -5.4);

  private static final Sign TRIANGLE_SIGN = new Sign(TRIANGLE, STROKE_DOWN, DOT_LOW);
  private static final Sign OCTAGON_SIGN = new Sign(OCTAGON, STROKE_DOWN, DOT_LOW);
  private static final Sign CIRCLE_SIGN = new Sign(CIRCLE, STROKE_LOW, DOT_HIGH);

  private Badges() {}

  /// The badges of an element in a row that ends at its upper right corner.
  static List<Mark> row(Look look, Rect around) {
    List<Mark> marks = new ArrayList<>();
    double x = around.right() - END;
    for (Told.Badge badge : look.badges()) {
      marks.addAll(badge(badge, new Point(x, around.y()), look));
      x -= STEP;
    }
    return marks;
  }

  /// Where a row starts that stands to the right of a label.
  static Rect beside(Rect label) {
    return on(label.right() + HALF + 2, label.centerY());
  }

  /// Where a row has its last badge on a point.
  static Rect on(double x, double y) {
    return new Rect(x, y, END, 0);
  }

  /// What the row covers.
  static Optional<Rect> area(Look look, Rect around) {
    int count = look.badges().size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Rect(
                around.right() - END - 1 - HALF - (count - 1) * STEP,
                around.y() - HALF - 1,
                SIZE + 2 + (count - 1) * STEP,
                SIZE + 2));
  }

  static List<Mark> badge(Told.Badge badge, Point at, Look look) {
    Style style = look.style();
    return switch (badge) {
      case ERROR -> OCTAGON_SIGN.marks(style.signals().error(), at, look);
      case WARNING -> TRIANGLE_SIGN.marks(style.signals().warning(), at, look);
      case ADVICE -> CIRCLE_SIGN.marks(style.signals().advice(), at, look);
      case UNFINISHED ->
          List.of(
              new Mark.Shape(
                  RING,
                  at,
                  Optional.of(look.tone(style.surfaces().card())),
                  Optional.of(Mark.Stroke.solid(look.tone(style.ink().faint()), 1.4))));
      case DECISION -> page(LINES, 1.2, at, look);
      case SUPERSEDED -> page(STRUCK, 1.6, at, look);
    };
  }

  /// A page with something on it.
  private static List<Mark> page(Path writing, double width, Point at, Look look) {
    Rgb ink = look.tone(look.style().ink().secondary());
    return List.of(
        new Mark.Shape(
            PAGE,
            at,
            Optional.of(look.tone(look.style().surfaces().card())),
            Optional.of(Mark.Stroke.solid(ink, 1.4))),
        new Mark.Shape(writing, at, Optional.empty(), Optional.of(Mark.Stroke.solid(ink, width))));
  }

  /// The title of an element for a reader without eyes, with what its badges tell of decisions.
  static String told(String title, Look look) {
    if (look.badges().contains(Told.Badge.SUPERSEDED)) {
      return WORDS.say("superseded", title);
    }
    return look.badges().contains(Told.Badge.DECISION) ? WORDS.say("decided", title) : title;
  }

  /// An outline with a stroke and a dot in it: an exclamation mark or an i.
  private record Sign(Path outline, Path stroke, Path dot) {
    List<Mark> marks(Rgb signal, Point at, Look look) {
      Rgb color = look.tone(signal);
      Rgb on = look.tone(look.style().ink().onSignal());
      return List.of(
          new Mark.Shape(
              outline, at, Optional.of(color), Optional.of(Mark.Stroke.solid(color, 1.5))),
          new Mark.Shape(stroke, at, Optional.empty(), Optional.of(Mark.Stroke.solid(on, 1.8))),
          new Mark.Shape(dot, at, Optional.of(on), Optional.empty()));
    }
  }

  private static Path octagon(double radius) {
    List<Point> corners = new ArrayList<>();
    for (int n = 0; n < 8; n++) {
      double angle = Math.PI / 8 + n * Math.PI / 4;
      corners.add(new Point(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
    return Path.polygon(corners);
  }

  private static Path stroke(double x1, double y1, double x2, double y2) {
    return new Path(
        List.of(new Path.MoveTo(new Point(x1, y1)), new Path.LineTo(new Point(x2, y2))));
  }
}
