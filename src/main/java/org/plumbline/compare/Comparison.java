package org.plumbline.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Changes.Lapsed;
import org.plumbline.design.Design;
import org.plumbline.design.Variant;
import org.plumbline.rules.Accepting;
import org.plumbline.words.Words;

/// A design and its variants as a table: a column for each, the design first, a row for each figure
/// by which they are judged. Better and worse are told in words.
public record Comparison(List<Column> columns, List<Row> rows) {
  static final Words WORDS = Words.beside(Comparison.class);

  /// Copies the lists.
  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// What is compared.
  ///
  /// @param id of the variant; empty for the design
  /// @param changes how many properties and elements are different from the design
  /// @param lapsed what of the changes does not apply any more, in sentences
  public record Column(String id, String name, String note, int changes, List<String> lapsed) {
    /// Copies the list.
    public Column {
      lapsed = List.copyOf(lapsed);
    }
  }

  /// A figure of each.
  public record Row(String name, List<Cell> cells) {
    /// Copies the cells.
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// Compares a design and its variants.
  ///
  /// @param check what a check finds in a design, and what of it is accepted
  public static Comparison of(Design design, Catalog catalog, Function<Design, Accepting> check) {
    Function<Design, Accepting> inVariant =
        variant -> check.apply(variant.withVariants(List.of())).inVariant();
    List<Judged> judged =
        Stream.concat(
                Stream.of(Judged.of(design, catalog, check.apply(design))),
                design.variants().stream()
                    .map(each -> each.of(design))
                    .map(each -> Judged.of(each, catalog, inVariant.apply(each))))
            .toList();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("", WORDS.say("base"), "", 0, List.of()));
    design.variants().forEach(each -> columns.add(column(each, design)));
    return new Comparison(
        columns,
        Figure.ALL.stream()
            .map(each -> new Row(WORDS.say("figure." + each.id()), each.cells(judged)))
            .toList());
  }

  private static Column column(Variant variant, Design design) {
    return new Column(
        variant.id(),
        variant.name(),
        variant.note(),
        variant.changes().size(),
        lapsed(variant, design));
  }

  /// What of a variant does not apply to the design any more, in sentences.
  public static List<String> lapsed(Variant variant, Design design) {
    return variant.changes().lapsed(design).stream().map(Comparison::sentence).toList();
  }

  private static String sentence(Lapsed lapsed) {
    return WORDS.say("lapsed." + lapsed.why(), lapsed.id());
  }

  /// What stands above the columns: nothing above the names of the figures.
  public List<String> head() {
    return Stream.concat(Stream.of(WORDS.say("figure")), columns.stream().map(Column::name))
        .toList();
  }

  /// The rows in words, each beginning with the name of its figure.
  public List<List<String>> table() {
    return rows.stream()
        .map(row ->
            Stream.concat(Stream.of(row.name()), row.cells().stream().map(Cell::words)).toList())
        .toList();
  }

  /// What is to be said below the table: the notes of the variants, and what of them does not apply
  /// any more.
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (Column each : columns) {
      if (!each.note().isBlank()) {
        remarks.add(WORDS.say("remark", each.name(), each.note().strip()));
      }
      each.lapsed().forEach(lapse -> remarks.add(WORDS.say("remark", each.name(), lapse)));
    }
    return remarks;
  }

  /// The table for pasting into a sheet: cells parted by tabs.
  public String text() {
    return Stream.concat(Stream.of(head()), table().stream())
        .map(row -> row.stream().map(Comparison::oneLine).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  /// The table in Markdown, with the remarks below it.
  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add(line(head()));
    lines.add(line(head().stream().map(_ -> "---").toList()));
    table().forEach(row -> lines.add(line(row)));
    if (!remarks().isEmpty()) {
      lines.add("");
      remarks().forEach(each -> lines.add("- " + oneLine(each)));
    }
    return String.join("\n", lines);
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(each -> oneLine(each).replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
