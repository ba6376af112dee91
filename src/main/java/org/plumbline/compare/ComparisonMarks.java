package org.plumbline.compare;

import static org.plumbline.compare.Comparison.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Mark;
import org.plumbline.draw.SetPage;
import org.plumbline.draw.Style;
import org.plumbline.draw.TextMeasure;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Sets the table of a comparison on pages: the design and as many variants as a page has room for.
public final class ComparisonMarks {
  /// The part of the plane below the title.
  public static final Rect BODY = new Rect(24, 64, 912, 468);

  /// So many variants have room beside the design.
  private static final int BESIDE = 4;

  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final double MARGIN = SetPage.MARGIN;
  private static final double RIGHT = SetPage.PLANE.width() - MARGIN;
  private static final double NAMES = 176;
  private static final double TOP = 92;
  private static final double LEFT = MARGIN + NAMES;
  private static final double GAP = 12;

  /// No row is higher, however much room there is.
  private static final double HIGHEST = 56;

  private static final TextMeasure.Font STRONG = new TextMeasure.Font(12.5, Mark.Weight.SEMIBOLD);
  private static final TextMeasure.Font NAME = new TextMeasure.Font(12, Mark.Weight.REGULAR);
  private static final TextMeasure.Font SMALL = new TextMeasure.Font(10, Mark.Weight.REGULAR);

  private final Comparison comparison;
  private final Style style;
  private final List<Integer> columns;
  private final List<Mark> marks = new ArrayList<>();

  private ComparisonMarks(Comparison comparison, Style style, List<Integer> columns) {
    this.comparison = comparison;
    this.style = style;
    this.columns = columns;
  }

  /// What the pages are called.
  public static String title() {
    return WORDS.say("title");
  }

  /// What is to be seen on the plane of each page, the title left out.
  ///
  /// @param high how much there is below the title
  public static List<List<Mark>> pages(Comparison comparison, Style style, double high) {
    List<List<Mark>> pages = new ArrayList<>();
    int all = comparison.columns().size();
    for (int from = 1; from < all; from += BESIDE) {
      List<Integer> columns = new ArrayList<>(List.of(0));
      for (int n = from; n < Math.min(all, from + BESIDE); n++) {
        columns.add(n);
      }
      ComparisonMarks page = new ComparisonMarks(comparison, style, columns);
      page.set(BODY.y() + high);
      pages.add(List.copyOf(page.marks));
    }
    return pages;
  }

  /// The same with the title on each page.
  public static List<List<Mark>> titled(Comparison comparison, Style style, double high) {
    Mark title = SetPage.title(title(), style);
    List<List<Mark>> titled = new ArrayList<>();
    for (List<Mark> page : pages(comparison, style, high)) {
      List<Mark> marks = new ArrayList<>(page);
      marks.add(title);
      titled.add(List.copyOf(marks));
    }
    return titled;
  }

  private void set(double bottom) {
    double width = (RIGHT - LEFT) / columns.size();
    for (int n = 0; n < columns.size(); n++) {
      String name = comparison.columns().get(columns.get(n)).name();
      text(name, new Point(LEFT + n * width, TOP), STRONG, style.ink().text(), width - GAP);
    }
    rule(TOP + 10);
    double y = TOP + 10;
    double high = Math.min(HIGHEST, (bottom - y) / Math.max(1, comparison.rows().size()));
    for (Comparison.Row row : comparison.rows()) {
      text(row.name(), new Point(MARGIN, y + 17), NAME, style.ink().secondary(), NAMES - GAP);
      for (int n = 0; n < columns.size(); n++) {
        cell(row.cells().get(columns.get(n)), new Point(LEFT + n * width, y + 17), width - GAP);
      }
      y += high;
      rule(y);
    }
  }

  private void cell(Cell cell, Point at, double room) {
    text(cell.value(), at, STRONG, style.ink().text(), room);
    double y = at.y();
    for (String line : List.of(cell.target(), cell.versus())) {
      if (!line.isEmpty()) {
        y += 11.5;
        Rgb color =
            cell.missed() && line.equals(cell.target())
                ? style.signals().error()
                : style.ink().secondary();
        text(line, new Point(at.x(), y), SMALL, color, room);
      }
    }
  }

  private void rule(double y) {
    Rect line = new Rect(MARGIN, y, RIGHT - MARGIN, 0.75);
    marks.add(new Mark.Box(line, 0, Optional.of(style.surfaces().border()), Optional.empty()));
  }

  private void text(String words, Point at, TextMeasure.Font font, Rgb color, double room) {
    if (!words.isBlank()) {
      String fitted = MEASURE.fitted(words, font, room);
      marks.add(Mark.Text.from(at, fitted, font, color));
    }
  }
}
