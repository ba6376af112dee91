package org.plumbline.layout;

import java.util.Optional;
import java.util.stream.IntStream;

/// Looks for the best arrangement of a board, as thoroughly as its size lets it in a moment.
final class Search {
  /// Above so many blocks what had to make room for something that stays is not tidied any more.
  private static final int MOST = 700;

  /// Up to so many several ways are tried from the start.
  private static final int FEW = 80;

  private static final int TRIES = 4;

  /// Few blocks are soon as good as they can be; of many each step takes longer.
  private static final int STEPS_PER_PAIR = 130;

  private static final int STEPS_TIMES_BLOCKS = 4_800_000;
  private static final int STEPS_OF_MANY = 6_000;
  private static final int MARGIN = 4;

  private final Task task;
  private final Board board;
  private final Wiring wiring;
  private final Progress progress;

  Search(Task task, Progress progress) {
    this.task = task;
    this.progress = progress;
    board = task.board();
    wiring = new Wiring(board);
  }

  /// The best places found; empty if it has been cancelled.
  Optional<Places> best() {
    boolean few = wiring.blocks <= FEW;
    Places rough = few ? Rough.of(board, progress) : Dividing.of(board, progress);
    if (progress.cancelled()) {
      return Optional.empty();
    }
    Places start = new Start(task, wiring).of(rough);
    Places best = start;
    boolean tidy = few || (wiring.blocks <= MOST && !task.held().isEmpty());
    if (tidy) {
      Tidying[] tried =
          IntStream.range(0, few ? TRIES : 1)
              .parallel()
              .mapToObj(n -> tidied(start.copy(), n))
              .toArray(Tidying[]::new);
      double least = Double.POSITIVE_INFINITY;
      for (Tidying each : tried) {
        double score = each.score();
        if (score < least - 1e-9) {
          least = score;
          best = each.places();
        }
      }
    }
    return progress.cancelled() ? Optional.empty() : Optional.of(best);
  }

  private Tidying tidied(Places places, int seed) {
    int[] all = IntStream.range(0, wiring.blocks).toArray();
    Frame room = Frame.around(all, wiring, places).grown(task.part() ? 1 : MARGIN);
    Tidying tidying = new Tidying(wiring, places, room, seed, progress::cancelled);
    boolean few = wiring.blocks <= FEW;
    tidying.anneal(few ? steps() : STEPS_OF_MANY, few && !task.part());
    tidying.settle(few ? 4 : 1, few ? 3 : 1);
    return tidying;
  }

  private int steps() {
    int blocks = Math.max(1, wiring.blocks);
    return Math.min(STEPS_PER_PAIR * blocks * blocks, STEPS_TIMES_BLOCKS / blocks);
  }
}
