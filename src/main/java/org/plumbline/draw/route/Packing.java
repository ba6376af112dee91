package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives each stretch of a bundle a place across it, in order: those that meet get a distance, as
/// large as all the rooms allow, and the whole stays around its middle.
///
/// @param sorted the stretches from the low to the high side
/// @param rooms where each may lie
record Packing(List<Lanes.Stretch> sorted, List<Room> rooms) {
  /// Distances of two lanes, the best first, in pixels.
  private static final List<Double> STEPS = List.of(10.0, 8.0, 6.0, 4.0, 2.5, 1.0, 0.0);

  /// How many of these leave the whole distance.
  private static final int WHOLE = 2;

  /// The least and the greatest coordinate that a stretch may have.
  record Room(double low, double high) {}

  /// The places, around `middle`. Where they do not fit, only those that meet there move closer.
  List<Double> places(double middle) {
    return places(middle, STEPS.size())
        .orElseGet(() -> sorted.stream().map(Lanes.Stretch::at).toList());
  }

  /// The places, around `middle`, if all that meet can keep the whole distance.
  Optional<List<Double>> wide(double middle) {
    return places(middle, WHOLE);
  }

  private Optional<List<Double>> places(double middle, int allowed) {
    List<Integer> before = chains();
    List<Integer> after = new Packing(sorted.reversed(), rooms.reversed()).chains().reversed();
    int[] steps = new int[sorted.size()];
    while (true) {
      List<Double> high = highest(steps);
      List<Double> places = new ArrayList<>();
      int tight = -1;
      for (int n = 0; tight < 0 && n < sorted.size(); n++) {
        double wanted = middle + STEPS.get(steps[n]) * (before.get(n) - after.get(n)) / 2;
        double least = Math.max(rooms.get(n).low(), above(places, n, steps));
        places.add(Math.max(least, Math.min(wanted, high.get(n))));
        tight = places.get(n) > rooms.get(n).high() + 0.001 ? n : -1;
      }
      if (tight < 0) {
        return Optional.of(places);
      }
      if (!tighten(steps, tight, allowed)) {
        return Optional.empty();
      }
    }
  }

  /// Lets what meets a stretch that does not fit come closer; false if it is as close as can be.
  private boolean tighten(int[] steps, int tight, int allowed) {
    boolean closer = false;
    for (int n = 0; n < steps.length; n++) {
      if (steps[n] < allowed - 1 && (n == tight || sorted.get(n).meets(sorted.get(tight)))) {
        steps[n]++;
        closer = true;
      }
    }
    return closer;
  }

  private static double step(int[] steps, int m, int n) {
    return STEPS.get(Math.max(steps[m], steps[n]));
  }

  /// How many lanes lie before each stretch, one after the other.
  private List<Integer> chains() {
    List<Integer> chains = new ArrayList<>();
    for (int n = 0; n < sorted.size(); n++) {
      int chain = 0;
      for (int m = 0; m < n; m++) {
        if (sorted.get(m).meets(sorted.get(n))) {
          chain = Math.max(chain, chains.get(m) + 1);
        }
      }
      chains.add(chain);
    }
    return chains;
  }

  /// The least place that keeps the distance to all stretches before that meet this one.
  private double above(List<Double> places, int n, int[] steps) {
    double least = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < n; m++) {
      if (sorted.get(m).meets(sorted.get(n))) {
        least = Math.max(least, places.get(m) + step(steps, m, n));
      }
    }
    return least;
  }

  /// The greatest place of each stretch that leaves room for those after it.
  private List<Double> highest(int[] steps) {
    List<Double> highest = new ArrayList<>();
    rooms.forEach(room -> highest.add(room.high()));
    for (int n = sorted.size() - 1; n >= 0; n--) {
      for (int m = n + 1; m < sorted.size(); m++) {
        if (sorted.get(n).meets(sorted.get(m))) {
          highest.set(n, Math.min(highest.get(n), highest.get(m) - step(steps, m, n)));
        }
      }
    }
    return highest;
  }
}
