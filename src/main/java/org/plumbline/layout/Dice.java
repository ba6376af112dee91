package org.plumbline.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Thinks of small steps: a card goes elsewhere, two change places, some move together. The dice
/// are always the same, so the same board gives the same steps.
final class Dice {
  private static final int MANY = 80;

  private final Wiring wiring;
  private final Places places;
  private final Cells cells;
  private final int[] loose;
  private final SplittableRandom random;

  Dice(Wiring wiring, Places places, Cells cells, long seed) {
    this.wiring = wiring;
    this.places = places;
    this.cells = cells;
    loose = IntStream.range(0, wiring.blocks).filter(block -> !wiring.fixed[block]).toArray();
    random = new SplittableRandom(seed);
  }

  /// The blocks that may move.
  int[] loose() {
    return loose;
  }

  /// A number from 0 to less than 1.
  double share() {
    return random.nextDouble();
  }

  /// The block goes to these cells; who lies there changes places with it.
  Optional<Step> to(int block, int column, int row) {
    int there = cells.at(column, row);
    if (there == block || there == Cells.BEYOND) {
      return Optional.empty();
    }
    if (there == Cells.FREE) {
      return Optional.of(Step.of(block, column, row));
    }
    boolean alike =
        wiring.wide[block] == wiring.wide[there]
            && wiring.high[block] == wiring.high[there]
            && !wiring.fixed[there];
    return alike ? Optional.of(Step.swap(block, there, places)) : Optional.empty();
  }

  /// Any step.
  Optional<Step> any() {
    int block = loose[random.nextInt(loose.length)];
    // Where there are many, moving half of them costs more than it brings.
    int lot = random.nextInt(loose.length > MANY ? 60 : 100);
    if (lot < 35) {
      return beside(block);
    }
    if (lot < 60) {
      return to(block, places.column[block] + around(3), places.row[block] + around(3));
    }
    if (lot < 80) {
      return Optional.of(Step.shift(row(block), lot % 2 * 2 - 1, 0, places));
    }
    if (lot < 88) {
      int way = lot / 2 % 2 * 2 - 1;
      int[] rest = rest(block, lot % 4);
      return Optional.of(
          lot % 2 == 0 ? Step.shift(rest, 0, way, places) : Step.shift(rest, way, 0, places));
    }
    return Optional.of(Step.shift(group(block), around(2), around(2), places));
  }

  private int around(int reach) {
    return random.nextInt(2 * reach + 1) - reach;
  }

  /// Next to one of those with which it is connected.
  private Optional<Step> beside(int block) {
    int[] links = wiring.touching[block];
    if (links.length == 0) {
      return Optional.empty();
    }
    int other = wiring.other(links[random.nextInt(links.length)], block);
    int column = places.column[other];
    int row = places.row[other];
    int wide = wiring.wide[block];
    int high = wiring.high[block];
    if (Math.max(wide, high) == 1 && Math.max(wiring.wide[other], wiring.high[other]) == 1) {
      return to(block, column + around(1), row + around(1));
    }
    int along = random.nextInt(4);
    int x = random.nextInt(wide + wiring.wide[other] + 1) - wide;
    int y = random.nextInt(high + wiring.high[other] + 1) - high;
    return switch (along) {
      case 0 -> to(block, column + wiring.wide[other], row + y);
      case 1 -> to(block, column - wide, row + y);
      case 2 -> to(block, column + x, row + wiring.high[other]);
      default -> to(block, column + x, row - high);
    };
  }

  /// The blocks of a row from this one on, to the right or to the left.
  private int[] row(int block) {
    boolean right = random.nextBoolean();
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
    if (area != Board.NOWHERE && random.nextBoolean()) {
      return loose(each -> wiring.inside[area][each]);
    }
    BitSet found = new BitSet();
    found.set(block);
    int wanted = 2 + random.nextInt(5);
    for (int n = 0, at = block; n < 2 * wanted && found.cardinality() < wanted; n++) {
      int[] links = wiring.touching[at];
      if (links.length == 0) {
        break;
      }
      at = wiring.other(links[random.nextInt(links.length)], at);
      if (wiring.fixed[at]) {
        break;
      }
      found.set(at);
    }
    return found.stream().toArray();
  }
}
