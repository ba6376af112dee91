package org.plumbline.layout;

import java.util.function.BooleanSupplier;

/// Improves an arrangement by small steps. At first steps that make it a little worse are taken as
/// well (simulated annealing), so that it does not stay in the first hollow; at the end no single
/// step makes it better.
final class Tidying {
  private static final double HOT = 2.5;
  private static final double WARM = 0.3;
  private static final double COLD = 0.03;

  private final Wiring wiring;
  private final Places places;
  private final Cells cells;
  private final Outline outline;
  private final Score score;
  private final Dice dice;
  private final BooleanSupplier cancelled;

  /// @param room in which everything stays
  Tidying(Wiring wiring, Places places, Frame room, long seed, BooleanSupplier cancelled) {
    this.wiring = wiring;
    this.places = places;
    this.cancelled = cancelled;
    cells = new Cells(room);
    outline = new Outline(wiring, places, room);
    for (int block = 0; block < wiring.blocks; block++) {
      put(block);
    }
    score = new Score(wiring, places, cells, outline);
    dice = new Dice(wiring, places, cells, seed);
  }

  private void put(int block) {
    set(block, block);
    outline.put(block);
  }

  private void lift(int block) {
    set(block, Cells.FREE);
    outline.lift(block);
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
    if (dice.loose().length == 0) {
      return;
    }
    double now = score.all();
    double least = now;
    Places best = places.copy();
    for (int n = 0; n < steps && !cancelled.getAsBoolean(); n++) {
      double heat = start * Math.pow(COLD / start, (double) n / steps);
      now += dice.any().map(step -> tried(step, heat)).orElse(0.0);
      if (now < least - 1e-9) {
        least = now;
        best.take(places);
      }
    }
    restore(best);
  }

  private void restore(Places best) {
    for (int block : dice.loose()) {
      lift(block);
    }
    places.take(best);
    for (int block : dice.loose()) {
      put(block);
    }
  }

  /// Tries each card everywhere near, and in the place of each other, until nothing helps.
  void settle(int rounds, int reach) {
    boolean better = true;
    for (int round = 0; better && round < rounds && !cancelled.getAsBoolean(); round++) {
      better = false;
      for (int block : dice.loose()) {
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
        better |= dice.to(block, x, y).filter(step -> tried(step, 0) < 0).isPresent();
      }
    }
    return better;
  }

  /// Takes a step if it makes the arrangement better, or if the dice say so; how much worse it is.
  private double tried(Step step, double heat) {
    Step back = Step.back(step.blocks(), places);
    lift(step);
    if (!fits(step)) {
      drop(back);
      return 0;
    }
    score.forget();
    score.mark(step.blocks());
    step.go(places);
    score.mark(step.blocks());
    drop(back);
    double before = score.of(step.blocks());
    lift(step);
    drop(step);
    double change = score.of(step.blocks()) - before;
    if (change < -1e-9 || welcome(change, heat)) {
      return change;
    }
    lift(step);
    drop(back);
    return 0;
  }

  private boolean welcome(double change, double heat) {
    return heat > 0 && change < 12 * heat && dice.share() < Math.exp(-change / heat);
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
      lift(block);
    }
  }

  private void drop(Step step) {
    step.go(places);
    for (int block : step.blocks()) {
      put(block);
    }
  }
}
