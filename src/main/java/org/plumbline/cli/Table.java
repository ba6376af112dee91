package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A small table for a terminal: columns as wide as they need to be, and what is too long in the
/// last one goes on below it.
final class Table {
  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  /// No column but the last is wider.
  private static final int MOST = 30;

  /// A last column narrower than this cannot be read; the line is longer then.
  private static final int LEAST = 20;

  private static final String CUT = "…";
  private static final String END = "\n";

  private final int width;
  private final List<Side> sides;
  private final List<List<String>> rows = new ArrayList<>();

  /// On which side the cells of a column stand.
  enum Side {
    LEFT,
    RIGHT
  }

  /// A table within so many characters.
  Table(int width, Side... sides) {
    this.width = width;
    this.sides = List.of(sides);
  }

  /// A row, a cell for each column.
  Table row(String... cells) {
    rows.add(Stream.of(cells).toList());
    return this;
  }

  /// How full something is, as a bar of so many characters; a share above 1 is a full bar.
  static String bar(double share, int length) {
    int full = (int) Math.round(Math.clamp(share, 0, 1) * length);
    // Whatever is there can be seen.
    int seen = share > 0 ? Math.max(1, full) : full;
    return "█".repeat(seen) + "░".repeat(length - seen);
  }

  /// A text of its own, as many words on each line as there is room for.
  static String wrapped(String words, int width) {
    StringBuilder lines = new StringBuilder();
    wrap(lines, words, INDENT.length(), width);
    return lines.toString();
  }

  private static void wrap(StringBuilder lines, String words, int indent, int width) {
    int room = Math.max(LEAST, width - indent);
    int from = 0;
    do {
      int end = Math.min(words.length(), from + room);
      int space = end < words.length() ? words.lastIndexOf(' ', end) : end;
      int to = space > from ? space : end;
      if (to < words.length() && Character.isLowSurrogate(words.charAt(to)) && to - 1 > from) {
        to--;
      }
      lines.append(" ".repeat(indent)).append(words, from, to).append(END);
      from = to < words.length() && words.charAt(to) == ' ' ? to + 1 : to;
    } while (from < words.length());
  }

  @Override
  public String toString() {
    int[] widths = new int[sides.size()];
    for (List<String> row : rows) {
      for (int n = 0; n < row.size(); n++) {
        widths[n] = Math.clamp(length(row.get(n)), widths[n], Math.max(MOST, widths[n]));
      }
    }
    StringBuilder lines = new StringBuilder();
    rows.forEach(row -> line(lines, row, widths));
    return lines.toString();
  }

  private void line(StringBuilder lines, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(INDENT);
    int last = sides.size() - 1;
    for (int n = 0; n < last; n++) {
      String cell = cut(row.get(n));
      String pad = " ".repeat(widths[n] - length(cell));
      line.append(sides.get(n) == Side.LEFT ? cell + pad : pad + cell).append(GAP);
    }
    StringBuilder rest = new StringBuilder();
    int before = length(line.toString());
    wrap(rest, row.get(last), before, width);
    // The first line of the last cell stands behind the others, without the indent.
    lines.append(line).append(rest, before, rest.length());
  }

  private static String cut(String cell) {
    return length(cell) <= MOST
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, MOST - 1)) + CUT;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
