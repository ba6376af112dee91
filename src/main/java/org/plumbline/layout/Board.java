package org.plumbline.layout;

import java.util.List;

/// What is to be arranged, in numbers: blocks of so many cells of a grid, links between them, areas
/// around them.
///
/// @param blocks what takes cells; those that are fixed stay where they are
/// @param links who is connected with whom
/// @param areas open boundaries, outer ones first
record Board(List<Block> blocks, List<Link> links, List<Area> areas) {
  /// Nothing around it.
  static final int NOWHERE = -1;

  /// Up to this stage of the lifecycle data comes in.
  static final int EARLY = 2;

  Board {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    areas = List.copyOf(areas);
  }

  /// Something that takes cells.
  ///
  /// @param area the number of the innermost area around it, or `NOWHERE`
  /// @param stage its place in the lifecycle
  /// @param fixed whether it stays where it is
  record Block(int wide, int high, int area, int stage, boolean fixed) {}

  /// A connection between two blocks, or several as one.
  ///
  /// @param pull how much it counts
  /// @param forward whether it wants to run from left to right
  record Link(int from, int to, double pull, boolean forward) {}

  /// An open boundary.
  ///
  /// @param around the number of the area around it, or `NOWHERE`
  /// @param held cells that it takes in any case
  record Area(int around, Frame held) {}

  /// Whether the inner area is the outer one or lies in it.
  boolean within(int inner, int outer) {
    for (int area = inner; area != NOWHERE; area = areas.get(area).around()) {
      if (area == outer) {
        return true;
      }
    }
    return false;
  }
}
