package org.plumbline.records;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where Markdown holds code, in which nothing means anything: between fences, and between
/// backticks on a line. A fence that is never closed is none.
final class Fences {
  private static final Pattern OPENING = Pattern.compile("^[ \\t]*(`{3,}(?=[^`]*$)|~{3,})");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  private Fences() {}

  /// Changes the lines that are not between fences.
  static String map(String text, UnaryOperator<String> change) {
    String[] lines = text.split("\n", -1);
    boolean[] code = code(lines);
    for (int n = 0; n < lines.length; n++) {
      if (!code[n]) {
        lines[n] = change.apply(lines[n]);
      }
    }
    return String.join("\n", lines);
  }

  /// Which lines are code, with the fences themselves.
  static boolean[] code(String... lines) {
    boolean[] code = new boolean[lines.length];
    List<Integer> unclosed = new ArrayList<>();
    for (int n = 0; n < lines.length; n++) {
      Matcher opening = OPENING.matcher(lines[n]);
      // Of fences that nothing closes the longest tells whether looking on is of any use.
      if (opening.find() && unclosed.stream().noneMatch(each -> each == key(opening.group(1)))) {
        int end = closing(lines, n + 1, opening.group(1));
        if (end < 0) {
          unclosed.add(key(opening.group(1)));
        }
        for (; n < end; n++) {
          code[n] = true;
        }
        if (end >= 0) {
          code[end] = true;
        }
      }
    }
    return code;
  }

  /// Changes what of a line is not between backticks.
  static String outsideCode(String line, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder();
    Matcher code = CODE.matcher(line);
    int from = 0;
    while (code.find()) {
      changed.append(change.apply(line.substring(from, code.start()))).append(code.group());
      from = code.end();
    }
    return changed.append(change.apply(line.substring(from))).toString();
  }

  private static int key(String fence) {
    return fence.charAt(0) == '`' ? fence.length() : -fence.length();
  }

  private static int closing(String[] lines, int from, String fence) {
    for (int n = from; n < lines.length; n++) {
      String line = lines[n].strip();
      if (line.length() >= fence.length()
          && line.chars().allMatch(each -> each == fence.charAt(0))) {
        return n;
      }
    }
    return -1;
  }
}
