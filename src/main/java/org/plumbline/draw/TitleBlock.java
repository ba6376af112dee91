package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.design.Design;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Says above a picture what it shows: the title of the design and what it is for.
final class TitleBlock {
  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final TextMeasure.Font TITLE = new TextMeasure.Font(24, Mark.Weight.SEMIBOLD);
  private static final TextMeasure.Font PURPOSE = new TextMeasure.Font(13, Mark.Weight.REGULAR);
  private static final double BELOW = 32;
  private static final double LEADING = 1.4;
  private static final double LEAST = 480;
  private static final int MOST_LINES = 3;

  private TitleBlock() {}

  static Figure above(Rect picture, Design design, Style style) {
    double room = Math.max(LEAST, picture.width());
    List<String> titles =
        MEASURE.wrapped(design.title(), TITLE, new TextMeasure.Lines(room, MOST_LINES));
    List<String> lines =
        MEASURE.wrapped(
            design.properties().text("purpose"), PURPOSE, new TextMeasure.Lines(room, MOST_LINES));
    double height =
        LEADING * (titles.size() * TITLE.size() + lines.size() * PURPOSE.size()) + BELOW;
    double left = Math.floor(picture.x());
    double y = Math.floor(picture.y()) - height;
    Rect bounds = new Rect(left, y, room, height - BELOW);
    List<Mark> marks = new ArrayList<>();
    for (String each : titles) {
      y += TITLE.size() * LEADING;
      marks.add(text(each, new Point(left, y), TITLE, style));
    }
    for (String each : lines) {
      y += PURPOSE.size() * LEADING;
      marks.add(text(each, new Point(left, y), PURPOSE, style));
    }
    return new Figure("title", design.title(), Figure.Kind.LEGEND, bounds, marks);
  }

  private static Mark text(String words, Point at, TextMeasure.Font font, Style style) {
    Rgb color = font.equals(TITLE) ? style.ink().text() : style.ink().secondary();
    return Mark.Text.from(at, words, font, color);
  }
}
