package org.plumbline.compare;

import static org.plumbline.compare.Comparison.WORDS;

import java.util.ArrayList;
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

/// Sets a page for each variant: the picture of the design on the left, that of the variant on the
/// right, each with its name, and below them in words what differs.
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
  private static final TextMeasure.Font STRONG = new TextMeasure.Font(14, Mark.Weight.SEMIBOLD);
  private static final TextMeasure.Font WORD = new TextMeasure.Font(13, Mark.Weight.REGULAR);

  /// So many lines of words stand below the pictures.
  private static final int LINES = 4;

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
  /// @param halves the pictures, left the design
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
    List<String> words = words();
    Rect seen = drawn.seen();
    double high = bottom - (words.size() + 0.5) * LINE - TOP;
    double scale = Math.min(CLOSEST, Math.min(HALF / seen.width(), high / seen.height()));
    Rect room = new Rect(LEFT, TOP, seen.width() * scale, seen.height() * scale);
    half(Pair.base(), new Half(drawn.left(), seen, room));
    half(pair.variant().name(), new Half(drawn.right(), seen, room.moved(HALF + BETWEEN, 0)));
    double y = room.bottom() + LINE / 2;
    for (String line : words) {
      y += LINE;
      marks.add(Mark.Text.from(new Point(LEFT, y), line, WORD, style.ink().secondary()));
    }
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    for (String line : pair.inWords().lines().toList()) {
      words.addAll(MEASURE.wrapped(line, WORD, new TextMeasure.Lines(WIDTH, 2)));
    }
    return words.subList(0, Math.min(words.size(), LINES));
  }

  private void half(String name, Half half) {
    String fitted = MEASURE.fitted(name, STRONG, HALF);
    Point at = new Point(half.room().x(), NAME);
    marks.add(Mark.Text.from(at, fitted, STRONG, style.ink().text()));
    halves.add(half);
  }
}
