package org.plumbline.export.pptx;

import static org.plumbline.export.pptx.DeckWriter.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.draw.Style;
import org.plumbline.export.pptx.TextPage.Paragraph;
import org.plumbline.export.pptx.TextPage.Run;
import org.plumbline.export.report.Block;
import org.plumbline.export.report.Report;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Parts of a report as paragraphs of slides: each row of a table is a few lines, the first cells
/// heavy.
final class Appendix {
  /// More rows of a table than these are only counted: nobody reads them from slides.
  private static final int MOST = 200;

  private static final double HEADING = 18;
  private static final double LABEL = 12;
  private static final double TEXT = 12;
  private static final double ROW = 14;

  /// A slide of words.
  record Page(String title, List<Paragraph> paragraphs) {
    Page {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  private final Style style;
  private final List<List<Paragraph>> blocks = new ArrayList<>();

  private Appendix(Style style) {
    this.style = style;
  }

  /// The slides of what was found and what was decided.
  static List<Page> pages(Deck deck) {
    List<Page> pages = new ArrayList<>();
    add("findings", Report.findings(deck.design(), deck.catalog(), deck.found()), deck, pages);
    add("decisions", Report.decisions(deck.design(), deck.catalog(), deck.found()), deck, pages);
    return pages;
  }

  private static void add(String kind, List<Block> report, Deck deck, List<Page> pages) {
    Rect room = deck.page().text();
    List<List<Paragraph>> shared =
        TextPage.pages(
            of(report, deck.style()),
            room.width() / SlideSize.POINT,
            room.height() / SlideSize.POINT);
    for (int n = 0; n < shared.size(); n++) {
      String title = WORDS.say(kind);
      String numbered = shared.size() == 1 ? title : WORDS.say("page", title, n + 1, shared.size());
      pages.add(new Page(numbered, shared.get(n)));
    }
  }

  /// The paragraphs, those together that should stay together. The main headings are left out,
  /// since slides have titles.
  static List<List<Paragraph>> of(List<Block> report, Style style) {
    Appendix appendix = new Appendix(style);
    report.forEach(appendix::add);
    return appendix.blocks;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading(int level, String text) -> heading(level, text);
      case Block.Paragraph(String text) -> blocks.add(List.of(plain(text)));
      case Block.Items(List<String> items) ->
          blocks.add(items.stream().map(each -> plain("\u2022 " + each)).toList());
      case Block.Facts(List<Block.Fact> facts) ->
          blocks.add(facts.stream().map(this::fact).toList());
      case Block.Table(_, List<List<String>> rows) -> table(rows);
      case Block.Picture() -> {}
    }
  }

  private void heading(int level, String text) {
    if (level == 3) {
      blocks.add(List.of(paragraph(HEADING, HEADING, heavy(text, style.ink().text()))));
    } else if (level > 3) {
      blocks.add(List.of(paragraph(LABEL, LABEL / 2, heavy(text, style.ink().secondary()))));
    }
  }

  private Paragraph plain(String text) {
    return paragraph(TEXT, 2, new Run(text, false, style.ink().text()));
  }

  private Paragraph fact(Block.Fact fact) {
    return paragraph(
        TEXT,
        2,
        heavy(fact.name() + "  ", style.ink().secondary()),
        new Run(fact.value(), false, style.ink().text()));
  }

  private void table(List<List<String>> rows) {
    rows.stream().limit(MOST).forEach(row -> blocks.add(row(row)));
    if (rows.size() > MOST) {
      blocks.add(List.of(plain(WORDS.say("more", rows.size() - MOST))));
    }
  }

  private List<Paragraph> row(List<String> cells) {
    List<Paragraph> row = new ArrayList<>();
    Run first = heavy(cells.getFirst() + "  ", style.ink().text());
    String second = cells.size() > 1 ? cells.get(1) : "";
    row.add(paragraph(ROW, 10, first, new Run(second, false, style.ink().text())));
    cells.stream()
        .skip(2)
        .filter(each -> !each.isBlank())
        .forEach(
            each -> row.add(paragraph(TEXT, 2, new Run(each, false, style.ink().secondary()))));
    return row;
  }

  private static Paragraph paragraph(double size, double above, Run... runs) {
    return new Paragraph(List.of(runs), size, above);
  }

  private static Run heavy(String text, Rgb color) {
    return new Run(text, true, color);
  }
}
