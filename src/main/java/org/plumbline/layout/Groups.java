package org.plumbline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Finds those that belong together among too many to be looked at as one: who has most in common
/// is joined first, and no group becomes larger than a person takes in at a glance.
final class Groups {
  /// What a step in the lifecycle counts against being joined.
  private static final double APART = 0.1;

  /// Groups below this part of the largest are taken in by a neighbour, even if that one is full.
  private static final double SMALL = 0.2;

  private final int most;
  private final int[] size;
  private final double[] stage;
  private final int[] first;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Double>> near = new ArrayList<>();
  private final PriorityQueue<Pair> pairs =
      new PriorityQueue<>(
          Comparator.comparingDouble((Pair pair) -> -pair.bond())
              .thenComparingInt(Pair::one)
              .thenComparingInt(Pair::other));

  /// Two that could be joined, as they were when this was found.
  private record Pair(int one, int other, double bond, int sizes) {}

  private Groups(int[] sizes, double[] stages, int most) {
    this.most = most;
    size = sizes.clone();
    stage = stages.clone();
    first = new int[sizes.length];
    for (int n = 0; n < sizes.length; n++) {
      first[n] = n;
      members.add(new ArrayList<>(List.of(n)));
      near.add(new LinkedHashMap<>());
    }
  }

  /// The groups of those that have these sizes and places in the lifecycle.
  ///
  /// @param most how large a group may become
  static List<List<Integer>> of(int[] sizes, double[] stages, List<Layering.Line> lines, int most) {
    Groups groups = new Groups(sizes, stages, most);
    lines.forEach(groups::tie);
    groups.join(most);
    groups.takeIn();
    groups.pack();
    return groups.members.stream().filter(group -> !group.isEmpty()).toList();
  }

  private void tie(Layering.Line line) {
    near.get(line.from()).merge(line.to(), (double) line.weight(), Double::sum);
    near.get(line.to()).merge(line.from(), (double) line.weight(), Double::sum);
  }

  private void join(int limit) {
    for (int one = 0; one < size.length; one++) {
      for (int other : near.get(one).keySet()) {
        offer(one, other, limit);
      }
    }
    while (!pairs.isEmpty()) {
      Pair pair = pairs.poll();
      boolean current = size[pair.one()] + size[pair.other()] == pair.sizes();
      if (current && size[pair.one()] > 0 && size[pair.other()] > 0) {
        merge(pair.one(), pair.other());
        near.get(pair.one()).keySet().forEach(each -> offer(pair.one(), each, limit));
      }
    }
  }

  private void offer(int one, int other, int limit) {
    int sizes = size[one] + size[other];
    if (sizes <= limit) {
      double tie = near.get(one).getOrDefault(other, 0.0);
      double far = 1 + APART * Math.abs(stage[one] - stage[other]);
      double bond = tie / ((double) size[one] * size[other] * far);
      pairs.add(new Pair(Math.min(one, other), Math.max(one, other), bond, sizes));
    }
  }

  private void merge(int one, int other) {
    stage[one] = (stage[one] * size[one] + stage[other] * size[other]) / (size[one] + size[other]);
    size[one] += size[other];
    size[other] = 0;
    members.get(one).addAll(members.get(other));
    members.get(other).clear();
    near.get(other)
        .forEach((each, tie) -> {
          near.get(each).remove(other);
          if (each != one) {
            near.get(each).merge(one, tie, Double::sum);
            near.get(one).merge(each, tie, Double::sum);
          }
        });
    near.get(other).clear();
  }

  /// Small groups go to the neighbour with whom they have most to do.
  private void takeIn() {
    for (int one = 0; one < size.length; one++) {
      while (size[one] > 0 && size[one] < SMALL * most) {
        int small = one;
        int best =
            near.get(one).keySet().stream()
                .filter(each -> size[each] + size[small] <= most * (1 + SMALL))
                .max(Comparator.comparingDouble(each -> near.get(small).getOrDefault(each, 0.0)))
                .orElse(Board.NOWHERE);
        if (best == Board.NOWHERE) {
          break;
        }
        merge(Math.min(one, best), Math.max(one, best));
      }
    }
  }

  /// What is still small has nobody to go to, or only somebody who is full: those around the same
  /// one go together, in the order of the lifecycle.
  private void pack() {
    List<Integer> small = new ArrayList<>();
    for (int n = 0; n < size.length; n++) {
      if (size[n] > 0 && size[n] < SMALL * most && !near.get(n).isEmpty()) {
        small.add(n);
        first[n] = near.get(n).keySet().stream().min(Comparator.naturalOrder()).orElse(n);
      }
    }
    small.sort(
        Comparator.comparingInt((Integer n) -> first[n])
            .thenComparingDouble(n -> stage[n])
            .thenComparingInt(n -> n));
    int into = Board.NOWHERE;
    for (int each : small) {
      if (into != Board.NOWHERE && size[into] + size[each] <= most && first[into] == first[each]) {
        merge(into, each);
      } else {
        into = each;
      }
    }
  }
}
