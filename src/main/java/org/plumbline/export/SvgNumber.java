package org.plumbline.export;

/// Writes numbers of an SVG with two decimals at most: a hundredth of a pixel cannot be seen.
final class SvgNumber {
  private SvgNumber() {}

  static String text(double value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  static String list(double... values) {
    StringBuilder out = new StringBuilder();
    for (double value : values) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      append(out, value);
    }
    return out.toString();
  }

  static void append(StringBuilder out, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest != 0) {
      out.append('.').append((char) ('0' + rest / 10));
      if (rest % 10 != 0) {
        out.append((char) ('0' + rest % 10));
      }
    }
  }
}
