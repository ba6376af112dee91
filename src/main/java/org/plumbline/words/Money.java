package org.plumbline.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/// Amounts of money as people read them: `1,400 USD`, `1,316.50 USD`.
///
/// Thousands are parted. An amount has cents, two digits of them, or none at all; prices below one
/// have as many digits as tell them apart. In a column all amounts have cents if one of them has.
///
/// @param currency told behind each amount
/// @param cents the least number of decimals
public record Money(String currency, int cents) {
  private static final int CENTS = 2;

  /// Dust in the last digits of sums is blown off.
  private static final MathContext FIGURES = new MathContext(13, RoundingMode.HALF_UP);

  /// How many digits tell a price below one.
  private static final MathContext SMALL = new MathContext(4, RoundingMode.HALF_UP);

  private static final int GROUP = 3;

  /// Amounts that stand alone.
  public static Money in(String currency) {
    return new Money(currency, 0);
  }

  /// The same for amounts that stand below each other.
  public Money column(Collection<Double> amounts) {
    return amounts.stream().anyMatch(each -> rounded(each).scale() > 0)
        ? new Money(currency, CENTS)
        : this;
  }

  /// The amount with its currency.
  public String say(double amount) {
    return currency.isBlank() ? number(amount) : number(amount) + " " + currency;
  }

  /// The amount alone, where the currency is said elsewhere.
  public String number(double amount) {
    if (!Double.isFinite(amount)) {
      return String.valueOf(amount);
    }
    BigDecimal rounded = rounded(amount);
    int decimals = Math.max(cents, rounded.scale() > 0 ? Math.max(CENTS, rounded.scale()) : 0);
    return grouped(rounded.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString());
  }

  private static BigDecimal rounded(double amount) {
    if (!Double.isFinite(amount) || amount == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal clean = BigDecimal.valueOf(amount).round(FIGURES);
    BigDecimal told =
        clean.abs().compareTo(BigDecimal.ONE) < 0
            ? clean.round(SMALL)
            : clean.setScale(CENTS, RoundingMode.HALF_UP);
    BigDecimal bare = told.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    StringBuilder said = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? plain.length() : point) - GROUP; at > first; at -= GROUP) {
      said.insert(at, ',');
    }
    return said.toString();
  }
}
