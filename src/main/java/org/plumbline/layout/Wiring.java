package org.plumbline.layout;

import java.util.ArrayList;
import java.util.List;

/// A board as plain numbers, for whoever asks about it a million times: everything that does not
/// change while blocks move about.
final class Wiring {
  final int blocks;
  final int links;
  final int[] wide;
  final int[] high;
  final boolean[] fixed;
  final int[] home;

  /// The two ends of each link, how much it counts, whether it wants to run forward.
  final int[] from;

  final int[] to;
  final double[] pull;
  final boolean[] forward;

  /// The links at each block.
  final int[][] touching;

  /// The blocks in each area, at any depth, and the areas around each block.
  final int[][] members;

  final boolean[][] inside;

  /// Whether of two areas one lies in the other, or they are the same.
  final boolean[][] nested;

  /// The cells that each area takes in any case.
  final Frame[] held;

  /// Whether data starts here: something leads on from it and nothing to it.
  final boolean[] start;

  Wiring(Board board) {
    blocks = board.blocks().size();
    links = board.links().size();
    wide = board.blocks().stream().mapToInt(Board.Block::wide).toArray();
    high = board.blocks().stream().mapToInt(Board.Block::high).toArray();
    home = board.blocks().stream().mapToInt(Board.Block::area).toArray();
    fixed = new boolean[blocks];
    from = board.links().stream().mapToInt(Board.Link::from).toArray();
    to = board.links().stream().mapToInt(Board.Link::to).toArray();
    pull = board.links().stream().mapToDouble(Board.Link::pull).toArray();
    forward = new boolean[links];
    start = new boolean[blocks];
    for (int n = 0; n < blocks; n++) {
      fixed[n] = board.blocks().get(n).fixed();
      start[n] = board.blocks().get(n).stage() <= Board.EARLY;
    }
    touching = touching(board);
    int areas = board.areas().size();
    held = board.areas().stream().map(Board.Area::held).toArray(Frame[]::new);
    inside = new boolean[areas][blocks];
    nested = new boolean[areas][areas];
    for (int block = 0; block < blocks; block++) {
      for (int area = home[block]; area != Board.NOWHERE; area = board.areas().get(area).around()) {
        inside[area][block] = true;
      }
    }
    for (int area = 0; area < areas; area++) {
      for (int outer = area; outer != Board.NOWHERE; outer = board.areas().get(outer).around()) {
        nested[area][outer] = true;
        nested[outer][area] = true;
      }
    }
    members = new int[areas][];
    for (int area = 0; area < areas; area++) {
      members[area] = chosen(inside[area]);
    }
  }

  private int[][] touching(Board board) {
    List<List<Integer>> found = new ArrayList<>();
    for (int n = 0; n < blocks; n++) {
      found.add(new ArrayList<>());
    }
    for (int link = 0; link < links; link++) {
      forward[link] = board.links().get(link).forward();
      found.get(from[link]).add(link);
      found.get(to[link]).add(link);
      start[to[link]] &= !forward[link];
    }
    return found.stream()
        .map(list -> list.stream().mapToInt(n -> n).toArray())
        .toArray(int[][]::new);
  }

  private static int[] chosen(boolean[] which) {
    return java.util.stream.IntStream.range(0, which.length).filter(n -> which[n]).toArray();
  }

  /// The cells that an area takes.
  Frame frame(int area, Places places) {
    return held[area].with(Frame.around(members[area], this, places));
  }

  int other(int link, int block) {
    return from[link] == block ? to[link] : from[link];
  }
}
