package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Paints the few words that are told of an element: a pill below it, in the accent colour.
final class Caption {
  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final TextMeasure.Font FONT =
      new TextMeasure.Font(Type.LABEL, Mark.Weight.SEMIBOLD);
  private static final double HEIGHT = 20;
  private static final double MARGIN = 9;

  /// Longer words end in an ellipsis, in logical pixels.
  private static final double ROOM = 230;

  /// How far below its element a caption stands.
  private static final double CLEARANCE = 5;

  private Caption() {}

  /// The caption below a card, from its left side on; nothing if nothing is told.
  static List<Mark> below(Rect card, Look look) {
    return area(card, look).map(pill -> marks(pill, look)).orElse(List.of());
  }

  /// The caption below the middle of a label or of a way; nothing if nothing is told.
  static List<Mark> under(Rect middle, Look look) {
    return areaUnder(middle, look).map(pill -> marks(pill, look)).orElse(List.of());
  }

  /// What the caption below a card covers.
  static Optional<Rect> area(Rect card, Look look) {
    return look.caption()
        .map(words -> new Rect(card.x(), card.bottom() + CLEARANCE, width(words), HEIGHT));
  }

  /// What the caption below a middle covers.
  static Optional<Rect> areaUnder(Rect middle, Look look) {
    return look.caption()
        .map(words -> {
          double left = Math.rint(middle.centerX() - width(words) / 2);
          return new Rect(left, middle.bottom() + CLEARANCE, width(words), HEIGHT);
        });
  }

  private static double width(String words) {
    return Math.ceil(MEASURE.width(shown(words), FONT)) + 2 * MARGIN;
  }

  private static String shown(String words) {
    return MEASURE.fitted(Plain.line(words), FONT, ROOM);
  }

  private static List<Mark> marks(Rect pill, Look look) {
    Style style = look.style();
    return List.of(
        new Mark.Box(
            pill,
            HEIGHT / 2,
            Optional.of(style.surfaces().panel()),
            Optional.of(Mark.Stroke.solid(style.ink().accent(), 1))),
        new Mark.Text(
            shown(look.caption().orElse("")),
            new Point(pill.centerX(), pill.centerY() + Type.LABEL * 0.36),
            Mark.Anchor.MIDDLE,
            Type.LABEL,
            Mark.Weight.SEMIBOLD,
            style.ink().accent()));
  }
}
