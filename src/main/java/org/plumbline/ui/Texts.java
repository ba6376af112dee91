package org.plumbline.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.plumbline.words.Words;

/// What the windows say, from one bundle for all their parts.
public final class Texts {
  private static final Words WORDS = Words.beside(Texts.class);

  private Texts() {}

  /// The text under `key`, its placeholders replaced in order.
  public static String say(String key, Object... values) {
    return WORDS.say(key, values);
  }

  /// The text for a number of things.
  public static String count(String key, long number) {
    return WORDS.count(key, number);
  }

  /// A moment as a sentence names it: day and time of where the user is.
  public static String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.UK)
        .format(moment.atZone(ZoneId.systemDefault()));
  }

  /// Whether there is a text under `key`.
  public static boolean has(String key) {
    return WORDS.has(key);
  }
}
