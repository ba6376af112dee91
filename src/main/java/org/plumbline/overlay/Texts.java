package org.plumbline.overlay;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.analysis.Rounding;
import org.plumbline.words.Words;

/// How overlays write numbers and words.
final class Texts {
  static final Words WORDS = Words.beside(Texts.class);

  private Texts() {}

  /// A number as people write it in a file: without exponent or needless zeros.
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /// The number that stands there; empty if none does.
  static Optional<Double> number(String text) {
    return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")
        ? Optional.of(Double.parseDouble(text))
        : Optional.empty();
  }

  static String ms(double ms) {
    return WORDS.say("ms", Rounding.shown(ms, 1));
  }

  /// A share of 1 as percent.
  static String percent(double share, int decimals) {
    return WORDS.say("percent", Rounding.shown(100 * share, decimals));
  }

  static String rps(double requests) {
    return WORDS.say("rps", Rounding.shown(requests, 1));
  }
}
