package org.plumbline.analysis;

import java.util.List;
import org.plumbline.graph.Part;

/// Availability by trying every combination of parts that are up or down. Each is weighed with its
/// probability, and the failures in it spread as failures do; what is merely stale still answers.
///
/// The first six parts take turns among the cases that are settled at once, the others from one
/// batch to the next.
final class Combinations {
  /// The cases, as bits, in which the part at this place among the first six is down.
  private static final long[] TURNS = {
    0xAAAAAAAAAAAAAAAAL,
    0xCCCCCCCCCCCCCCCCL,
    0xF0F0F0F0F0F0F0F0L,
    0xFF00FF00FF00FF00L,
    0xFFFF0000FFFF0000L,
    0xFFFFFFFF00000000L
  };

  private final Settling settling;

  Combinations(Needs needs) {
    settling = new Settling(needs, Settling.Scope.ANSWERS);
  }

  /// How much of the time the application of a small closure is not down, and well.
  Availability of(Closure closure) {
    settling.within(closure.parts());
    List<Part> fallible = closure.fallible();
    int turning = Math.min(fallible.size(), TURNS.length);
    double[] turns = weights(fallible.subList(0, turning));
    double[] batches = weights(fallible.subList(turning, fallible.size()));
    double answering = 0;
    double full = 0;
    for (int batch = 0; batch < batches.length; batch++) {
      if (batches[batch] > 0) {
        Cases states = settled(closure, batch);
        answering += batches[batch] * sum(turns, ~states.down());
        full += batches[batch] * sum(turns, ~states.stale());
      }
    }
    return new Availability(closure.application(), answering, full, true);
  }

  private Cases settled(Closure closure, int batch) {
    List<Part> fallible = closure.fallible();
    for (int place = 0; place < fallible.size(); place++) {
      int turn = place - TURNS.length;
      long down = turn < 0 ? TURNS[place] : -(batch >> turn & 1L);
      settling.fix(fallible.get(place).index(), Cases.of(State.DOWN, down));
    }
    settling.settle();
    Cases states = settling.of(closure.application());
    settling.clear();
    return states;
  }

  /// The probability of each combination of the parts: where the number of a combination has a bit,
  /// the part at this place is down, elsewhere up.
  private static double[] weights(List<Part> parts) {
    double[] weights = new double[1 << parts.size()];
    weights[0] = 1;
    for (int place = 0; place < parts.size(); place++) {
      double up = Availability.of(parts.get(place));
      for (int number = 0; number < 1 << place; number++) {
        weights[number | 1 << place] = weights[number] * (1 - up);
        weights[number] *= up;
      }
    }
    return weights;
  }

  private static double sum(double[] weights, long cases) {
    double sum = 0;
    for (int number = 0; number < weights.length; number++) {
      if ((cases >>> number & 1) != 0) {
        sum += weights[number];
      }
    }
    return sum;
  }
}
