package org.plumbline.ui;

import java.util.Comparator;
import java.util.List;
import org.plumbline.ui.Workbench.Theme;

/// What windows wear: their colours, how large words and controls are, and whether anything may
/// move by itself.
///
/// @param scale of words and controls in percent, one of `SCALES`
/// @param still whether people want nothing to move that they do not move themselves
public record Outfit(Theme theme, int scale, boolean still) {
  /// The scale at which nothing is made larger or smaller.
  public static final int USUAL = 100;

  /// The scales from which people choose, smallest first.
  public static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  /// Takes the nearest of the scales that there are.
  public Outfit {
    scale = nearest(scale);
  }

  /// The colours of a theme at the usual scale.
  public static Outfit of(Theme theme) {
    return new Outfit(theme, USUAL, false);
  }

  /// The nearest of the scales that there are.
  public static int nearest(int scale) {
    return SCALES.stream()
        .min(Comparator.comparingInt(each -> Math.abs(each - scale)))
        .orElseThrow();
  }

  /// By how much lengths are multiplied, 0.8 to 2.
  public double factor() {
    return scale / 100.0;
  }
}
