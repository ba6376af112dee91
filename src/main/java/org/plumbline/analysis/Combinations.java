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
  private final List<Part> fallible;
  private final double[] weights;

  /// Over what an application needs, of which these parts may fail.
  Combinations(Needs needs, List<Part> closure, List<Part> fallible) {
    this.fallible = fallible;
    settling = new Settling(needs, Settling.Scope.ANSWERS).within(closure);
    weights = new double[1 << Math.min(fallible.size(), TURNS.length)];
    for (int number = 0; number < weights.length; number++) {
      weights[number] = weight(0, Math.min(fallible.size(), TURNS.length), number);
    }
  }

  /// How much of the time the application is not down, and well.
  Availability of(Part application) {
    double answering = 0;
    double full = 0;
    int rest = Math.max(0, fallible.size() - TURNS.length);
    for (int batch = 0; batch < 1 << rest; batch++) {
      double weight = weight(TURNS.length, rest, batch);
      if (weight > 0) {
        Cases states = settled(application, batch);
        answering += weight * sum(~states.down());
        full += weight * sum(~states.stale());
      }
    }
    return new Availability(application, answering, full, true);
  }

  private Cases settled(Part application, int batch) {
    for (int place = 0; place < fallible.size(); place++) {
      int turn = place - TURNS.length;
      long down = turn < 0 ? TURNS[place] : -(batch >> turn & 1L);
      if (down != 0) {
        settling.fix(fallible.get(place).index(), Cases.of(State.DOWN, down));
      }
    }
    settling.settle();
    Cases states = settling.of(application);
    settling.clear();
    return states;
  }

  /// The probability that these parts, as many from a place on, are down where `number` has a bit,
  /// and up elsewhere.
  private double weight(int from, int count, int number) {
    double weight = 1;
    for (int n = 0; n < count; n++) {
      double up = Availability.of(fallible.get(from + n));
      weight *= (number >> n & 1) == 0 ? up : 1 - up;
    }
    return weight;
  }

  private double sum(long cases) {
    double sum = 0;
    for (int number = 0; number < weights.length; number++) {
      if ((cases >>> number & 1) != 0) {
        sum += weights[number];
      }
    }
    return sum;
  }
}
