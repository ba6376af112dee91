package org.plumbline.records;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.design.Decision;

/// What files of decisions are called: `0001-one-feature-store.md`.
final class Names {
  static final String ENDING = ".md";
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})\\D.*");
  private static final int LONGEST = 60;

  private Names() {}

  /// The number with which a name begins, 0 if it has none.
  static long number(String file) {
    Matcher numbered = NUMBERED.matcher(file);
    return numbered.matches() ? Long.parseLong(numbered.group(1)) : 0;
  }

  /// The name for a decision: letters and digits alone, so that no title leads out of the folder.
  static String of(Decision decision, long number) {
    String words = slug(decision.title());
    String plain = words.isEmpty() ? slug(decision.id()) : words;
    return String.format(Locale.ROOT, "%04d-%s%s", number, plain, ENDING);
  }

  private static String slug(String text) {
    String start = text.substring(0, Math.min(text.length(), 4 * LONGEST)).replace("ß", "ss");
    String plain =
        Normalizer.normalize(start, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
    return cut.replaceAll("^-+|-+$", "");
  }
}
