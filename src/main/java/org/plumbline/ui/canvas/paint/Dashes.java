package org.plumbline.ui.canvas.paint;

import java.util.List;

/// A pattern of dashes along a way, in device pixels.
///
/// @param lengths drawn and left out in turn; empty for a solid line
/// @param phase how far into the pattern the way begins
record Dashes(List<Double> lengths, double phase) {
  /// No gaps.
  static final Dashes SOLID = new Dashes(List.of(), 0);

  /// Copies the lengths.
  Dashes {
    lengths = List.copyOf(lengths);
  }

  /// After how many pixels it starts again.
  double period() {
    double sum = 0;
    for (double each : lengths) {
      sum += each;
    }
    return sum;
  }

  /// The same pattern where the way has gone on, to whole pixels, so that few sprites are needed.
  Dashes after(double way) {
    return lengths.isEmpty() ? this : new Dashes(lengths, Math.rint((phase + way) % period()));
  }

  /// How strong the line is after so much of the way, 0 to 1.
  double at(double way) {
    if (lengths.isEmpty()) {
      return 1;
    }
    double period = period();
    double left = ((way + phase) % period + period) % period;
    for (int n = 0; n < lengths.size(); n++) {
      double length = lengths.get(n);
      if (left < length) {
        double inside = Math.min(left, length - left);
        return n % 2 == 0 ? Sprite.covered(inside) : Sprite.covered(-inside);
      }
      left -= length;
    }
    return 1;
  }
}
