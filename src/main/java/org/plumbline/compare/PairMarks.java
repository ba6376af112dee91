package org.plumbline.compare;

import static org.plumbline.compare.Comparison.WORDS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.Variant;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Placing;
import org.plumbline.draw.SetPage;
import org.plumbline.draw.Style;
import org.plumbline.draw.TextMeasure;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Sets a page for each variant: the pictures of the design and of the variant beside or above each
/// other, as they get larger, each with its name, and in words what differs. Where all of a design
/// would be too small to be read, the pictures show the part in which it differs.
public final class PairMarks {
  /// The part of the plane below the title.
  public static final Rect BODY = ComparisonMarks.BODY;

  /// So many variants have a page of their own; the table has all of them.
  private static final int MOST = 6;

  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final double LEFT = SetPage.MARGIN;
  private static final double WIDTH = SetPage.PLANE.width() - 2 * SetPage.MARGIN;
  private static final double BETWEEN = 24;
  private static final double HALF = (WIDTH - BETWEEN) / 2;
  private static final double NAME = 92;
  private static final double TOP = 104;
  private static final double LINE = 19;
  private static final double CLOSEST = 0.75;

  /// At this share of their size names can be read from the back of a room.
  private static final double LEGIBLE = 0.55;

  /// A part is shown if it gets so many times as large.
  private static final double WORTH = 1.25;

  private static final TextMeasure.Font STRONG = new TextMeasure.Font(14, Mark.Weight.SEMIBOLD);

  /// From the foot of a picture to one below it, with a name between.
  private static final double NAMING = 36;

  /// How wide words beside pictures are at least.
  private static final double COLUMN = 220;

  private static final double SMALLEST = 13;
  private static final double LARGEST = 17;
  private static final double SPACED = LINE / SMALLEST;

  /// So many lines of words have room below the pictures, however many there are.
  private static final int LINES = 4;

  /// So many lines one way of being different may take where there is room.
  private static final int MOST_LINES = 30;

  private final Pair pair;
  private final Style style;
  private final List<Half> halves = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  private PairMarks(Pair pair, Style style) {
    this.pair = pair;
    this.style = style;
  }

  /// One of the two pictures of a page.
  ///
  /// @param seen the part of the drawing that is shown
  /// @param room where it is on the plane of the page, in the same proportions
  public record Half(Drawing drawing, Rect seen, Rect room) {
    private Stream<Mark> marks() {
      Placing placing = Placing.into(seen, room);
      return drawing.figures().stream().flatMap(each -> each.marks().stream()).map(placing::of);
    }
  }

  /// One page.
  ///
  /// @param read what a reader without eyes is told
  /// @param halves the pictures, first the design
  /// @param words what is to be seen beside the pictures, the title left out
  public record Page(String title, String read, List<Half> halves, List<Mark> words) {
    /// Copies the lists.
    public Page {
      halves = List.copyOf(halves);
      words = List.copyOf(words);
    }

    /// All that is to be seen, with the title.
    public List<Mark> titled(Style style) {
      List<Mark> all = new ArrayList<>(words);
      halves.forEach(each -> each.marks().forEach(all::add));
      all.add(SetPage.title(title, style));
      return List.copyOf(all);
    }
  }

  /// The pages of the variants of a design.
  ///
  /// @param high how much there is below the title
  public static List<Page> pages(Design design, Catalog catalog, Style style, double high) {
    Painter painter = new Painter(catalog);
    return design.variants().stream()
        .limit(MOST)
        .map(each -> page(Pair.of(design, each), painter, style, BODY.y() + high))
        .toList();
  }

  private static Page page(Pair pair, Painter painter, Style style, double bottom) {
    PairMarks page = new PairMarks(pair, style);
    page.set(pair.drawn(painter, style), bottom);
    Variant variant = pair.variant();
    return new Page(
        WORDS.say("pair", variant.name()),
        WORDS.say("pair.read", variant.name(), pair.inWords()),
        page.halves,
        page.marks);
  }

  private void set(Pair.Drawn drawn, double bottom) {
    Rect seen = drawn.seen();
    Sight sight = new Sight(seen, drawn.differing(), drawn.cards());
    Rect all = Rect.between(new Point(LEFT, TOP), new Point(LEFT + WIDTH, bottom));
    Spread spread =
        Stream.of(beside(sight, all), above(sight, all), stacked(sight, all))
            .max(Comparator.comparingDouble(each -> each.first().scale()))
            .orElseThrow();
    Rect view = spread.first().view();
    boolean whole = view.equals(seen);
    half(Pair.base(), new Half(part(drawn.left(), view, whole), view, spread.first().place()));
    half(
        pair.variant().name(),
        new Half(part(drawn.right(), view, whole), view, spread.second().place()));
    say(spread.words());
  }

  private static Drawing part(Drawing drawing, Rect view, boolean whole) {
    return whole ? drawing : drawing.excerpt(view);
  }

  /// What may be shown: all of both, or at least the part that differs.
  ///
  /// @param cards where cards and notes are, of which none is to be shown in part
  private record Sight(Rect all, Rect differing, List<Rect> cards) {
    /// All of it if that can be read or a part could hardly be read better; else the part, and as
    /// much around it as there is room for.
    Framed in(Rect room) {
      double whole = scale(all, room);
      if (whole >= LEGIBLE || scale(differing, room) < whole * WORTH) {
        return new Framed(all, placed(all, whole, room));
      }
      Rect view = around(differing, room);
      Rect more = around(uncut(view), room);
      Rect chosen = scale(more, room) >= LEGIBLE ? more : view;
      return new Framed(chosen, placed(chosen, scale(chosen, room), room));
    }

    /// As much as the room shows with this part in its middle.
    private Rect around(Rect part, Rect room) {
      double scale = scale(part, room);
      double width = Math.min(all.width(), room.width() / scale);
      double height = Math.min(all.height(), room.height() / scale);
      return new Rect(
          Math.clamp(part.centerX() - width / 2, all.x(), all.right() - width),
          Math.clamp(part.centerY() - height / 2, all.y(), all.bottom() - height),
          width,
          height);
    }

    /// The part with the rest of all cards at its edges.
    private Rect uncut(Rect part) {
      return cards.stream().filter(part::intersects).reduce(part, Rect::union);
    }

    private static double scale(Rect part, Rect room) {
      double fitting = Math.min(room.width() / part.width(), room.height() / part.height());
      return Math.min(CLOSEST, fitting);
    }

    private static Rect placed(Rect view, double scale, Rect room) {
      return new Rect(room.x(), room.y(), view.width() * scale, view.height() * scale);
    }
  }

  /// A part of the drawings and where it stands on the page.
  private record Framed(Rect view, Rect place) {
    double scale() {
      return place.width() / view.width();
    }

    Framed moved(double dx, double dy) {
      return new Framed(view, place.moved(dx, dy));
    }
  }

  /// Where the pictures are, and what is left for words.
  private record Spread(Framed first, Framed second, Rect words) {}

  /// The pictures beside each other, words below.
  private Spread beside(Sight sight, Rect all) {
    double high = all.height() - needed();
    Framed first = sight.in(new Rect(LEFT, TOP, HALF, high));
    return new Spread(first, first.moved(HALF + BETWEEN, 0), below(first.place(), all));
  }

  /// One picture above the other, words on their right.
  private Spread above(Sight sight, Rect all) {
    double high = (all.height() - NAMING) / 2;
    Framed first = sight.in(new Rect(LEFT, TOP, WIDTH - BETWEEN - COLUMN, high));
    double left = first.place().right() + BETWEEN;
    Rect words = new Rect(left, TOP - LINE, all.right() - left, all.height() + LINE);
    return new Spread(first, first.moved(0, first.place().height() + NAMING), words);
  }

  /// One picture above the other, words below.
  private Spread stacked(Sight sight, Rect all) {
    double high = (all.height() - needed() - NAMING) / 2;
    Framed first = sight.in(new Rect(LEFT, TOP, WIDTH, high));
    Framed second = first.moved(0, first.place().height() + NAMING);
    return new Spread(first, second, below(second.place(), all));
  }

  private static Rect below(Rect picture, Rect all) {
    double top = picture.bottom() + LINE / 2;
    return new Rect(LEFT, top, WIDTH, all.bottom() - top);
  }

  /// How high the words are below the pictures at least.
  private double needed() {
    return Math.min(LINES, words(SMALLEST, WIDTH, 2).size()) * LINE + LINE / 2;
  }

  /// Sets the words as large as they have room.
  private void say(Rect room) {
    double size = LARGEST;
    while (size > SMALLEST && words(size, room.width(), MOST_LINES).size() > lines(size, room)) {
      size -= 0.5;
    }
    TextMeasure.Font font = new TextMeasure.Font(size, Mark.Weight.REGULAR);
    List<String> words = words(size, room.width(), MOST_LINES);
    if (words.size() > lines(size, room)) {
      int kinds = (int) pair.inWords().lines().count();
      words = words(size, room.width(), Math.max(1, lines(size, room) / kinds));
    }
    double y = room.y();
    for (String line : words.subList(0, Math.min(words.size(), lines(size, room)))) {
      y += size * SPACED;
      marks.add(Mark.Text.from(new Point(room.x(), y), line, font, style.ink().secondary()));
    }
  }

  private static int lines(double size, Rect room) {
    return (int) (room.height() / (size * SPACED));
  }

  private List<String> words(double size, double width, int most) {
    TextMeasure.Font font = new TextMeasure.Font(size, Mark.Weight.REGULAR);
    return pair.inWords()
        .lines()
        .flatMap(line -> MEASURE.wrapped(line, font, new TextMeasure.Lines(width, most)).stream())
        .toList();
  }

  private void half(String name, Half half) {
    Rect room = half.room();
    String fitted = MEASURE.fitted(name, STRONG, Math.max(HALF, room.width()));
    Point at = new Point(room.x(), room.y() - TOP + NAME);
    marks.add(Mark.Text.from(at, fitted, STRONG, style.ink().text()));
    halves.add(half);
  }
}
