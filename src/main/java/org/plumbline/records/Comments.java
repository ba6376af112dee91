package org.plumbline.records;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the comments out of Markdown, as templates of records are full of them. What is in code is
/// none, and one that is never closed is text.
final class Comments {
  private static final Pattern OPENING = Pattern.compile("`[^`]*`|(?<!\\\\)<!--");
  private static final String CLOSING = "-->";

  private Comments() {}

  static List<String> without(List<String> lines) {
    boolean[] code = Fences.code(lines.toArray(String[]::new));
    List<String> left = new ArrayList<>();
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n);
      int open = code[n] ? -1 : opening(line, 0);
      if (open < 0) {
        left.add(line);
        continue;
      }
      StringBuilder rest = new StringBuilder();
      int from = 0;
      while (open >= 0) {
        int end = line.indexOf(CLOSING, open + 4);
        int at = n;
        while (end < 0 && ++at < lines.size()) {
          end = lines.get(at).indexOf(CLOSING);
        }
        if (end < 0) {
          break;
        }
        rest.append(line, from, open);
        n = at;
        line = lines.get(n);
        from = end + CLOSING.length();
        open = opening(line, from);
      }
      rest.append(line.substring(from));
      if (open >= 0) {
        left.add(rest.toString());
        left.addAll(lines.subList(n + 1, lines.size()));
        return left;
      }
      // A line that held nothing else goes with its comment.
      if (!rest.toString().isBlank()) {
        left.add(rest.toString());
      }
    }
    return left;
  }

  private static int opening(String line, int from) {
    Matcher opening = OPENING.matcher(line);
    opening.region(from, line.length());
    opening.useTransparentBounds(true);
    while (opening.find()) {
      if (opening.group().startsWith("<")) {
        return opening.start();
      }
    }
    return -1;
  }
}
