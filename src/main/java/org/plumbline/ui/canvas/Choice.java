package org.plumbline.ui.canvas;

import java.util.Locale;

/// Something that can be chosen from a list over the canvas.
///
/// @param name what it is called
/// @param why a few words on why it is offered
/// @param act what choosing it does
record Choice(String name, String why, Runnable act) {
  /// Whether all the words are found in it.
  boolean matches(String words) {
    String text = (name + " " + why).toLowerCase(Locale.ROOT);
    for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
