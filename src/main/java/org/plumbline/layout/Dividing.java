package org.plumbline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Arranges a board that is too large to be looked at as one: pieces of it are arranged, each for
/// itself, and then stand as boxes in an arrangement of pieces. What lies in an area stays
/// together, so does what has most in common.
final class Dividing {
  /// As many as a person takes in at a glance.
  private static final int PIECE = 36;

  /// With more blocks than these each of them is given less time.
  private static final int MANY = 1_000;

  private static final int STEPS_PER_BLOCK = 100;
  private static final int STEPS_OF_MANY = 40;

  private static final int MARGIN = 4;

  /// The part of the time that the pieces take; the rest is spent on putting them together.
  private static final double PIECES = 0.95;

  private final Board board;
  private final Progress progress;
  private final AtomicInteger done = new AtomicInteger();
  private final double loose;

  private Dividing(Board board, Progress progress) {
    this.board = board;
    this.progress = progress;
    loose = board.blocks().stream().filter(each -> !each.fixed()).count();
  }

  /// Where the blocks lie that are not fixed; the upper left corner is at the first cell.
  static Places of(Board board, Progress progress) {
    Item all = new Dividing(board, progress).solved(Board.NOWHERE);
    Places places = new Places(board.blocks().size());
    for (int n = 0; n < all.blocks().length; n++) {
      places.put(all.blocks()[n], all.places().column[n], all.places().row[n]);
    }
    return places;
  }

  /// All that lies in an area, arranged.
  private Item solved(int area) {
    List<Item> items = items(area);
    while (items.stream().mapToInt(Item::count).sum() > PIECE && !progress.cancelled()) {
      List<Item> before = items;
      List<List<Integer>> groups = groups(items);
      if (groups.size() == items.size() && items.stream().allMatch(Item::settled)) {
        break;
      }
      items =
          groups.parallelStream()
              .map(group -> group.stream().sorted().map(before::get).toList())
              .map(group -> arranged(area, group))
              .toList();
    }
    return arranged(area, items);
  }

  /// The blocks of an area and the areas in it: large ones arranged, small ones as they are.
  private List<Item> items(int area) {
    Map<Integer, List<Integer>> inner = new LinkedHashMap<>();
    List<Item> items = new ArrayList<>();
    for (int n = 0; n < board.blocks().size(); n++) {
      int home = board.blocks().get(n).area();
      if (board.blocks().get(n).fixed()) {
        continue;
      }
      if (home == area) {
        items.add(Item.block(board, n));
      } else if (area == Board.NOWHERE || board.within(home, area)) {
        inner.computeIfAbsent(below(home, area), _ -> new ArrayList<>()).add(n);
      }
    }
    inner.forEach((each, blocks) -> {
      int[] numbers = blocks.stream().mapToInt(n -> n).toArray();
      boolean small = numbers.length <= PIECE;
      items.add(small ? Item.area(board, numbers) : solved(each));
    });
    return items;
  }

  /// The area right below the outer one around the inner one.
  private int below(int inner, int outer) {
    int at = inner;
    while (board.areas().get(at).around() != outer) {
      at = board.areas().get(at).around();
    }
    return at;
  }

  private List<List<Integer>> groups(List<Item> items) {
    int[] number = new int[board.blocks().size()];
    Arrays.fill(number, Board.NOWHERE);
    for (int n = 0; n < items.size(); n++) {
      for (int block : items.get(n).blocks()) {
        number[block] = n;
      }
    }
    Map<List<Integer>, Integer> weights = new LinkedHashMap<>();
    for (Board.Link link : board.links()) {
      int from = number[link.from()];
      int to = number[link.to()];
      if (from != to && from != Board.NOWHERE && to != Board.NOWHERE) {
        weights.merge(List.of(from, to), 1, Integer::sum);
      }
    }
    List<Layering.Line> lines = new ArrayList<>();
    weights.forEach(
        (ends, weight) -> lines.add(new Layering.Line(ends.getFirst(), ends.getLast(), weight)));
    int[] sizes = items.stream().mapToInt(Item::count).toArray();
    double[] stages = items.stream().mapToDouble(Item::stage).toArray();
    return Groups.of(sizes, stages, lines, PIECE);
  }

  private Item arranged(int area, List<Item> items) {
    if (progress.cancelled()) {
      return Item.area(
          board, items.stream().flatMapToInt(each -> IntStream.of(each.blocks())).toArray());
    }
    if (items.size() == 1 && items.getFirst().settled()) {
      return items.getFirst();
    }
    Piece piece = new Piece(board, area, items);
    Places places = Rough.of(piece.board(), progress);
    if (!piece.board().links().isEmpty() && piece.board().blocks().size() <= 2 * PIECE) {
      tidy(new Wiring(piece.board()), places);
    }
    int count = items.stream().filter(Item::fresh).mapToInt(item -> item.blocks().length).sum();
    progress.at(PIECES * done.addAndGet(count) / loose);
    return piece.settled(places);
  }

  private void tidy(Wiring wiring, Places places) {
    int[] all = IntStream.range(0, wiring.blocks).toArray();
    Frame room = Frame.around(all, wiring, places).grown(MARGIN);
    Tidying tidying = new Tidying(wiring, places, room, 0, progress::cancelled);
    boolean many = loose > MANY;
    tidying.anneal((many ? STEPS_OF_MANY : STEPS_PER_BLOCK) * wiring.blocks, true);
    tidying.settle(many ? 1 : 2, many ? 1 : 2);
  }
}
