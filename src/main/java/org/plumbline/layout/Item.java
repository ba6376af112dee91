package org.plumbline.layout;

import java.util.Arrays;

/// What takes part in an arrangement as one: a block, an area with all that is in it, or a piece
/// that has been arranged already and is moved about as a box. No record, since it holds an array,
/// which nobody changes.
final class Item {
  private final int[] blocks;
  private final boolean settled;
  private final Places places;
  private final Layering.Box box;
  private final int stage;

  Item(int[] blocks, boolean settled, Places places, Layering.Box box, int stage) {
    this.blocks = blocks;
    this.settled = settled;
    this.places = places;
    this.box = box;
    this.stage = stage;
  }

  /// The numbers of the blocks in it.
  int[] blocks() {
    return blocks;
  }

  /// Whether it has been arranged.
  boolean settled() {
    return settled;
  }

  /// Where each of the blocks lies in it, in the same order.
  Places places() {
    return places;
  }

  /// How many cells it takes.
  Layering.Box box() {
    return box;
  }

  /// Its place in the lifecycle.
  int stage() {
    return stage;
  }

  static Item block(Board board, int block) {
    Board.Block it = board.blocks().get(block);
    Layering.Box box = new Layering.Box(it.wide(), it.high());
    return new Item(new int[] {block}, true, new Places(1), box, it.stage());
  }

  /// An area, before it is arranged.
  static Item area(Board board, int[] blocks) {
    double stages = Arrays.stream(blocks).mapToDouble(n -> board.blocks().get(n).stage()).sum();
    int stage = (int) Math.round(stages / blocks.length);
    return new Item(blocks, false, new Places(blocks.length), new Layering.Box(1, 1), stage);
  }

  /// For how many it counts.
  int count() {
    return settled ? 1 : blocks.length;
  }

  /// Whether it has not been part of anything arranged yet.
  boolean fresh() {
    return !settled || blocks.length == 1;
  }
}
