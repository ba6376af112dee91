package org.plumbline.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Improves an arrangement by small steps: a card goes elsewhere, two change places, some move
/// together. At first steps that make it a little worse are taken as well (simulated annealing), so
/// that it does not stay in the first hollow; at the end no single step makes it better.
///
/// The dice are always the same, so the same board gives the same arrangement.
final class Tidying {
  private static final int MANY = 80;
  private static final double HOT = 2.5;
  private static final double WARM = 0.3;
  private static final double COLD = 0.03;

  private final Wiring wiring;
  private final Places places;
  private final Cells cells;
  private final Score score;
  private final int[] loose;
  private final SplittableRandom dice;
  private final BooleanSupplier cancelled;
  private final BitSet moved = new BitSet();
  private final BitSet touched = new BitSet();

  Tidying(Wiring wiring, Places places, Frame room, long seed, BooleanSupplier cancelled) {
    this.wiring = wiring;
    this.places = places;
    this.cancelled = cancelled;
    cells = new Cells(room);
    for (int block = 0; block < wiring.blocks; block++) {
      set(block, block);
    }
    score = new Score(wiring, places, cells);
    loose = IntStream.range(0, wiring.blocks).filter(block -> !wiring.fixed[block]).toArray();
    dice = new SplittableRandom(seed);
  }

  private void set(int block, int value) {
    cells.set(
        wiring.wide[block], wiring.high[block], places.column[block], places.row[block], value);
  }

  Places places() {
    return places;
  }

  double score() {
    return score.all();
  }

  /// Takes so many steps from warm to cold; hot at first if it may become something else
  /// altogether.
  void anneal(int steps, boolean anew) {
    double start = anew ? HOT : WARM;
    if (loose.length == 0) {
      return;
    }
    double now = score.all();
    double least = now;
    Places best = places.copy();
    for (int n = 0; n < steps && !cancelled.getAsBoolean(); n++) {
      double heat = start * Math.pow(COLD / start, (double) n / steps);
      double change = tried(any(), heat);
      now += change;
      if (now < least - 1e-9) {
        least = now;
        best.take(places);
      }
    }
    restore(best);
  }

  private void restore(Places best) {
    for (int block : loose) {
      set(block, Cells.FREE);
    }
    places.take(best);
    for (int block : loose) {
      set(block, block);
    }
  }

  /// Tries each card everywhere near, and in the place of each other, until nothing helps.
  void settle(int rounds, int reach) {
    boolean better = true;
    for (int round = 0; better && round < rounds && !cancelled.getAsBoolean(); round++) {
      better = false;
      for (int block : loose) {
        better |= settled(block, reach);
      }
    }
  }

  private boolean settled(int block, int reach) {
    boolean better = false;
    int column = places.column[block];
    int row = places.row[block];
    for (int x = column - reach; x <= column + reach; x++) {
      for (int y = row - reach; y <= row + reach; y++) {
        Step step = to(block, x, y);
        better |= step != null && tried(step, 0) < 0;
      }
    }
    return better;
  }

  /// The block goes to these cells; who lies there changes places with it.
  private @org.jspecify.annotations.Nullable Step to(int block, int column, int row) {
    int there = cells.at(column, row);
    if (there == block || there == Cells.BEYOND) {
      return null;
    }
    if (there == Cells.FREE) {
      return Step.of(block, column, row);
    }
    boolean alike =
        wiring.wide[block] == wiring.wide[there]
            && wiring.high[block] == wiring.high[there]
            && !wiring.fixed[there];
    return alike ? Step.swap(block, there, places) : null;
  }

  private Step any() {
    int block = loose[dice.nextInt(loose.length)];
    // Where there are many, moving half of them costs more than it brings.
    int lot = dice.nextInt(loose.length > MANY ? 60 : 100);
    Step step = null;
    if (lot < 35) {
      step = beside(block);
    } else if (lot < 60) {
      step = to(block, places.column[block] + around(3), places.row[block] + around(3));
    } else if (lot < 80) {
      step = Step.shift(row(block), lot % 2 * 2 - 1, 0, places);
    } else if (lot < 88) {
      step = Step.shift(rest(block, lot % 4), lot / 2 % 2 * 2 - 1, 0, places);
      if (lot % 2 == 0) {
        step = Step.shift(rest(block, lot % 4), 0, lot / 2 % 2 * 2 - 1, places);
      }
    } else {
      step = Step.shift(group(block), around(2), around(2), places);
    }
    return step == null ? Step.of(block, places.column[block], places.row[block]) : step;
  }

  private int around(int reach) {
    return dice.nextInt(2 * reach + 1) - reach;
  }

  /// Next to one of those with which it is connected.
  private @org.jspecify.annotations.Nullable Step beside(int block) {
    int[] links = wiring.touching[block];
    if (links.length == 0) {
      return null;
    }
    int other = wiring.other(links[dice.nextInt(links.length)], block);
    return to(block, places.column[other] + around(1), places.row[other] + around(1));
  }

  /// The blocks of a row from this one on, to the right or to the left.
  private int[] row(int block) {
    boolean right = dice.nextBoolean();
    int at = places.column[block];
    return loose(each ->
        places.row[each] == places.row[block]
            && (right ? places.column[each] >= at : places.column[each] <= at));
  }

  /// All blocks on one side of this one.
  private int[] rest(int block, int side) {
    int column = places.column[block];
    int row = places.row[block];
    return loose(each ->
        switch (side) {
          case 0 -> places.row[each] >= row;
          case 1 -> places.column[each] >= column;
          case 2 -> places.row[each] <= row;
          default -> places.column[each] <= column;
        });
  }

  private int[] loose(IntPredicate wanted) {
    int[] found = new int[loose.length];
    int count = 0;
    for (int block : loose) {
      if (wanted.test(block)) {
        found[count++] = block;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// Those that share an area with the block, or a few that are connected with it.
  private int[] group(int block) {
    int area = wiring.home[block];
    if (area != Board.NOWHERE && dice.nextBoolean()) {
      return loose(each -> wiring.inside[area][each]);
    }
    BitSet found = new BitSet();
    found.set(block);
    int wanted = 2 + dice.nextInt(5);
    for (int n = 0, at = block; n < 2 * wanted && found.cardinality() < wanted; n++) {
      int[] links = wiring.touching[at];
      if (links.length == 0) {
        break;
      }
      at = wiring.other(links[dice.nextInt(links.length)], at);
      if (wiring.fixed[at]) {
        break;
      }
      found.set(at);
    }
    return found.stream().toArray();
  }

  /// Takes a step if it makes the arrangement better, or if the dice say so; how much worse it is.
  private double tried(Step step, double heat) {
    Step back = Step.back(step.blocks(), places);
    lift(step);
    if (!fits(step)) {
      drop(back);
      return 0;
    }
    moved.clear();
    touched.clear();
    drop(back);
    mark(step);
    lift(step);
    drop(step);
    mark(step);
    double after = cost(step);
    lift(step);
    drop(back);
    double change = after - cost(step);
    if (change < -1e-9 || welcome(change, heat)) {
      lift(step);
      drop(step);
      return change;
    }
    return 0;
  }

  private void mark(Step step) {
    for (int block : step.blocks()) {
      for (int link : wiring.touching[block]) {
        moved.set(link);
        touched.set(link);
      }
      score.near(block, touched);
    }
  }

  private double cost(Step step) {
    return score.ways(touched)
        + score.crossings(moved)
        + score.areas(step.blocks())
        + score.extent();
  }

  private boolean welcome(double change, double heat) {
    return heat > 0 && change < 12 * heat && dice.nextDouble() < Math.exp(-change / heat);
  }

  private boolean fits(Step step) {
    for (int n = 0; n < step.blocks().length; n++) {
      int block = step.blocks()[n];
      if (!cells.free(wiring.wide[block], wiring.high[block], step.columns()[n], step.rows()[n])) {
        return false;
      }
    }
    return true;
  }

  private void lift(Step step) {
    for (int block : step.blocks()) {
      set(block, Cells.FREE);
    }
  }

  private void drop(Step step) {
    for (int n = 0; n < step.blocks().length; n++) {
      places.put(step.blocks()[n], step.columns()[n], step.rows()[n]);
    }
    for (int block : step.blocks()) {
      set(block, block);
    }
  }
}
