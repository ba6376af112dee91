package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.words.Words;

/// Paints open boundaries: a rounded area with a title in a corner.
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

  /// How many lines through a title are as bad as one card on it.
  private static final int CARD = 100;

  private final Catalog catalog;

  BoundaryPainter(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Where the title stands: in a corner that no line and no card touches, the lower left one if it
  /// is as good as any; without the kind if there is room for the name only.
  Rect title(Boundary boundary, Routing routing) {
    double room = Math.max(0, boundary.bounds().width() - 2 * MARGIN);
    double name = Math.min(room, Math.ceil(MEASURE.width(Plain.line(boundary.name()), NAME)));
    double full = Math.min(room, Math.ceil(name + GAP + MEASURE.width(kind(boundary), KIND)));
    Rect whole = title(boundary.bounds(), full, routing);
    if (met(whole, routing) == 0) {
      return whole;
    }
    Rect brief = title(boundary.bounds(), name, routing);
    return met(brief, routing) < met(whole, routing) ? brief : whole;
  }

  private static Rect title(Rect bounds, double width, Routing routing) {
    double left = bounds.x() + MARGIN;
    double right = bounds.right() - MARGIN - width;
    double high = bounds.y() + 6;
    double low = bounds.bottom() - LINE - 6;
    Rect best = new Rect(left, low, width, LINE);
    int least = met(best, routing);
    for (Point corner :
        List.of(new Point(left, high), new Point(right, high), new Point(right, low))) {
      Rect rect = best.at(corner);
      int met = met(rect, routing);
      if (met < least) {
        best = rect;
        least = met;
      }
    }
    return best;
  }

  private static int met(Rect rect, Routing routing) {
    return CARD * routing.cards().near(rect).length + routing.index().near(rect).length;
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
    marks.addAll(Strike.through(boundary.bounds(), look));
    marks.addAll(Badges.row(look, boundary.bounds()));
    marks.addAll(Caption.below(boundary.bounds(), look));
    Rect bounds = CardPainter.bounds(boundary.bounds(), look);
    String words = WORDS.say("boundary", Plain.line(boundary.name()), kind(boundary));
    return new Figure(boundary.id(), Badges.told(words, look), Figure.Kind.BOUNDARY, bounds, marks);
  }

  private static Mark area(Rect rect, Look look) {
    Style style = look.style();
    Mark.Stroke usual = Mark.Stroke.solid(look.tone(style.surfaces().boundaryLine()), 1);
    Mark.Stroke line =
        look.outline()
            .or(() -> look.ring().map(color -> Mark.Stroke.solid(color, 2.5)))
            .orElse(usual);
    // A ghost lies above what stands in the boundary, which must be seen.
    Optional<Rgb> fill =
        look.is(Told.Emphasis.GHOST)
            ? Optional.empty()
            : Optional.of(look.tone(style.surfaces().boundary()));
    return new Mark.Box(rect, RADIUS, fill, Optional.of(line));
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
