package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;

/// Lines that pass side by side somewhere and have less room together than they need.
///
/// @param lines by number
/// @param share the distance that is left for them
record Crowd(List<Integer> lines, double share) {
  private static final double SAME = 0.001;

  /// All crowds of free lines.
  static List<Crowd> among(List<Spacing.Line> lines) {
    List<Crowd> crowds = new ArrayList<>();
    for (Spacing.Line at : lines) {
      List<Integer> there = at.free() ? passing(lines, at.stretch().start()) : List.of();
      for (int lowest : there) {
        for (int highest : there) {
          double low = lines.get(lowest).room().low();
          double high = lines.get(highest).room().high();
          if (full(there.size(), low, high)) {
            List<Integer> inside = new ArrayList<>(there);
            inside.removeIf(n -> !within(lines.get(n).room(), low, high));
            if (inside.contains(lowest)
                && inside.contains(highest)
                && full(inside.size(), low, high)) {
              crowds.add(new Crowd(inside, (high - low) / (inside.size() - 1)));
            }
          }
        }
      }
    }
    return crowds;
  }

  private static boolean full(int lines, double low, double high) {
    return high >= low && (lines - 1) * Beside.NEAR > high - low + SAME;
  }

  private static boolean within(Packing.Room room, double low, double high) {
    return room.low() >= low && room.high() <= high;
  }

  private static List<Integer> passing(List<Spacing.Line> lines, double along) {
    List<Integer> passing = new ArrayList<>();
    for (int n = 0; n < lines.size(); n++) {
      Lanes.Stretch each = lines.get(n).stretch();
      if (lines.get(n).free() && each.start() <= along && each.end() > along) {
        passing.add(n);
      }
    }
    return passing;
  }
}
