package org.plumbline.ui.look;

import javafx.scene.control.Tooltip;
import org.plumbline.ui.Outfit;

/// What is told where the pointer rests. Longer words are wrapped, at a width that grows with them.
public final class Tip {
  private static final double WIDTH = 320;

  private Tip() {}

  /// A tip in the size of an outfit.
  public static Tooltip of(String words, Outfit outfit) {
    Tooltip tooltip = new Tooltip(words);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDTH * outfit.factor());
    return tooltip;
  }
}
