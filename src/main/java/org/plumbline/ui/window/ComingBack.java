package org.plumbline.ui.window;

import javafx.stage.Stage;

/// Tells when somebody comes back to a window, for what may have been changed elsewhere meanwhile.
final class ComingBack {
  private ComingBack() {}

  /// Runs it each time the window gets the focus from now on.
  static void to(Stage stage, Runnable act) {
    stage
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (focused) {
            act.run();
          }
        });
  }
}
