package org.plumbline.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.draw.TextMeasure;
import org.plumbline.export.report.Block;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Sets the blocks of a report on upright pages, one below the other, as a typesetter would:
/// headings stay with what follows, tables repeat their heads, long words are broken.
public final class ReportLeaves {
  private static final double MARGIN = 54;
  private static final double[] HEADINGS = {22, 15, 12, 10};
  private static final double TEXT = 10;
  private static final double CELL = 8.5;
  private static final double LEADING = 1.4;
  private static final double GUTTER = 10;

  /// What a heading wants below it, so that it does not stand alone at the foot of a page.
  private static final double COMPANY = 60;

  private static final int MOST_LINES = 10_000;
  private static final TextMeasure MEASURE = TextMeasure.bundled();

  private final Drawing drawing;
  private final Style style;
  private final double width;
  private final double height;
  private final double room;
  private final List<Leaf> leaves = new ArrayList<>();
  private List<Mark> marks = new ArrayList<>();
  private List<Leaf.Layer> pictures = new ArrayList<>();
  private String title = "";
  private double y = MARGIN;

  private ReportLeaves(Drawing drawing, Paper paper) {
    this.drawing = drawing;
    this.style = drawing.scene().style();
    this.width = Math.min(paper.width(), paper.height());
    this.height = Math.max(paper.width(), paper.height());
    this.room = width - 2 * MARGIN;
  }

  /// The pages; what each is called is the last main heading on it or before.
  ///
  /// @param paper one that has a size of its own; it stands upright
  public static List<Leaf> of(List<Block> blocks, Drawing drawing, Paper paper) {
    ReportLeaves report = new ReportLeaves(drawing, paper);
    blocks.forEach(report::set);
    report.turn();
    return List.copyOf(report.leaves);
  }

  private void set(Block block) {
    switch (block) {
      case Block.Heading(int level, String text) -> heading(level, text);
      case Block.Paragraph(String text) -> paragraph(text);
      case Block.Items(List<String> items) -> items.forEach(each -> paragraph("\u2022 " + each));
      case Block.Facts(List<Block.Fact> facts) -> facts.forEach(this::fact);
      case Block.Table(List<String> head, List<List<String>> rows) -> table(head, rows);
      case Block.Picture() -> picture();
    }
  }

  /// Ends the page and begins another one.
  private void turn() {
    String number = Integer.toString(leaves.size() + 1);
    marks.add(
        new Mark.Text(
            number,
            new Point(width - MARGIN, height - MARGIN / 2),
            Mark.Anchor.END,
            CELL,
            Mark.Weight.REGULAR,
            style.ink().secondary()));
    Rect whole = new Rect(0, 0, width, height);
    List<Leaf.Layer> layers = new ArrayList<>(pictures);
    layers.add(new Leaf.Layer(whole, whole, marks));
    leaves.add(new Leaf(title, width, height, style.surfaces().panel(), layers, List.of()));
    marks = new ArrayList<>();
    pictures = new ArrayList<>();
    y = MARGIN;
  }

  private void need(double room) {
    if (y + room > height - MARGIN && y > MARGIN) {
      turn();
    }
  }

  private void heading(int level, String text) {
    double size = HEADINGS[Math.min(level, HEADINGS.length) - 1];
    y += y > MARGIN ? size : 0;
    need(size * LEADING + COMPANY);
    if (level <= 2) {
      title = text;
    }
    TextMeasure.Font font = new TextMeasure.Font(size, Mark.Weight.SEMIBOLD);
    Rgb ink = level < HEADINGS.length ? style.ink().text() : style.ink().secondary();
    for (String line : MEASURE.wrapped(text, font, new TextMeasure.Lines(room, MOST_LINES))) {
      line(line, font, ink);
    }
    y += size * 0.3;
  }

  private void paragraph(String text) {
    TextMeasure.Font font = new TextMeasure.Font(TEXT, Mark.Weight.REGULAR);
    TextMeasure.Lines lines = new TextMeasure.Lines(room, MOST_LINES);
    for (String line : MEASURE.wrapped(text, font, lines)) {
      line(line, font, style.ink().text());
    }
    y += TEXT * 0.4;
  }

  private void line(String text, TextMeasure.Font font, Rgb ink) {
    need(font.size() * LEADING);
    marks.add(text(text, new Point(MARGIN, y + font.size()), font, ink));
    y += font.size() * LEADING;
  }

  private static Mark text(String text, Point at, TextMeasure.Font font, Rgb ink) {
    return new Mark.Text(text, at, Mark.Anchor.START, font.size(), font.weight(), ink);
  }

  private void fact(Block.Fact fact) {
    List<String> cells = List.of(fact.name(), fact.value());
    double[] widths = {room * 0.28, room * 0.72};
    need(Math.min(height(cells, widths), height / 3));
    row(cells, widths, new Look(Mark.Weight.REGULAR, false));
  }

  /// How a row is set.
  private record Look(Mark.Weight weight, boolean ruled) {}

  private void table(List<String> head, List<List<String>> rows) {
    double[] widths = widths(head, rows);
    need(4 * CELL * LEADING);
    row(head, widths, new Look(Mark.Weight.SEMIBOLD, true));
    for (List<String> each : rows) {
      if (y + height(each, widths) > height - MARGIN) {
        turn();
        row(head, widths, new Look(Mark.Weight.SEMIBOLD, true));
      }
      row(each, widths, new Look(Mark.Weight.REGULAR, true));
    }
    y += CELL;
  }

  /// Columns in proportion to what stands in them, with no one squeezed.
  private double[] widths(List<String> head, List<List<String>> rows) {
    TextMeasure.Font font = new TextMeasure.Font(CELL, Mark.Weight.SEMIBOLD);
    double[] least = new double[head.size()];
    double[] more = new double[head.size()];
    for (int n = 0; n < least.length; n++) {
      int column = n;
      double widest =
          rows.stream().mapToDouble(row -> MEASURE.width(row.get(column), font)).max().orElse(0);
      least[n] = MEASURE.width(head.get(n), font) + GUTTER + 1;
      more[n] = Math.max(0.01, Math.sqrt(Math.min(widest, 4 * room) * 110) - least[n]);
    }
    double left = Math.max(0, room - Arrays.stream(least).sum());
    double wanted = Arrays.stream(more).sum();
    return IntStream.range(0, least.length)
        .mapToDouble(n -> least[n] + more[n] * left / wanted)
        .toArray();
  }

  private static List<List<String>> cells(List<String> row, double[] widths, Mark.Weight weight) {
    TextMeasure.Font font = new TextMeasure.Font(CELL, weight);
    List<List<String>> cells = new ArrayList<>();
    for (int n = 0; n < widths.length; n++) {
      String words = row.get(n).lines().collect(Collectors.joining(" "));
      cells.add(
          MEASURE.wrapped(words, font, new TextMeasure.Lines(widths[n] - GUTTER, MOST_LINES)));
    }
    return cells;
  }

  private static double height(List<String> row, double[] widths) {
    int lines =
        cells(row, widths, Mark.Weight.REGULAR).stream().mapToInt(List::size).max().orElse(1);
    return lines * CELL * LEADING + CELL * 0.6;
  }

  private void row(List<String> row, double[] widths, Look look) {
    List<List<String>> cells = cells(row, widths, look.weight());
    TextMeasure.Font font = new TextMeasure.Font(CELL, look.weight());
    int most = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < Math.max(1, most); line++) {
      need(CELL * LEADING);
      double x = MARGIN;
      for (int n = 0; n < widths.length; n++) {
        if (line < cells.get(n).size()) {
          Rgb ink = n == 0 && !look.ruled() ? style.ink().secondary() : style.ink().text();
          marks.add(text(cells.get(n).get(line), new Point(x, y + CELL), font, ink));
        }
        x += widths[n];
      }
      y += CELL * LEADING;
    }
    if (look.ruled()) {
      Mark.Stroke rule = Mark.Stroke.solid(style.surfaces().border(), 0.5);
      marks.add(
          new Mark.Line(
              List.of(new Point(MARGIN, y + 1), new Point(MARGIN + room, y + 1)), 0, rule));
      y += CELL * 0.6;
    }
  }

  private void picture() {
    Rect view = Sheet.USUAL.area(drawing);
    double scale = Math.min(room / view.width(), height * 0.5 / view.height());
    double high = view.height() * scale;
    need(high);
    double left = MARGIN + (room - view.width() * scale) / 2;
    List<Mark> picture = new ArrayList<>();
    picture.add(
        new Mark.Box(
            view, 0, java.util.Optional.of(drawing.background()), java.util.Optional.empty()));
    for (Figure each : drawing.figures()) {
      picture.addAll(each.marks());
    }
    pictures.add(new Leaf.Layer(new Rect(left, y, view.width() * scale, high), view, picture));
    y += high + TEXT;
  }
}
