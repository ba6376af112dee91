package org.plumbline.design;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The little Markdown that notes are written in: `**bold**`, `*italic*`, lists with `-`, `*`, `+`
/// or numbers, indented for lists in lists. A backslash takes a sign's meaning away; everything
/// else stands as it is written.
public final class Markup {
  /// The deepest list in a list that is indented further.
  private static final int DEEPEST = 3;

  private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+•]|\\d{1,4}[.)])\\s+(\\S.*)");

  private Markup() {}

  /// A stretch of words that are said in the same way.
  public record Run(String text, boolean heavy, boolean slanted) {}

  /// A line of a text.
  ///
  /// @param lead the bullet or number before it; empty if it is no item of a list
  /// @param level how deep its list lies in others, from 0
  public record Line(String lead, int level, List<Run> runs) {
    /// Copies the list.
    public Line {
      runs = List.copyOf(runs);
    }

    /// The words without their signs.
    public String words() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }
  }

  /// Reads a line with its signs.
  public static Line line(String written) {
    Matcher item = ITEM.matcher(written);
    if (!item.matches()) {
      return new Line("", 0, runs(written.strip()));
    }
    String sign = item.group(2);
    int level = Math.min(DEEPEST, item.group(1).length() / 2);
    String lead = Character.isDigit(sign.charAt(0)) ? sign : "•";
    return new Line(lead, level, runs(item.group(3).strip()));
  }

  /// Reads the signs that make words bold or italic.
  public static List<Run> runs(String written) {
    return new Emphasis(written).read();
  }

  /// The words of a text in one line, as people say them.
  static String words(String written) {
    return written
        .lines()
        .map(each -> line(each).words())
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining(" "));
  }

  /// The words of the first line that has any; empty if none has.
  static String title(String written) {
    return written
        .lines()
        .map(each -> line(each).words())
        .filter(each -> !each.isBlank())
        .findFirst()
        .orElse("");
  }
}
