package org.plumbline.ui.canvas;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.catalog.ComponentType;

/// Something that can be chosen from a list over the canvas.
///
/// @param name what it is called
/// @param why a few words on why it is offered
/// @param also other words under which it is found if nothing has the wanted ones in its name
/// @param type whose icon it shows
/// @param act what choosing it does
record Choice(String name, String why, String also, Optional<ComponentType> type, Runnable act) {
  Choice(String name, String why, Runnable act) {
    this(name, why, "", Optional.empty(), act);
  }

  /// A component type; who knows a technology finds what it is good for.
  static Choice of(ComponentType type, String why, Runnable act) {
    String also = String.join(" ", type.technologies());
    return new Choice(type.name(), why, also, Optional.of(type), act);
  }

  /// Whether all the words are found in it.
  boolean matches(String words) {
    return holds(name + " " + why, words);
  }

  /// Whether all the words are found among its other words.
  boolean relates(String words) {
    return holds(also, words);
  }

  private static boolean holds(String known, String words) {
    String text = known.toLowerCase(Locale.ROOT);
    for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
