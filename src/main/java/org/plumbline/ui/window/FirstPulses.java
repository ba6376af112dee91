package org.plumbline.ui.window;

import javafx.scene.Scene;

/// Waits until a new window has found its sizes: split panes place their dividers in one layout and
/// their contents in the next.
final class FirstPulses implements Runnable {
  private static final int SETTLED = 3;

  private final Scene scene;
  private final Runnable action;
  private int seen;

  private FirstPulses(Scene scene, Runnable action) {
    this.scene = scene;
    this.action = action;
  }

  static void after(Scene scene, Runnable action) {
    scene.addPostLayoutPulseListener(new FirstPulses(scene, action));
  }

  @Override
  public void run() {
    seen++;
    if (seen == SETTLED) {
      scene.removePostLayoutPulseListener(this);
      action.run();
    } else {
      javafx.application.Platform.requestNextPulse();
    }
  }
}
