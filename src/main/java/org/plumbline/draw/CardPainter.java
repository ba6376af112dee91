package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Paints a card: strip, icon, name, technology, replicas, badges.
final class CardPainter {
  private static final double RADIUS = 9;
  private static final double ICON = 22;
  private static final double ICON_LEFT = 19;
  private static final double TEXT_LEFT = 51;
  private static final double TEXT_RIGHT = 9;
  private static final double DETAIL_LINE = 16;

  /// Cards lower or narrower than this have no room for words, in logical pixels.
  private static final double LEAST = 22;

  private static final double RING = 4;

  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final TextMeasure.Font NAME =
      new TextMeasure.Font(Type.NAME, Mark.Weight.SEMIBOLD);
  private static final TextMeasure.Font DETAIL =
      new TextMeasure.Font(Type.DETAIL, Mark.Weight.REGULAR);
  private static final TextMeasure.Font PILL =
      new TextMeasure.Font(Type.PILL, Mark.Weight.SEMIBOLD);

  private static final java.util.Map<Path, Path> ICONS = new ConcurrentHashMap<>();

  private final Rect rect;
  private final Face face;
  private final Look look;
  private final List<Mark> marks = new ArrayList<>(10);

  private CardPainter(Rect rect, Face face, Look look) {
    this.rect = rect;
    this.face = face;
    this.look = look;
  }

  /// The marks of a card.
  static List<Mark> marks(Rect rect, Face face, Look look) {
    CardPainter painter = new CardPainter(rect, face, look);
    painter.surface();
    if (rect.width() >= TEXT_LEFT + TEXT_RIGHT + LEAST && rect.height() >= LEAST) {
      painter.icon();
      painter.words(painter.pill());
    }
    painter.marks.addAll(Strike.through(rect, look));
    painter.marks.addAll(Badges.row(look, rect));
    painter.marks.addAll(Caption.below(rect, look));
    return painter.marks;
  }

  /// What the marks cover.
  static Rect bounds(Rect rect, Look look) {
    Rect ringed = look.ring().isPresent() ? rect.grown(RING) : rect;
    Rect badged = Badges.area(look, rect).map(ringed::union).orElse(ringed);
    return Caption.area(rect, look).map(badged::union).orElse(badged);
  }

  private void surface() {
    Style.Surfaces surfaces = look.style().surfaces();
    Rgb card = look.surface(look.card(surfaces.card()));
    Rgb border = look.tone(surfaces.border());
    look.ring().ifPresent(color -> marks.add(ring(color)));
    Mark.Stroke line = look.outline().orElseGet(() -> Mark.Stroke.solid(border, 1));
    Rect front = face.stacked() ? behind(card, border) : rect;
    marks.add(new Mark.Box(front, RADIUS, Optional.of(card), Optional.of(line)));
    look.stripes()
        .ifPresent(color ->
            marks.add(
                new Mark.Shape(
                    Stripes.over(front), front.corner(), Optional.of(color), Optional.empty())));
    look.cross().ifPresent(color -> marks.add(Cross.over(front, color)));
    if (rect.height() >= LEAST) {
      Rect strip = new Rect(rect.x() + 7, rect.y() + 10, 3, Math.max(2, front.height() - 20));
      marks.add(
          new Mark.Box(strip, 1.5, Optional.of(look.onCard(face.accent())), Optional.empty()));
    }
  }

  private Mark ring(Rgb color) {
    return new Mark.Box(
        rect.grown(RING),
        RADIUS + RING,
        Optional.empty(),
        Optional.of(Mark.Stroke.solid(color, 2.5)));
  }

  /// A second card that looks out below the first.
  private Rect behind(Rgb card, Rgb border) {
    Rect back = new Rect(rect.x() + 6, rect.y() + 8, rect.width() - 12, rect.height() - 8);
    marks.add(
        new Mark.Box(back, RADIUS, Optional.of(card), Optional.of(Mark.Stroke.solid(border, 1))));
    return new Rect(rect.x(), rect.y(), rect.width(), rect.height() - 5);
  }

  private void icon() {
    Path path = ICONS.computeIfAbsent(face.icon(), icon -> icon.scaled(ICON / IconSet.SIZE));
    if (!path.steps().isEmpty()) {
      Point at = new Point(rect.x() + ICON_LEFT, rect.centerY() - ICON / 2);
      Mark.Stroke stroke = Mark.Stroke.solid(look.onCard(face.accent()), 1.6);
      marks.add(new Mark.Shape(path, at, Optional.empty(), Optional.of(stroke)));
    }
  }

  /// Paints the pill, if there is one, and says how much room it takes from the second line.
  private double pill() {
    if (face.pill().isEmpty()) {
      return 0;
    }
    String text = face.pill().get();
    double width = MEASURE.width(text, PILL) + 12;
    Rect pill = new Rect(rect.right() - 7 - width, rect.bottom() - 7 - 16, width, 16);
    marks.add(
        new Mark.Box(
            pill, 8, Optional.of(look.tone(look.style().surfaces().pill())), Optional.empty()));
    marks.add(
        new Mark.Text(
            text,
            new Point(pill.centerX(), pill.bottom() - 4.4),
            Mark.Anchor.MIDDLE,
            Type.PILL,
            Mark.Weight.SEMIBOLD,
            look.tone(look.style().ink().secondary())));
    return width + 2;
  }

  private void words(double pill) {
    double room = rect.width() - TEXT_LEFT - TEXT_RIGHT;
    boolean detailed = !face.detail().isEmpty() && rect.height() >= 2 * LEAST - 4;
    double spare = rect.height() - 8 - (detailed ? DETAIL_LINE : 0);
    int most = spare >= 2 * Type.NAME_LINE ? 2 : 1;
    List<String> name = MEASURE.wrapped(face.name(), NAME, new TextMeasure.Lines(room, most));
    double height = name.size() * Type.NAME_LINE + (detailed ? DETAIL_LINE : 0);
    double top = rect.centerY() - height / 2;
    double left = rect.x() + TEXT_LEFT;
    for (int n = 0; n < name.size(); n++) {
      Point at = new Point(left, top + 11.75 + n * Type.NAME_LINE);
      text(name.get(n), at, NAME);
    }
    if (detailed) {
      String detail = MEASURE.fitted(face.detail(), DETAIL, room - pill);
      Point at = new Point(left, top + name.size() * Type.NAME_LINE + 11.5);
      text(detail, at, DETAIL);
    }
  }

  private void text(String text, Point at, TextMeasure.Font font) {
    Style.Ink ink = look.style().ink();
    Rgb color = look.onCard(font.equals(NAME) ? ink.text() : ink.secondary());
    marks.add(Mark.Text.from(at, text, font, color));
  }
}
