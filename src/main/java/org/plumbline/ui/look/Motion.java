package org.plumbline.ui.look;

import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.plumbline.ui.Workbench;

/// Movement that people have not made themselves. All of it goes through here, so that none is left
/// where it is not wanted: then what moves is at its end at once.
public final class Motion {
  private Motion() {}

  /// Goes from 0 to 1, slowly at both ends.
  ///
  /// @param step is told how far it is; 1 is told last and always
  /// @param done is run after that
  /// @return stops it where it is; then neither the end is told nor `done` run
  public static Runnable run(Workbench bench, Duration time, DoubleConsumer step, Runnable done) {
    if (bench.outfit().get().still()) {
      step.accept(1);
      done.run();
      return () -> {};
    }
    Going going = new Going(time, step, done);
    going.play();
    return going::stop;
  }

  private static final class Going extends Transition {
    private final DoubleConsumer step;

    Going(Duration time, DoubleConsumer step, Runnable done) {
      this.step = step;
      setCycleDuration(time);
      setInterpolator(Interpolator.EASE_BOTH);
      setOnFinished(_ -> done.run());
    }

    @Override
    protected void interpolate(double how) {
      step.accept(how);
    }
  }
}
