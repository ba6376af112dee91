package org.plumbline.export.pptx;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.draw.Mark;
import org.plumbline.draw.TextMeasure;
import org.plumbline.geom.Rgb;

/// Words of an appendix in paragraphs, and how they are shared out among pages.
final class TextPage {
  /// From one line to the next, in sizes of type.
  static final double LINE = 1.25;

  private static final TextMeasure MEASURE = TextMeasure.bundled();

  private TextPage() {}

  /// A stretch of a paragraph in one look.
  record Run(String text, boolean heavy, Rgb color) {}

  /// A paragraph.
  ///
  /// @param size of its type, in points
  /// @param above space before it, in points
  record Paragraph(List<Run> runs, double size, double above) {
    Paragraph {
      runs = List.copyOf(runs);
    }

    double height(double width) {
      double lines = Math.ceil(length() / (0.94 * width));
      return above + Math.max(1, lines) * LINE * size;
    }

    private double length() {
      double length = 0;
      for (Run run : runs) {
        Mark.Weight weight = run.heavy() ? Mark.Weight.SEMIBOLD : Mark.Weight.REGULAR;
        length += MEASURE.width(run.text(), new TextMeasure.Font(size, weight));
      }
      return length;
    }
  }

  /// Shares paragraphs out among pages.
  ///
  /// @param blocks paragraphs that stay together where that can be
  /// @param width of a page in points
  static List<List<Paragraph>> pages(List<List<Paragraph>> blocks, double width, double height) {
    List<List<Paragraph>> pages = new ArrayList<>();
    List<Paragraph> page = new ArrayList<>();
    double used = 0;
    for (List<Paragraph> block : blocks) {
      double needed = block.stream().mapToDouble(each -> each.height(width)).sum();
      if (used > 0 && used + needed > height) {
        pages.add(page);
        page = new ArrayList<>();
        used = 0;
      }
      for (Paragraph whole : block) {
        for (Paragraph each : parts(whole, width, height)) {
          double more = each.height(width);
          if (used > 0 && used + more > height) {
            pages.add(page);
            page = new ArrayList<>();
            used = 0;
          }
          page.add(each);
          used += more;
        }
      }
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }

  /// A paragraph, in parts if it is higher than a page.
  private static List<Paragraph> parts(Paragraph whole, double width, double height) {
    if (whole.height(width) <= height || whole.runs().isEmpty()) {
      return List.of(whole);
    }
    List<Paragraph> parts = new ArrayList<>();
    Run last = whole.runs().getLast();
    List<Run> before = whole.runs().subList(0, whole.runs().size() - 1);
    int most = (int) (width * Math.floor(height / whole.size() / LINE) / whole.size());
    String rest = last.text();
    while (rest.length() > most) {
      int space = rest.lastIndexOf(' ', most);
      int end = space > 0 ? space + 1 : rest.offsetByCodePoints(0, rest.codePointCount(0, most));
      parts.add(part(whole, before, new Run(rest.substring(0, end), last.heavy(), last.color())));
      before = List.of();
      rest = rest.substring(end);
    }
    parts.add(part(whole, before, new Run(rest, last.heavy(), last.color())));
    return parts;
  }

  private static Paragraph part(Paragraph whole, List<Run> before, Run run) {
    List<Run> runs = new ArrayList<>(before);
    runs.add(run);
    return new Paragraph(runs, whole.size(), whole.above());
  }
}
