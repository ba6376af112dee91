package org.plumbline.export.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a report as Markdown (CommonMark with tables). What people wrote stands for itself: no
/// sign in it makes a heading, a link or a tag.
public final class MarkdownReport {
  private static final String SIGNS = "\\`*_{}[]()<>#+-!|~&=.";

  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  /// The report as one text.
  public static String write(List<Block> blocks) {
    MarkdownReport report = new MarkdownReport();
    blocks.forEach(report::write);
    return report.out.toString().stripTrailing() + "\n";
  }

  private void write(Block block) {
    switch (block) {
      case Block.Heading(int level, String text) ->
          out.append("#".repeat(level)).append(' ').append(line(text)).append("\n\n");
      case Block.Paragraph(String text) -> out.append(lines(text)).append("\n\n");
      case Block.Items(List<String> items) -> {
        items.forEach(each -> out.append("- ").append(line(each)).append('\n'));
        out.append('\n');
      }
      case Block.Facts(List<Block.Fact> facts) -> {
        facts.forEach(each ->
            out.append("- **")
                .append(line(each.name()))
                .append(":** ")
                .append(line(each.value()))
                .append('\n'));
        out.append('\n');
      }
      case Block.Table(List<String> head, List<List<String>> rows) -> table(head, rows);
      case Block.Picture() -> {}
    }
  }

  private void table(List<String> head, List<List<String>> rows) {
    row(head);
    out.append("|").append(" --- |".repeat(head.size())).append('\n');
    rows.forEach(this::row);
    out.append('\n');
  }

  private void row(List<String> cells) {
    out.append(
        cells.stream().map(MarkdownReport::line).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /// On one line.
  private static String line(String text) {
    return escaped(text.replaceAll("\\s+", " ").strip());
  }

  /// With its line breaks.
  private static String lines(String text) {
    return text.strip().lines().map(MarkdownReport::line).collect(Collectors.joining("  \n"));
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int n = 0; n < text.length(); n++) {
      char c = text.charAt(n);
      if (SIGNS.indexOf(c) >= 0 && needs(text, n)) {
        safe.append('\\');
      }
      safe.append(Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return safe.toString();
  }

  /// Whether a sign would mean something here: dashes and the like only do so at the start of a
  /// line, a dot behind a number and before a space there, parentheses only behind brackets, which
  /// are escaped themselves.
  private static boolean needs(String text, int at) {
    return switch (text.charAt(at)) {
      case '-', '+', '#', '=' -> at == 0;
      case '.', ')' ->
          at > 0
              && (at == text.length() - 1 || text.charAt(at + 1) == ' ')
              && text.substring(0, at).chars().allMatch(Character::isDigit);
      case '(', '!', '{', '}' -> false;
      case '_' ->
          at == 0
              || at == text.length() - 1
              || !Character.isLetterOrDigit(text.charAt(at - 1))
              || !Character.isLetterOrDigit(text.charAt(at + 1));
      case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
      default -> true;
    };
  }
}
