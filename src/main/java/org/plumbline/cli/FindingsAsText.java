package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;

/// What was found, for people: grouped by severity, a line a finding, then a line that counts.
final class FindingsAsText {
  private static final String RESET = "\u001b[0m";

  private static final String END = System.lineSeparator();

  private final PrintStream out;
  private final boolean coloured;

  FindingsAsText(PrintStream out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  void print(CheckedFile file) {
    StringBuilder lines = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = file.count(severity);
      if (count > 0) {
        String sum = file.name() + ": " + WORDS.count("sum." + severity.id(), count);
        lines.append(painted(severity, sum)).append(END);
        for (Finding finding : file.findings()) {
          if (finding.severity() == severity) {
            lines.append(line(file.name(), finding)).append(END);
          }
        }
      }
    }
    out.print(lines.append(file.name()).append(": ").append(summary(file)).append(END));
  }

  /// `FILE: element: rule: message`, with `-` for the design as a whole.
  private static String line(String file, Finding finding) {
    String elements = finding.elements().isEmpty() ? "-" : String.join(",", finding.elements());
    return String.join(": ", file, elements, finding.rule(), finding.message());
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
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = file.count(severity);
      if (count > 0) {
        parts.add(WORDS.count("sum." + severity.id(), count));
      }
    }
    if (parts.isEmpty()) {
      parts.add(WORDS.say("sum.nothing"));
    }
    if (!file.accepted().isEmpty()) {
      parts.add(WORDS.count("sum.accepted", file.accepted().size()));
    }
    if (file.known() > 0) {
      parts.add(WORDS.count("sum.known", file.known()));
    }
    if (!file.later().isEmpty()) {
      parts.add(WORDS.count("sum.later", file.later().size()));
    }
    return String.join(", ", parts);
  }
}
