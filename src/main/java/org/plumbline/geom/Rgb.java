package org.plumbline.geom;

import java.util.HexFormat;

/// A colour in sRGB: channels 0 to 255, opacity 0 (clear) to 1 (solid).
public record Rgb(int red, int green, int blue, double opacity) {
  /// Refuses channels outside 0 to 255 and opacities outside 0 to 1.
  public Rgb {
    if (((red | green | blue) & ~0xFF) != 0 || !(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException(
          "No colour: " + red + ", " + green + ", " + blue + ", " + opacity);
    }
  }

  /// The colour written as `#RRGGBB`.
  public static Rgb of(String hex) {
    int value = Integer.parseInt(hex, 1, 7, 16);
    return new Rgb(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF, 1);
  }

  /// The same colour at another opacity.
  public Rgb withOpacity(double other) {
    return new Rgb(red, green, blue, other);
  }

  /// `#rrggbb`, without the opacity.
  public String hex() {
    return "#" + HexFormat.of().toHexDigits((long) (red << 16 | green << 8 | blue), 6);
  }

  /// What is seen when this colour lies on a solid background.
  public Rgb over(Rgb background) {
    return new Rgb(
        mix(red, background.red), mix(green, background.green), mix(blue, background.blue), 1);
  }

  private int mix(int front, int back) {
    return (int) Math.round(front * opacity + back * (1 - opacity));
  }

  /// Relative luminance, 0 to 1, as WCAG 2.2 defines it.
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /// Contrast ratio of two solid colours, 1 to 21, as WCAG 2.2 defines it.
  public double contrast(Rgb other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
