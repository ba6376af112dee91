package org.plumbline.export;

import java.util.List;
import org.plumbline.export.report.Block;

/// Writes the blocks of a report as HTML.
///
/// @param picture what stands where the report has its picture, as HTML
record HtmlReport(Html html, String picture) {
  /// What is as long as this is no name.
  private static final int LONG = 40;

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Heading(int level, String text) -> html.leaf("h" + level, text);
      case Block.Paragraph(String text) -> html.leaf("p", text);
      case Block.Items(List<String> items) -> {
        html.begin("ul");
        items.forEach(each -> html.leaf("li", each));
        html.end();
      }
      case Block.Facts(List<Block.Fact> facts) -> {
        html.begin("dl");
        facts.forEach(each -> html.leaf("dt", each.name()).leaf("dd", each.value()));
        html.end();
      }
      case Block.Table(List<String> head, List<List<String>> rows) -> table(head, rows);
      case Block.Picture() -> html.raw(picture);
    }
    html.line();
  }

  /// Whether what stands in the first two columns is short: such tables have them alike, so those
  /// below each other look like one.
  private static boolean hasShortNames(List<List<String>> rows) {
    return rows.stream()
        .flatMap(row -> row.stream().limit(2))
        .allMatch(each -> each.length() < LONG);
  }

  private void table(List<String> head, List<List<String>> rows) {
    html.begin("div", "class", "wide");
    html.begin("table", "class", hasShortNames(rows) ? "even" : "free").begin("thead").begin("tr");
    head.forEach(each -> html.leaf("th", each, "scope", "col"));
    html.end().end().begin("tbody");
    for (List<String> row : rows) {
      html.begin("tr");
      row.forEach(each -> html.leaf("td", each));
      html.end();
    }
    html.end().end().end();
  }
}
