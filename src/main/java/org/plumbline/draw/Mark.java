package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// One thing to be seen. There are few kinds, and every back end is one `switch` over them, so that
/// a new kind does not compile until every back end can draw it. Coordinates are the design's.
public sealed interface Mark {
  /// A rectangle with rounded corners. Its border lies inside of it.
  ///
  /// @param radius of the corners in logical pixels, 0 for square ones
  record Box(Rect rect, double radius, Optional<Rgb> fill, Optional<Stroke> border)
      implements Mark {}

  /// A line through points, its bends rounded: what connections are made of.
  ///
  /// @param bend how far from its corner a bend begins, in logical pixels, half of the shorter
  ///   stretch at most; a bend is a quadratic curve pulled by the corner
  /// @param hops where it makes a bow over another line
  record Line(List<Point> points, double bend, List<Hop> hops, Stroke stroke) implements Mark {
    /// Copies the points.
    public Line {
      points = List.copyOf(points);
      hops = List.copyOf(hops);
    }

    /// A line that hops over nothing.
    public Line(List<Point> points, double bend, Stroke stroke) {
      this(points, bend, List.of(), stroke);
    }

    /// The same line drawn otherwise.
    public Line with(Stroke other) {
      return new Line(points, bend, hops, other);
    }
  }

  /// Half a circle by which a line hops over another: upwards from a level stretch, to the right
  /// from an upright one.
  ///
  /// @param at where the two cross
  record Hop(Point at, double radius, boolean level) {
    Hop within(double most) {
      return most < radius ? new Hop(at, most, level) : this;
    }
  }

  /// A free outline, filled or drawn: icons, arrow heads, badges. The same outline is shared by all
  /// places where it is seen, so a back end may keep what it has made of it. Caps and joins of its
  /// stroke are round.
  ///
  /// @param path the outline around the origin
  /// @param at where its origin lies
  record Shape(Path path, Point at, Optional<Rgb> fill, Optional<Stroke> stroke) implements Mark {}

  /// One line of text in the bundled typeface.
  ///
  /// @param at where its baseline starts, has its middle or ends, as the anchor says
  /// @param size in logical pixels
  record Text(String text, Point at, Anchor anchor, double size, Weight weight, Rgb color)
      implements Mark {
    /// Words that start at a point.
    public static Text from(Point at, String words, TextMeasure.Font font, Rgb color) {
      return new Text(words, at, Anchor.START, font.size(), font.weight(), color);
    }
  }

  /// A picture that a note carries, as large as fits into the rectangle without being distorted, in
  /// its middle.
  ///
  /// @param data a PNG or JPEG as a `data:` text
  record Picture(String data, Rect rect) implements Mark {}

  /// How a line is drawn.
  ///
  /// @param width in logical pixels
  /// @param dash lengths drawn and left out in turn, empty for a solid line; caps are round where
  ///   it is empty and flat where it is not
  record Stroke(Rgb color, double width, List<Double> dash) {
    /// Copies the pattern.
    public Stroke {
      dash = List.copyOf(dash);
    }

    /// A solid line.
    public static Stroke solid(Rgb color, double width) {
      return new Stroke(color, width, List.of());
    }
  }

  /// Which point of a text stands at its place.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// The weights of the bundled typeface that are used, upright and slanted.
  enum Weight {
    REGULAR,
    SEMIBOLD,
    ITALIC,
    SEMIBOLD_ITALIC;

    /// Whether its strokes are heavy.
    public boolean isHeavy() {
      return this == SEMIBOLD || this == SEMIBOLD_ITALIC;
    }

    /// Whether its letters lean.
    public boolean isSlanted() {
      return this == ITALIC || this == SEMIBOLD_ITALIC;
    }

    /// The same made heavy.
    Weight heavy() {
      return isSlanted() ? SEMIBOLD_ITALIC : SEMIBOLD;
    }

    /// The same made to lean.
    Weight slanted() {
      return isHeavy() ? SEMIBOLD_ITALIC : ITALIC;
    }
  }

  /// The words that come right after the ground on which they stand; empty if a mark is no such
  /// ground. Where the words are too small to be shown, their ground would be a hole in what runs
  /// below it.
  static Optional<Text> wordsOn(List<Mark> marks, int ground) {
    return marks.get(ground) instanceof Box box
            && box.border().isEmpty()
            && ground + 1 < marks.size()
            && marks.get(ground + 1) instanceof Text text
            && box.rect().contains(text.at())
        ? Optional.of(text)
        : Optional.empty();
  }
}
