package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.design.Design;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Says above a picture what it shows: the title of the design and what it is for.
final class TitleBlock {
  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final double TITLE = 24;
  private static final double PURPOSE = 13;
  private static final double BELOW = 32;
  private static final double LEADING = 1.4;
  private static final double LEAST = 480;
  private static final int MOST_LINES = 3;

  /// Above a picture of this size words have their usual size; above a larger one they are larger,
  /// since it will be made smaller to be seen at a glance.
  private static final Rect USUAL = new Rect(0, 0, 960, 320);

  private TitleBlock() {}

  static Figure above(Rect picture, Design design, Style style) {
    double factor =
        Math.max(1, Math.min(picture.width() / USUAL.width(), picture.height() / USUAL.height()));
    TextMeasure.Font title = new TextMeasure.Font(TITLE * factor, Mark.Weight.SEMIBOLD);
    TextMeasure.Font purpose = new TextMeasure.Font(PURPOSE * factor, Mark.Weight.REGULAR);
    TextMeasure.Lines room = new TextMeasure.Lines(Math.max(LEAST, picture.width()), MOST_LINES);
    List<String> titles = MEASURE.wrapped(design.title(), title, room);
    List<String> lines = MEASURE.wrapped(design.properties().text("purpose"), purpose, room);
    double below = BELOW * Math.sqrt(factor);
    double height = LEADING * (titles.size() * title.size() + lines.size() * purpose.size());
    double left = Math.floor(picture.x());
    double y = Math.floor(picture.y() - below - height);
    Rect bounds = new Rect(left, y, room.room(), height);
    List<Mark> marks = new ArrayList<>();
    for (String each : titles) {
      y += title.size() * LEADING;
      marks.add(Mark.Text.from(new Point(left, y), each, title, style.ink().text()));
    }
    for (String each : lines) {
      y += purpose.size() * LEADING;
      marks.add(Mark.Text.from(new Point(left, y), each, purpose, style.ink().secondary()));
    }
    return new Figure("title", design.title(), Figure.Kind.LEGEND, bounds, marks);
  }
}
