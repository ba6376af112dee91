package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;

/// What was found, for people: grouped by severity, a line a finding, then a line that counts. On a
/// terminal the reason stands below the line, indented and no wider than can be read at ease.
final class FindingsAsText {
  private static final String RESET = "\u001b[0m";

  private static final String INDENT = "    ";

  /// Characters of a line of reasons, without the indent.
  private static final int WIDTH = 84;

  private static final String END = System.lineSeparator();

  private final PrintStream out;
  private final boolean coloured;

  FindingsAsText(PrintStream out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  /// Each file, and all of them together if there are several.
  void print(List<CheckedFile> files) {
    files.forEach(this::print);
    if (files.size() > 1) {
      out.println(WORDS.say("sum.all", files.size(), summary(files)));
    }
  }

  private void print(CheckedFile file) {
    StringBuilder lines = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = file.count(severity);
      if (count > 0) {
        String sum = file.name() + ": " + WORDS.count("sum." + severity.id(), count);
        lines.append(painted(severity, sum)).append(END);
        for (Finding finding : file.findings()) {
          if (finding.severity() == severity) {
            line(lines, file.name(), finding);
          }
        }
      }
    }
    out.print(lines.append(file.name()).append(": ").append(summary(file)).append(END));
  }

  /// `FILE: element: rule: message`, with `-` for the design as a whole.
  private void line(StringBuilder lines, String file, Finding finding) {
    String elements = finding.elements().isEmpty() ? "-" : String.join(",", finding.elements());
    String words = coloured ? finding.message() : finding.words();
    lines.append(String.join(": ", file, elements, finding.rule(), words)).append(END);
    if (coloured) {
      wrap(lines, finding.why());
    }
  }

  /// A text below a line, as many words on each line of it as there is room for.
  private static void wrap(StringBuilder lines, String words) {
    int from = 0;
    while (from < words.length()) {
      int end = Math.min(words.length(), from + WIDTH);
      int space = end < words.length() ? words.lastIndexOf(' ', end) : end;
      int to = space > from ? space : end;
      lines.append(INDENT).append(words, from, to).append(END);
      from = to < words.length() && words.charAt(to) == ' ' ? to + 1 : to;
    }
  }

  private String painted(Severity severity, String words) {
    if (!coloured) {
      return words;
    }
    String colour =
        switch (severity) {
          case ERROR -> "\u001b[1;31m";
          case WARNING -> "\u001b[33m";
          case ADVICE -> "\u001b[36m";
        };
    return colour + words + RESET;
  }

  private static String summary(CheckedFile file) {
    return summary(List.of(file));
  }

  private static String summary(List<CheckedFile> files) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      add(parts, "sum." + severity.id(), sum(files, file -> file.count(severity)));
    }
    if (parts.isEmpty()) {
      parts.add(WORDS.say("sum.nothing"));
    }
    add(parts, "sum.accepted", sum(files, file -> file.accepted().size()));
    add(parts, "sum.known", sum(files, CheckedFile::known));
    add(parts, "sum.later", sum(files, file -> file.later().size()));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(WORDS.count(key, number));
    }
  }

  private static int sum(List<CheckedFile> files, ToIntFunction<CheckedFile> number) {
    int sum = 0;
    for (CheckedFile file : files) {
      sum += number.applyAsInt(file);
    }
    return sum;
  }
}
