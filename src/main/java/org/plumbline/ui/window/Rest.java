package org.plumbline.ui.window;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Waits until nobody has touched a window for a moment, for what would be felt as a hitch at any
/// other time.
final class Rest {
  private final Scene scene;
  private final PauseTransition pause;
  private final EventHandler<InputEvent> touched;

  private Rest(Scene scene, Duration length, BooleanSupplier ready, Runnable act) {
    this.scene = scene;
    pause = new PauseTransition(length);
    touched = _ -> pause.playFromStart();
    pause.setOnFinished(_ -> {
      if (ready.getAsBoolean()) {
        scene.removeEventFilter(InputEvent.ANY, touched());
        act.run();
      } else {
        pause.playFromStart();
      }
    });
  }

  /// Runs it once, in the first moment of rest in which it is ready.
  static void in(Scene scene, Duration length, BooleanSupplier ready, Runnable act) {
    new Rest(scene, length, ready, act).begin();
  }

  private void begin() {
    scene.addEventFilter(InputEvent.ANY, touched);
    pause.play();
  }

  private EventHandler<InputEvent> touched() {
    return touched;
  }
}
