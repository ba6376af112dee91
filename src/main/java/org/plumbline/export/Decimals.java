package org.plumbline.export;

/// Writes numbers with so many decimals at most, without needless zeros and the same everywhere.
public final class Decimals {
  private Decimals() {}

  /// The numbers with a space between.
  ///
  /// @param places 0 to 9
  public static String list(int places, double... values) {
    StringBuilder out = new StringBuilder();
    for (double value : values) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      append(out, value, places);
    }
    return out.toString();
  }

  static void append(StringBuilder out, double value, int places) {
    long unit = 1;
    for (int n = 0; n < places; n++) {
      unit *= 10;
    }
    long all = Math.round(value * unit);
    if (all < 0) {
      out.append('-');
      all = -all;
    }
    out.append(all / unit);
    long rest = all % unit;
    if (rest > 0) {
      out.append('.');
    }
    for (long digit = unit / 10; rest > 0; digit /= 10) {
      out.append((char) ('0' + rest / digit));
      rest %= digit;
    }
  }
}
