package org.plumbline.export.pptx;

import static org.plumbline.export.pptx.DeckWriter.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Style;
import org.plumbline.export.pptx.TextPage.Paragraph;
import org.plumbline.export.pptx.TextPage.Run;
import org.plumbline.export.report.Block;
import org.plumbline.export.report.Report;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Parts of a report as paragraphs of slides: each row of a table is a few lines, the first cells
/// heavy; small headings begin the paragraph below them, and what is under a heading stays
/// together.
final class Appendix {
  /// More rows of a table than these are only counted: nobody reads them from slides.
  private static final int MOST = 200;

  private static final double HEADING = 20;
  private static final double TEXT = 14;
  private static final double ROW = 14;

  /// Before a paragraph with a small heading.
  private static final double ABOVE = 7;

  /// A slide of words.
  record Page(String title, List<Paragraph> paragraphs) {
    Page {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  private final Style style;
  private final List<List<Paragraph>> blocks = new ArrayList<>();

  /// A small heading that the next paragraph begins with.
  private Optional<String> label = Optional.empty();

  /// Whether what comes stays together with the heading above it.
  private boolean isHeaded;

  private Appendix(Style style) {
    this.style = style;
  }

  /// The slides of what was found, if anything, and what was decided.
  static List<Page> pages(Deck deck) {
    List<Page> pages = new ArrayList<>();
    if (!deck.found().isNothing()) {
      add("findings", Report.findings(deck.design(), deck.catalog(), deck.found()), deck, pages);
    }
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
      case Block.Paragraph(String text) -> put(List.of(plain(text)));
      case Block.Items(List<String> items) when items.size() == 1 ->
          put(List.of(plain(items.getFirst())));
      case Block.Items(List<String> items) ->
          put(items.stream().map(each -> plain("\u2022 " + each)).toList());
      case Block.Facts(List<Block.Fact> facts) -> put(List.of(facts(facts)));
      case Block.Table(_, List<List<String>> rows) -> table(rows);
      case Block.Picture() -> {}
    }
  }

  private void heading(int level, String text) {
    isHeaded = false;
    if (level == 3 || level == 2 && !blocks.isEmpty()) {
      put(List.of(paragraph(HEADING, HEADING, heavy(text, style.ink().text()))));
      isHeaded = true;
    } else if (level > 3) {
      label = Optional.of(text);
      isHeaded = true;
    }
  }

  /// Puts paragraphs behind all others.
  private void put(List<Paragraph> paragraphs) {
    List<Paragraph> put = new ArrayList<>(paragraphs);
    label.ifPresent(each -> {
      Run run = heavy(each, style.ink().secondary());
      if (put.size() > 1) {
        put.addFirst(paragraph(TEXT, ABOVE, run));
      } else {
        List<Run> runs = new ArrayList<>(put.getFirst().runs());
        runs.addFirst(new Run(run.text() + "  ", true, run.color()));
        put.set(0, new Paragraph(runs, TEXT, ABOVE));
      }
    });
    label = Optional.empty();
    if (isHeaded && !blocks.isEmpty()) {
      put.addAll(0, blocks.removeLast());
    }
    blocks.add(List.copyOf(put));
  }

  private Paragraph plain(String text) {
    return paragraph(TEXT, 2, new Run(text, false, style.ink().text()));
  }

  /// All facts in one paragraph.
  private Paragraph facts(List<Block.Fact> facts) {
    List<Run> runs = new ArrayList<>();
    for (Block.Fact fact : facts) {
      String before = runs.isEmpty() ? "" : "     ";
      runs.add(heavy(before + fact.name() + "  ", style.ink().secondary()));
      runs.add(new Run(fact.value(), false, style.ink().text()));
    }
    return new Paragraph(runs, TEXT, 2);
  }

  private void table(List<List<String>> rows) {
    for (List<String> row : rows.subList(0, Math.min(MOST, rows.size()))) {
      put(row(row));
      isHeaded = false;
    }
    if (rows.size() > MOST) {
      put(List.of(plain(WORDS.say("more", rows.size() - MOST))));
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
