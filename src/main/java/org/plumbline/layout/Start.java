package org.plumbline.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Puts the first arrangement on the page: as it is where nothing stays, else each block into the
/// free cells that are nearest to where it would be.
final class Start {
  private final Task task;
  private final Wiring wiring;

  Start(Task task, Wiring wiring) {
    this.task = task;
    this.wiring = wiring;
  }

  Places of(Places rough) {
    if (task.held().isEmpty()) {
      return rough;
    }
    List<Integer> loose =
        IntStream.range(0, wiring.blocks)
            .filter(n -> !wiring.fixed[n])
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer n) -> rough.row[n])
                    .thenComparingInt(n -> rough.column[n]))
            .toList();
    if (task.part()) {
      centre(rough, loose);
    }
    task.held().forEach((block, frame) -> rough.put(block, frame.left(), frame.top()));
    int[] all = IntStream.range(0, wiring.blocks).toArray();
    int reach = (int) Math.ceil(Math.sqrt(taken(all)));
    Cells cells = new Cells(Frame.around(all, wiring, rough).grown(2 + reach));
    task.held().keySet().forEach(block -> set(block, rough, cells));
    for (int block : loose) {
      settle(block, rough, cells);
    }
    return rough;
  }

  private int taken(int[] blocks) {
    int sum = 0;
    for (int block : blocks) {
      sum += wiring.wide[block] * wiring.high[block];
    }
    return sum;
  }

  /// The middle goes to where the middle of the cards was.
  private void centre(Places rough, List<Integer> loose) {
    int[] ours = loose.stream().mapToInt(n -> n).toArray();
    Frame frame = Frame.around(ours, wiring, rough);
    Frame before = task.mesh().cells(task.before());
    int right = (before.left() + before.right() - frame.left() - frame.right()) / 2;
    int down = (before.top() + before.bottom() - frame.top() - frame.bottom()) / 2;
    rough.move(right, down);
  }

  private void set(int block, Places places, Cells cells) {
    cells.set(
        wiring.wide[block], wiring.high[block], places.column[block], places.row[block], block);
  }

  /// Takes the nearest free cells, of equally near ones the first.
  private void settle(int block, Places places, Cells cells) {
    int column = places.column[block];
    int row = places.row[block];
    for (int far = 0; ; far++) {
      for (int y = -far; y <= far; y++) {
        for (int x = -far; x <= far; x++) {
          boolean edge = Math.max(Math.abs(x), Math.abs(y)) == far;
          if (edge && cells.free(wiring.wide[block], wiring.high[block], column + x, row + y)) {
            places.put(block, column + x, row + y);
            set(block, places, cells);
            return;
          }
        }
      }
    }
  }
}
