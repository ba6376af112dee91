package org.plumbline.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.ui.canvas.tool.Aid;
import org.plumbline.ui.canvas.tool.Effect;
import org.plumbline.ui.canvas.tool.Gesture;
import org.plumbline.ui.canvas.tool.Pointer;
import org.plumbline.ui.canvas.tool.Resting;
import org.plumbline.ui.canvas.tool.Sight;
import org.plumbline.ui.canvas.tool.Turn;

/// Holds the gesture under way, hands it what happens, and has done what it asks for.
final class Hand {
  private final Supplier<Sight> sight;
  private final Consumer<Effect> doing;
  private final Runnable turned;
  private Gesture gesture = Resting.IDLE;

  /// A hand at rest.
  ///
  /// @param sight what gestures see
  /// @param doing does what they ask for
  /// @param turned is run after each turn
  Hand(Supplier<Sight> sight, Consumer<Effect> doing, Runnable turned) {
    this.sight = sight;
    this.doing = doing;
    this.turned = turned;
  }

  Gesture gesture() {
    return gesture;
  }

  boolean atRest() {
    return gesture instanceof Resting;
  }

  void feed(Pointer pointer) {
    take(gesture.on(pointer, sight.get()));
  }

  /// Leaves the gesture as if nothing had happened.
  void escape() {
    take(gesture.escape());
  }

  /// Goes on as this turn has it. The gesture changes first, so that whatever an effect sets off
  /// finds the new one.
  void take(Turn turn) {
    gesture = turn.next();
    turn.effects().forEach(doing);
    turned.run();
  }

  List<Aid> aids() {
    return gesture.aids(sight.get());
  }

  Sight sight() {
    return sight.get();
  }
}
