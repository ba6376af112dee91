package org.plumbline.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A few items of a board as a board of their own: what is settled is one block of it, what is not
/// is there with its blocks and areas.
final class Piece {
  private final Board whole;
  private final List<Item> items;
  private final int[] number;
  private final List<Board.Block> blocks = new ArrayList<>();
  private final Board board;

  /// @param area the area in which the items lie
  Piece(Board whole, int area, List<Item> items) {
    this.whole = whole;
    this.items = items;
    number = new int[whole.blocks().size()];
    java.util.Arrays.fill(number, Board.NOWHERE);
    Map<Integer, Integer> areas = areas(area);
    List<Board.Area> inner = new ArrayList<>();
    areas
        .keySet()
        .forEach(each -> {
          int around = areas.getOrDefault(whole.areas().get(each).around(), Board.NOWHERE);
          inner.add(new Board.Area(around, Frame.NOTHING));
        });
    items.forEach(item -> add(item, areas));
    board = new Board(blocks, links(), inner);
  }

  Board board() {
    return board;
  }

  private void add(Item item, Map<Integer, Integer> areas) {
    if (item.settled()) {
      for (int block : item.blocks()) {
        number[block] = blocks.size();
      }
      Layering.Box box = item.box();
      blocks.add(new Board.Block(box.wide(), box.high(), Board.NOWHERE, item.stage(), false));
      return;
    }
    for (int block : item.blocks()) {
      number[block] = blocks.size();
      Board.Block it = whole.blocks().get(block);
      int home = areas.getOrDefault(it.area(), Board.NOWHERE);
      blocks.add(new Board.Block(it.wide(), it.high(), home, it.stage(), false));
    }
  }

  /// The areas within the area in which what is not settled lies, with their new numbers.
  private Map<Integer, Integer> areas(int area) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Item item : items) {
      for (int n = 0; !item.settled() && n < item.blocks().length; n++) {
        int home = whole.blocks().get(item.blocks()[n]).area();
        while (home != area && home != Board.NOWHERE && found.add(home)) {
          home = whole.areas().get(home).around();
        }
      }
    }
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    found.forEach(each -> numbers.put(each, numbers.size()));
    return numbers;
  }

  private List<Board.Link> links() {
    Map<List<Integer>, Board.Link> links = new LinkedHashMap<>();
    for (Board.Link link : whole.links()) {
      int from = number[link.from()];
      int to = number[link.to()];
      if (from != Board.NOWHERE && to != Board.NOWHERE && from != to) {
        links.merge(
            List.of(from, to),
            new Board.Link(from, to, link.pull(), link.forward()),
            (one, other) ->
                new Board.Link(
                    from, to, one.pull() + other.pull(), one.forward() || other.forward()));
      }
    }
    return new ArrayList<>(links.values());
  }

  /// All of it as one item, once the blocks of the board have their places.
  Item settled(Places places) {
    int[] all = IntStream.range(0, blocks.size()).toArray();
    Frame frame = Frame.around(all, new Wiring(board), places);
    int[] ours = items.stream().flatMapToInt(item -> IntStream.of(item.blocks())).toArray();
    Places found = new Places(ours.length);
    int next = 0;
    int stages = 0;
    for (Item item : items) {
      for (int n = 0; n < item.blocks().length; n++) {
        int at = number[item.blocks()[n]];
        int column = places.column[at] + item.places().column[n] - frame.left();
        found.put(next++, column, places.row[at] + item.places().row[n] - frame.top());
      }
      stages += item.stage() * item.blocks().length;
    }
    Layering.Box box = new Layering.Box(frame.wide(), frame.high());
    return new Item(ours, true, found, box, stages / Math.max(1, ours.length));
  }
}
