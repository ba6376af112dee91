package org.plumbline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The first arrangement: each area is laid out for itself, from inside out, and then stands as one
/// box in the area around it. What is connected within an area is put into layers; what is not
/// connected stands side by side; what has no connection at all stands in a row beneath.
final class Rough {
  private final Board board;
  private final Progress progress;
  private final Places places;

  private Rough(Board board, Progress progress) {
    this.board = board;
    this.progress = progress;
    places = new Places(board.blocks().size());
  }

  /// Where the blocks lie that are not fixed; the upper left corner is at the first cell.
  static Places of(Board board, Progress progress) {
    Rough rough = new Rough(board, progress);
    List<Item> items = rough.items();
    for (int area = board.areas().size() - 1; area >= Board.NOWHERE; area--) {
      rough.layOut(area, items);
    }
    return rough.places;
  }

  /// What stands as one box: a block, or an area with all that is in it.
  private record Item(int area, List<Integer> blocks, Layering.Box box, int stage) {}

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (int n = 0; n < board.blocks().size(); n++) {
      Board.Block block = board.blocks().get(n);
      if (!block.fixed()) {
        Layering.Box box = new Layering.Box(block.wide(), block.high());
        items.add(new Item(block.area(), List.of(n), box, block.stage()));
      }
    }
    return items;
  }

  /// Lays out the items of an area, which become one item of the area around it.
  private void layOut(int area, List<Item> items) {
    List<Item> ours = new ArrayList<>(items.stream().filter(each -> each.area() == area).toList());
    if (ours.isEmpty()) {
      return;
    }
    ours.sort(Comparator.comparingInt(Item::stage));
    List<Layering.Line> lines = lines(ours);
    Shelves shelves = new Shelves(ours, places);
    for (List<Integer> set : sets(ours.size(), lines)) {
      place(ours, set, lines, shelves);
    }
    Layering.Box box = shelves.placed();
    items.removeAll(ours);
    List<Integer> blocks = ours.stream().flatMap(each -> each.blocks().stream()).toList();
    if (area != Board.NOWHERE) {
      int stage = ours.stream().mapToInt(Item::stage).sum() / ours.size();
      items.add(new Item(board.areas().get(area).around(), blocks, box, stage));
    }
  }

  private void place(
      List<Item> items, List<Integer> set, List<Layering.Line> lines, Shelves shelves) {
    if (set.size() == 1) {
      shelves.add(set, new Places(1));
      return;
    }
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    set.forEach(item -> numbers.put(item, numbers.size()));
    List<Layering.Box> boxes = set.stream().map(item -> items.get(item).box()).toList();
    List<Layering.Line> inside =
        lines.stream()
            .filter(line -> numbers.containsKey(line.from()))
            .map(line ->
                new Layering.Line(
                    numbers.getOrDefault(line.from(), 0),
                    numbers.getOrDefault(line.to(), 0),
                    line.weight()))
            .toList();
    shelves.add(set, Folding.of(boxes, inside, Layering.of(boxes, inside, progress)));
  }

  /// The links between items, each pair once.
  private List<Layering.Line> lines(List<Item> items) {
    int[] item = new int[board.blocks().size()];
    java.util.Arrays.fill(item, Board.NOWHERE);
    for (int n = 0; n < items.size(); n++) {
      for (int block : items.get(n).blocks()) {
        item[block] = n;
      }
    }
    Map<List<Integer>, Integer> weights = new LinkedHashMap<>();
    for (Board.Link link : board.links()) {
      int from = item[link.forward() ? link.from() : link.to()];
      int to = item[link.forward() ? link.to() : link.from()];
      if (from != to && from != Board.NOWHERE && to != Board.NOWHERE) {
        weights.merge(List.of(from, to), 1, Integer::sum);
      }
    }
    List<Layering.Line> lines = new ArrayList<>();
    weights.forEach((ends, weight) -> {
      lines.add(new Layering.Line(ends.getFirst(), ends.getLast(), weight));
    });
    return lines;
  }

  /// Who is connected with whom, over any number of lines; large sets first.
  private static List<List<Integer>> sets(int size, List<Layering.Line> lines) {
    int[] root = new int[size];
    java.util.Arrays.setAll(root, n -> n);
    for (Layering.Line line : lines) {
      root[find(root, line.from())] = find(root, line.to());
    }
    Map<Integer, List<Integer>> sets = new TreeMap<>();
    for (int n = 0; n < size; n++) {
      sets.computeIfAbsent(find(root, n), _ -> new ArrayList<>()).add(n);
    }
    List<List<Integer>> sorted = new ArrayList<>(sets.values());
    sorted.sort(
        Comparator.comparingInt((List<Integer> set) -> -set.size())
            .thenComparingInt(List::getFirst));
    return sorted;
  }

  private static int find(int[] root, int at) {
    int top = at;
    while (root[top] != top) {
      root[top] = root[root[top]];
      top = root[top];
    }
    return top;
  }

  /// Puts what is not connected side by side, in rows about as wide as a screen is for its height.
  private static final class Shelves {
    private final List<Item> items;
    private final Places places;
    private final List<List<Integer>> sets = new ArrayList<>();
    private final List<Places> spots = new ArrayList<>();
    private final List<Layering.Box> boxes = new ArrayList<>();

    Shelves(List<Item> items, Places places) {
      this.items = items;
      this.places = places;
    }

    void add(List<Integer> set, Places spot) {
      int wide = 1;
      int high = 1;
      for (int n = 0; n < set.size(); n++) {
        Layering.Box box = items.get(set.get(n)).box();
        wide = Math.max(wide, spot.column[n] + box.wide());
        high = Math.max(high, spot.row[n] + box.high());
      }
      sets.add(set);
      spots.add(spot);
      boxes.add(new Layering.Box(wide, high));
    }

    Layering.Box placed() {
      double cells = boxes.stream().mapToInt(box -> box.wide() * box.high()).sum();
      int widest = boxes.stream().mapToInt(Layering.Box::wide).max().orElse(1);
      int room = Math.max(widest, (int) Math.ceil(Math.sqrt(cells * 0.92)));
      int left = 0;
      int top = 0;
      int high = 0;
      int wide = 0;
      for (int n = 0; n < sets.size(); n++) {
        Layering.Box box = boxes.get(n);
        if (left + box.wide() > room) {
          left = 0;
          top += high;
          high = 0;
        }
        put(n, left, top);
        left += box.wide();
        wide = Math.max(wide, left);
        high = Math.max(high, box.high());
      }
      return new Layering.Box(wide, top + high);
    }

    private void put(int set, int left, int top) {
      for (int n = 0; n < sets.get(set).size(); n++) {
        for (int block : items.get(sets.get(set).get(n)).blocks()) {
          places.column[block] += left + spots.get(set).column[n];
          places.row[block] += top + spots.get(set).row[n];
        }
      }
    }
  }
}
