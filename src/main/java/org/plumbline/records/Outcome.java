package org.plumbline.records;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was chosen and why, as the section *Decision Outcome* says it: in one sentence where that
/// is possible.
///
/// @param choice as people wrote it
/// @param rationale as people wrote it
record Outcome(String choice, String rationale) {
  private static final String CHOSEN = "Chosen option";
  private static final String BEGINNING = "^\\**chosen option\\**:\\**[ \\t]*";
  private static final String BECAUSE = "(?:,? because[ \\t]+(.*))?$";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern QUOTED =
      Pattern.compile(BEGINNING + "[\"“]([^\\n]*?)[\"”]" + BECAUSE, FLAGS);
  private static final Pattern QUOTED_AND_MORE =
      Pattern.compile(BEGINNING + "[\"“]([^\\n]*?)[\"”][.,;]?\\s*(.*)$", FLAGS);
  private static final Pattern LINKED =
      Pattern.compile(BEGINNING + "\\[([^\\]\\n]*)\\](?:\\([^)\\n]*\\))?[.]?" + BECAUSE, FLAGS);
  private static final Pattern BARE =
      Pattern.compile(BEGINNING + "([^\\n]*?)" + "(?:(?:,? because[ \\t]+|[.]?\\n)(.*))?$", FLAGS);

  /// Reads the section, without what stands below headings of its own.
  static Outcome read(String section) {
    for (Pattern form : new Pattern[] {QUOTED, QUOTED_AND_MORE, LINKED, BARE}) {
      Matcher said = form.matcher(section);
      if (said.find()) {
        String why = said.group(2) == null ? "" : said.group(2);
        return new Outcome(Escapes.plainLine(said.group(1)), Escapes.plain(trimmed(why)));
      }
    }
    return new Outcome(Escapes.plain(section), "");
  }

  /// Both in one sentence; empty if they do not fit into one.
  String sentence() {
    String why = rationale.isEmpty() ? "" : ", because " + Escapes.block(rationale);
    String said = CHOSEN + ": \"" + Escapes.line(choice) + "\"" + why;
    // An odd backtick would pair with one of the reason.
    boolean even = choice.chars().filter(each -> each == '`').count() % 2 == 0;
    boolean fits = even && !choice.isEmpty() && !choice.contains("\n") && !why.contains("\n");
    return fits && read(said).equals(this) ? said : "";
  }

  /// What was chosen, by itself.
  String alone() {
    String text = Escapes.block(choice);
    String begins = text.toLowerCase(Locale.ROOT).replaceFirst("^\\*+", "");
    return begins.startsWith(CHOSEN.toLowerCase(Locale.ROOT)) && !text.isEmpty()
        ? Escapes.reference(text.charAt(0)) + text.substring(1)
        : text;
  }

  /// Without the blank lines and spaces around it.
  static String trimmed(String text) {
    int first = 0;
    int last = text.length();
    while (first < last && " \t\n".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    while (last > first && " \t\n".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return text.substring(first, last);
  }
}
