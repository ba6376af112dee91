package org.plumbline.ui.window;

import javafx.stage.Window;
import javafx.util.Duration;

/// What reading a large design leaves behind is more than what it takes to keep it. Nothing would
/// ask for that room before many edits later, so it is given back in the first moment in which
/// nobody would feel that the program stops for some tenths of a second.
final class Leftovers {
  /// A design of fewer components leaves little behind.
  private static final int LARGE = 2_000;

  private static final Duration REST = Duration.seconds(10);

  private Leftovers() {}

  /// Gives back what opening the design of a window leaves behind.
  static void giveBack(DesignWindow window) {
    if (window.bench().session().design().components().size() > LARGE) {
      Rest.in(
          window.scene(),
          REST,
          () -> isAtRest(window),
          () -> {
            if (window.stage().isShowing()) {
              System.gc();
            }
          });
    }
  }

  /// Whether the design is seen in full and nobody works in another window, or presents; or the
  /// window has been closed.
  private static boolean isAtRest(DesignWindow window) {
    boolean elsewhere =
        Window.getWindows().stream()
            .anyMatch(each -> each.isFocused() && !each.equals(window.stage()));
    return !window.stage().isShowing() || (window.canvas().lens().isWhole() && !elsewhere);
  }
}
