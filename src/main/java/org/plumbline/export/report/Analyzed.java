package org.plumbline.export.report;

import static org.plumbline.export.report.Report.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.analysis.Gap;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.overlay.Table;
import org.plumbline.readiness.Readiness;

/// The chapter with the answer to each question about a design: in a sentence, with the numbers
/// behind it, what they leave out, and which are missing.
final class Analyzed {
  /// So many tables of a question are shown, the first of which say most.
  private static final int TABLES = 2;

  /// So many rows of a table are shown; the rest is counted.
  private static final int ROWS = 25;

  private final MlSystem system;
  private final List<Block> blocks = new ArrayList<>();

  private Analyzed(MlSystem system) {
    this.system = system;
  }

  /// The chapter; nothing if the design has no component that the catalogue knows.
  static List<Block> of(Design design, Catalog catalog) {
    Analyzed chapter = new Analyzed(MlSystem.of(Wiring.of(design, catalog)));
    if (!chapter.system.parts().isEmpty()) {
      chapter.blocks.add(new Block.Heading(2, WORDS.say("analyses")));
      Readiness readiness = Readiness.of(chapter.system);
      Question.all().forEach(each -> chapter.add(Overlay.of(each, readiness)));
    }
    return chapter.blocks;
  }

  private void add(Overlay answer) {
    blocks.add(new Block.Heading(3, answer.question().name()));
    blocks.add(new Block.Paragraph(answer.sentence()));
    answer.tables().stream()
        .filter(each -> !each.rows().isEmpty())
        .limit(TABLES)
        .forEach(this::add);
    if (!answer.gaps().isEmpty()) {
      blocks.add(new Block.Heading(4, WORDS.say("analyses.gaps")));
      blocks.add(new Block.Items(answer.gaps().stream().map(this::named).toList()));
    }
    blocks.add(new Block.Paragraph(WORDS.say("analyses.caveat", answer.caveat())));
  }

  private void add(Table table) {
    blocks.add(new Block.Heading(4, table.title()));
    List<Integer> filled =
        IntStream.range(0, table.columns().size())
            .filter(n -> table.rows().stream().anyMatch(row -> !text(row, n).isBlank()))
            .boxed()
            .toList();
    List<List<String>> rows =
        table.rows().stream()
            .limit(ROWS)
            .map(row -> filled.stream().map(n -> text(row, n)).toList())
            .toList();
    blocks.add(new Block.Table(filled.stream().map(table.columns()::get).toList(), rows));
    if (table.rows().size() > ROWS) {
      blocks.add(new Block.Paragraph(WORDS.say("analyses.more", table.rows().size() - ROWS)));
    }
  }

  private static String text(Table.Row row, int column) {
    return row.cells().get(column).text();
  }

  private String named(Gap gap) {
    return system
        .wiring()
        .part(gap.element())
        .map(Part::name)
        .map(name -> WORDS.say("analyses.gap", name, gap.words()))
        .orElseGet(gap::words);
  }
}
