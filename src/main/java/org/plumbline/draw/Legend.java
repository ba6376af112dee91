package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Says what the colours of a picture tell: a title and a row for each value, in columns.
public final class Legend {
  /// How large its smaller letters are, in logical pixels.
  public static final double LETTERS = Type.NOTE;

  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final TextMeasure.Font TITLE =
      new TextMeasure.Font(Type.NAME, Mark.Weight.SEMIBOLD);
  private static final TextMeasure.Font ROW = new TextMeasure.Font(LETTERS, Mark.Weight.REGULAR);
  private static final double ABOVE = 28;
  private static final double LINE = 20;
  private static final int TITLE_LINES = 2;
  private static final double SWATCH = 12;
  private static final double COLUMN = 24;
  private static final double LEAST = 480;

  private Legend() {}

  /// The legend below a picture; nothing if colours are as usual.
  static Optional<Figure> below(Rect picture, Shading shading, Style style) {
    Point corner = new Point(Math.floor(picture.x()), Math.ceil(picture.bottom()) + ABOVE - LINE);
    return at(corner, Math.max(LEAST, picture.width()), shading, style);
  }

  /// The legend from its upper left corner on, in lines no longer than the room; nothing if colours
  /// are as usual.
  public static Optional<Figure> at(Point corner, double room, Shading shading, Style style) {
    return shading.isNone() ? Optional.empty() : Optional.of(figure(corner, room, shading, style));
  }

  private static Figure figure(Point corner, double room, Shading shading, Style style) {
    List<Mark> marks = new ArrayList<>();
    double top = corner.y() + LINE;
    double left = corner.x();
    Point at = new Point(left, top);
    double right = left;
    // A title is cut off only where two lines do not hold it.
    for (String line :
        MEASURE.wrapped(
            Plain.line(shading.title()), TITLE, new TextMeasure.Lines(room, TITLE_LINES))) {
      marks.add(text(line, at, TITLE, style));
      right = Math.max(right, left + MEASURE.width(line, TITLE));
      at = at.plus(0, LINE);
    }
    for (Shading.Group group : shading.groups()) {
      String words = MEASURE.fitted(row(group), ROW, Math.min(room, LEAST) - SWATCH - 8);
      double width = SWATCH + 8 + Math.ceil(MEASURE.width(words, ROW));
      if (at.x() > left && at.x() + width > left + room) {
        at = new Point(left, at.y() + LINE);
      }
      Rect swatch = new Rect(at.x(), at.y() - SWATCH + 2, SWATCH, SWATCH);
      swatch(swatch, group, style, marks);
      marks.add(text(words, at.plus(SWATCH + 8, 0), ROW, style));
      right = Math.max(right, at.x() + width);
      at = at.plus(width + COLUMN, 0);
    }
    Rect bounds = Rect.between(corner, new Point(right, at.y() + 6));
    return new Figure("legend", shading.title(), Figure.Kind.LEGEND, bounds, marks);
  }

  /// Adds the sample of a group: its colour as cards have it, all over, crossed or in stripes.
  public static void swatch(Rect rect, Shading.Group group, Style style, List<Mark> marks) {
    Rgb color = group.hue().in(style);
    if (group.fill() == Shading.Fill.STRIPES) {
      Mark.Stroke border = Mark.Stroke.solid(color, 1);
      marks.add(new Mark.Box(rect, 3, Optional.empty(), Optional.of(border)));
      marks.add(
          new Mark.Shape(Stripes.over(rect), rect.corner(), Optional.of(color), Optional.empty()));
    } else {
      marks.add(new Mark.Box(rect, 3, Optional.of(color), Optional.empty()));
      if (group.fill() == Shading.Fill.CROSSED) {
        marks.add(Cross.over(rect, style.ink().onSignal()));
      }
    }
  }

  private static String row(Shading.Group group) {
    return Plain.line(group.words()) + group.counted();
  }

  private static Mark text(String words, Point at, TextMeasure.Font font, Style style) {
    Rgb color = font.equals(TITLE) ? style.ink().text() : style.ink().secondary();
    return Mark.Text.from(at, words, font, color);
  }
}
