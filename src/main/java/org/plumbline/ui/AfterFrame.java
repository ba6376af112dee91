package org.plumbline.ui;

import javafx.animation.AnimationTimer;

/// Puts off what can wait until the frame that is being made can be seen, so that it does not take
/// the processor away from it.
public final class AfterFrame {
  /// A frame is made ready in one pulse and has been painted when the next but one begins.
  private static final int PULSES = 3;

  private AfterFrame() {}

  /// Runs it on the toolkit's thread, a few pulses from now.
  public static void run(Runnable later) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (++pulses == PULSES) {
          stop();
          later.run();
        }
      }
    }.start();
  }
}
