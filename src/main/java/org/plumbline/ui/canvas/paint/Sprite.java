package org.plumbline.ui.canvas.paint;

import org.plumbline.geom.Rgb;

/// A small picture that is drawn again and again. It is a value: equal sprites are drawn once.
///
/// The toolkit spends about 80 µs on one rounded box with a border and 6 µs on a picture of it, and
/// a screen shows a hundred cards of the same size. Edges are smoothed by how far the middle of
/// each pixel lies from the ideal outline. All lengths are in device pixels.
sealed interface Sprite permits RoundBox, Bend, Strip, Pictogram {
  int width();

  int height();

  /// The colour of the pixel whose middle lies there: alpha, red, green, blue, premultiplied.
  int at(double x, double y);

  /// The share of a pixel that is covered if its middle lies so far inside an edge.
  static double covered(double inside) {
    return Math.clamp(inside + 0.5, 0, 1);
  }

  /// Two colours side by side in one pixel, by their shares of it.
  static int mixed(Rgb first, double share, Rgb second, double rest) {
    double a = first.opacity() * share;
    double b = second.opacity() * rest;
    int alpha = (int) Math.round(255 * (a + b));
    return alpha << 24
        | channel(first.red() * a + second.red() * b, alpha) << 16
        | channel(first.green() * a + second.green() * b, alpha) << 8
        | channel(first.blue() * a + second.blue() * b, alpha);
  }

  private static int channel(double value, int alpha) {
    return Math.min((int) Math.round(value), alpha);
  }
}
