package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.words.Words;

/// Paints open boundaries: a rounded area with a title in a corner that no card covers.
final class BoundaryPainter {
  private static final Words WORDS = Words.beside(BoundaryPainter.class);
  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final TextMeasure.Font NAME =
      new TextMeasure.Font(Type.LABEL, Mark.Weight.SEMIBOLD);
  private static final TextMeasure.Font KIND =
      new TextMeasure.Font(Type.LABEL, Mark.Weight.REGULAR);
  private static final double RADIUS = 14;
  private static final double MARGIN = 12;
  private static final double GAP = 8;
  private static final double LINE = 16;

  private final Catalog catalog;

  BoundaryPainter(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Where the title stands: lower left, unless cards cover it there and not at the upper left.
  Rect title(Boundary boundary, GridIndex cards) {
    Rect bounds = boundary.bounds();
    double room = Math.max(0, bounds.width() - 2 * MARGIN);
    double width =
        MEASURE.width(Plain.line(boundary.name()), NAME)
            + GAP
            + MEASURE.width(kind(boundary), KIND);
    Rect low =
        new Rect(bounds.x() + MARGIN, bounds.bottom() - LINE - 6, Math.min(room, width), LINE);
    Rect high = low.at(new Point(low.x(), bounds.y() + 6));
    return cards.near(low).length > 0 && cards.near(high).length == 0 ? high : low;
  }

  Figure figure(Boundary boundary, Rect title, Look look) {
    List<Mark> marks = new ArrayList<>();
    marks.add(area(boundary.bounds(), look));
    Style.Ink ink = look.style().ink();
    String name = MEASURE.fitted(Plain.line(boundary.name()), NAME, title.width());
    double used = MEASURE.width(name, NAME) + GAP;
    double baseline = title.bottom() - 4.5;
    marks.add(
        new Mark.Text(
            name,
            new Point(title.x(), baseline),
            Mark.Anchor.START,
            Type.LABEL,
            Mark.Weight.SEMIBOLD,
            look.tone(ink.secondary())));
    if (title.width() - used > 3 * GAP) {
      String kind = MEASURE.fitted(kind(boundary), KIND, title.width() - used + 0.5);
      marks.add(
          new Mark.Text(
              kind,
              new Point(title.x() + used, baseline),
              Mark.Anchor.START,
              Type.LABEL,
              Mark.Weight.REGULAR,
              look.tone(ink.faint())));
    }
    marks.addAll(Badges.row(look, boundary.bounds()));
    Rect bounds = CardPainter.bounds(boundary.bounds(), look);
    String words = WORDS.say("boundary", Plain.line(boundary.name()), kind(boundary));
    return new Figure(boundary.id(), words, Figure.Kind.BOUNDARY, bounds, marks);
  }

  private static Mark area(Rect rect, Look look) {
    Style style = look.style();
    Mark.Stroke usual = Mark.Stroke.solid(look.tone(style.surfaces().boundaryLine()), 1);
    Mark.Stroke line =
        look.is(Told.Emphasis.SELECTED)
            ? Mark.Stroke.solid(style.ink().accent(), 2)
            : look.ring().map(color -> Mark.Stroke.solid(color, 2.5)).orElse(usual);
    return new Mark.Box(
        rect, RADIUS, Optional.of(look.tone(style.surfaces().boundary())), Optional.of(line));
  }

  /// The name of the kind, and what is chosen of it, as "Environment · production".
  private String kind(Boundary boundary) {
    Optional<BoundaryKind> kind = catalog.boundaryKind(boundary.kind());
    if (kind.isEmpty()) {
      return WORDS.say("unknown", Plain.line(boundary.kind()));
    }
    for (Property property : kind.get().properties()) {
      if (property.kind() == Property.Kind.ENUM
          && boundary.properties().of(property) instanceof Value.Text(String chosen)) {
        return WORDS.say("boundary-detail", kind.get().name(), property.label(chosen));
      }
    }
    return kind.get().name();
  }
}
