package org.plumbline.export.pptx;

import org.plumbline.draw.Stripes;
import org.plumbline.export.SmallPng;
import org.plumbline.geom.Rgb;

/// Slanting stripes as a picture that is laid side by side over a shape: as wide and as far apart
/// as they are everywhere else, in each program. The patterns that the format has are hairlines in
/// some programs and coarse in others.
final class StripeTile {
  /// How many stripes there are along an edge; the fewer tiles, the fewer seams.
  private static final int STRIPES = 4;

  /// How many pixels there are to one of the design, so that edges are smooth when it is enlarged.
  private static final int FINE = 4;

  /// How many points of a pixel are looked at along its diagonal to smooth an edge.
  private static final int SHADES = 4;

  private static final int DENSITY = 96;
  private static final double PIXEL = 72.0 * SlideSize.POINT / DENSITY;

  private StripeTile() {}

  /// The picture: stripes of one colour on another.
  static byte[] png(Rgb color, Rgb paper) {
    int[] shades = new int[SHADES + 1];
    for (int n = 0; n <= SHADES; n++) {
      Rgb mixed = color.withOpacity((double) n / SHADES).over(paper);
      shades[n] = mixed.red() << 16 | mixed.green() << 8 | mixed.blue();
    }
    int size = (int) (STRIPES * Stripes.PERIOD * FINE);
    return SmallPng.square(size, DENSITY, (x, y) -> shades[covered(x, y)]);
  }

  /// How many of the points looked at lie on a stripe.
  private static int covered(int x, int y) {
    int points = 0;
    for (int n = 0; n < SHADES; n++) {
      // Along the diagonal a pixel reaches over two.
      double along = x + y + 2 * (n + 0.5) / SHADES;
      if (Stripes.isOn(along / FINE)) {
        points++;
      }
    }
    return points;
  }

  /// By how much the picture is to be enlarged, in thousandths of a percent.
  ///
  /// @param scale EMU for a pixel of the design
  static long share(double scale) {
    return Math.round(scale / FINE / PIXEL * 100_000);
  }
}
