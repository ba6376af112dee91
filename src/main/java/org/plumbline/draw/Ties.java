package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.words.Words;

/// Paints what joins notes to what they are about: a thin dotted line that ends in a dot, behind
/// all cards. What is missing has a short red line that ends in a cross.
final class Ties {
  private static final Words WORDS = Words.beside(Ties.class);
  private static final List<Double> DOTTED = List.of(2.0, 3.0);
  private static final double WIDTH = 1.2;
  private static final double DOT = 3;
  private static final double STUB = 26;

  /// How far from a corner a line keeps.
  private static final double CORNER = 14;

  private static final double ARM = 4;
  private static final Path CROSS = arm(1).and(arm(-1));

  /// Where a tie ends.
  ///
  /// @param place what it ends at covers; empty if that is missing
  record End(Optional<Rect> place) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof End end && place.equals(end.place);
    }

    @Override
    public int hashCode() {
      return place.hashCode();
    }
  }

  private Ties() {}

  static Figure figure(Subject.Tied tied) {
    Look look = tied.look();
    List<Mark> marks = new ArrayList<>();
    Rect bounds = tied.note();
    for (End end : tied.ends()) {
      if (end.place().isPresent()) {
        join(marks, tied.note(), end.place().get(), look.tone(look.style().ink().secondary()));
      } else {
        stub(marks, tied.note(), look.tone(look.style().signals().error()));
      }
    }
    for (Rect each : shape(marks)) {
      bounds = bounds.union(each);
    }
    return new Figure(tied.id(), WORDS.say("about"), Figure.Kind.TIE, bounds, marks);
  }

  /// The rectangles around each line.
  static List<Rect> shape(List<Mark> marks) {
    List<Rect> shape = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Line line) {
        Rect around = Rect.between(line.points().getFirst(), line.points().getLast());
        shape.add(around.grown(ARM));
      }
    }
    return shape;
  }

  private static void join(List<Mark> marks, Rect note, Rect target, Rgb color) {
    Point from = nearest(note, target);
    Point to = nearest(target, note);
    marks.add(new Mark.Line(List.of(from, to), 0, new Mark.Stroke(color, WIDTH, DOTTED)));
    Rect dot = new Rect(to.x() - DOT, to.y() - DOT, 2 * DOT, 2 * DOT);
    marks.add(new Mark.Box(dot, DOT, Optional.of(color), Optional.empty()));
  }

  private static Point nearest(Rect from, Rect to) {
    double x = along(from.x(), from.right(), to.x(), to.right());
    double y = along(from.y(), from.bottom(), to.y(), to.bottom());
    boolean across = to.x() > from.right() || to.right() < from.x();
    boolean down = to.y() > from.bottom() || to.bottom() < from.y();
    double inset = across && down ? Math.min(CORNER, from.width() / 2) : 0;
    return new Point(x == from.x() ? x + inset : x - inset, y);
  }

  /// Where on one axis the line leaves a range for another one: in the middle of what both share,
  /// or at the end that is nearer.
  private static double along(double low, double high, double otherLow, double otherHigh) {
    if (otherLow > high) {
      return high;
    }
    if (otherHigh < low) {
      return low;
    }
    return Math.rint((Math.max(low, otherLow) + Math.min(high, otherHigh)) / 2);
  }

  private static void stub(List<Mark> marks, Rect note, Rgb color) {
    Point from = new Point(note.x(), note.centerY());
    Point to = from.plus(-STUB, 0);
    marks.add(new Mark.Line(List.of(from, to), 0, new Mark.Stroke(color, WIDTH, DOTTED)));
    marks.add(
        new Mark.Shape(
            CROSS, to, Optional.empty(), Optional.of(Mark.Stroke.solid(color, WIDTH + 0.3))));
  }

  private static Path arm(double slope) {
    return new Path(
        List.of(
            new Path.MoveTo(new Point(-ARM, -ARM * slope)),
            new Path.LineTo(new Point(ARM, ARM * slope))));
  }
}
