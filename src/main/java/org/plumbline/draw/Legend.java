package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Says what the colours of a picture tell: a title and a row for each value, in columns below the
/// picture.
final class Legend {
  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final TextMeasure.Font TITLE =
      new TextMeasure.Font(Type.NAME, Mark.Weight.SEMIBOLD);
  private static final TextMeasure.Font ROW = new TextMeasure.Font(Type.NOTE, Mark.Weight.REGULAR);
  private static final double ABOVE = 28;
  private static final double LINE = 20;
  private static final double SWATCH = 12;
  private static final double COLUMN = 24;
  private static final double LEAST = 480;

  private Legend() {}

  /// The legend below a picture; nothing if colours are as usual.
  static Optional<Figure> below(Rect picture, Shading shading, Style style) {
    return shading.isNone() ? Optional.empty() : Optional.of(figure(picture, shading, style));
  }

  private static Figure figure(Rect picture, Shading shading, Style style) {
    List<Mark> marks = new ArrayList<>();
    double top = Math.ceil(picture.bottom()) + ABOVE;
    double left = Math.floor(picture.x());
    marks.add(text(shading.title(), new Point(left, top), TITLE, style));
    double room = Math.max(LEAST, picture.width());
    Point at = new Point(left, top + LINE);
    double right = left + MEASURE.width(shading.title(), TITLE);
    for (Shading.Group group : shading.groups()) {
      String words = MEASURE.fitted(row(group), ROW, LEAST - SWATCH - 8);
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
    Rect bounds = Rect.between(new Point(left, top - LINE), new Point(right, at.y() + 6));
    return new Figure("legend", shading.title(), Figure.Kind.LEGEND, bounds, marks);
  }

  private static void swatch(Rect rect, Shading.Group group, Style style, List<Mark> marks) {
    Rgb color = group.hue().in(style);
    if (group.fill() == Shading.Fill.STRIPES) {
      Mark.Stroke border = Mark.Stroke.solid(color, 1);
      marks.add(new Mark.Box(rect, 3, Optional.empty(), Optional.of(border)));
      marks.add(
          new Mark.Shape(Stripes.over(rect), rect.corner(), Optional.of(color), Optional.empty()));
    } else {
      marks.add(new Mark.Box(rect, 3, Optional.of(color), Optional.empty()));
    }
  }

  private static String row(Shading.Group group) {
    return Plain.line(group.words()) + "  " + group.count();
  }

  private static Mark text(String words, Point at, TextMeasure.Font font, Style style) {
    Rgb color = font.equals(TITLE) ? style.ink().text() : style.ink().secondary();
    return Mark.Text.from(at, words, font, color);
  }
}
