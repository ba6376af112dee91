package org.plumbline.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Rounding as people expect it of figures that they add up themselves.
///
/// Sums of doubles carry dust in their last digits: 0.1 + 0.2 is a little more than 0.3. It is
/// blown off first, so that what is exactly half a cent on paper is rounded up, and what is exactly
/// at a limit does not count as above it.
public final class Rounding {
  private static final MathContext FIGURES = new MathContext(13, RoundingMode.HALF_UP);

  private Rounding() {}

  /// The number rounded half up to this many decimals, 0 or more; what is not finite stays as it
  /// is.
  public static double halfUp(double number, int decimals) {
    return Double.isFinite(number)
        ? clean(BigDecimal.valueOf(number)).setScale(decimals, RoundingMode.HALF_UP).doubleValue()
        : number;
  }

  /// The number without dust: to 13 figures.
  public static double clean(double number) {
    return Double.isFinite(number) ? clean(BigDecimal.valueOf(number)).doubleValue() : number;
  }

  /// The number in words of a language where a point parts whole from decimals: rounded to this
  /// many decimals and without needless ones.
  public static String shown(double number, int decimals) {
    return Double.isFinite(number)
        ? plain(clean(BigDecimal.valueOf(number)).setScale(decimals, RoundingMode.HALF_UP))
        : String.valueOf(number);
  }

  /// The same, but rounded down: so that what misses a limit is not shown as the limit.
  public static String shownDown(double number, int decimals) {
    return Double.isFinite(number)
        ? plain(clean(BigDecimal.valueOf(number)).setScale(decimals, RoundingMode.FLOOR))
        : String.valueOf(number);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal clean(BigDecimal number) {
    return number.round(FIGURES);
  }
}
