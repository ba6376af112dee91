package org.plumbline.export;

/// Writes numbers of an SVG with two decimals at most: a hundredth of a pixel cannot be seen.
final class SvgNumber {
  private static final int PLACES = 2;

  private SvgNumber() {}

  static String list(double... values) {
    return Decimals.list(PLACES, values);
  }

  static void append(StringBuilder out, double value) {
    Decimals.append(out, value, PLACES);
  }
}
