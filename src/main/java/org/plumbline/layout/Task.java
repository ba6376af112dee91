package org.plumbline.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.geom.Rect;
import org.plumbline.layout.Sheet.Card;

/// What is to be arranged: which cards move and which stay, as a board, and the grid that it stands
/// for.
///
/// @param loose the cards that move
/// @param cards the number of the card that each block of the board stands for
/// @param alone cards that move and have no connection and nothing around them
/// @param labels how many letters people wrote on a link, by its number
/// @param held where the blocks lie that stay, by their numbers
record Task(
    Design design,
    Sheet sheet,
    Set<Integer> loose,
    List<Integer> cards,
    List<Integer> alone,
    Board board,
    Map<Integer, Integer> labels,
    Mesh mesh,
    Map<Integer, Frame> held,
    boolean part) {
  /// The mesh of the grid on which people place things, in logical pixels.
  static final double GRID = 8;

  static Task of(Design design, Sheet sheet, Set<String> chosen, Catalog catalog) {
    Set<Integer> loose = loose(design, sheet, chosen);
    return new Drafting(design, sheet, new Links(design, sheet, catalog)).task(loose, chosen);
  }

  /// Where the cards that move were before; everything, on a page where all move.
  Rect before() {
    return Rect.around(loose.stream().map(n -> sheet.cards().get(n).bounds()).toList())
        .orElseThrow();
  }

  private static Set<Integer> loose(Design design, Sheet sheet, Set<String> chosen) {
    Set<String> all = new HashSet<>(chosen);
    chosen.forEach(id -> Elements.members(design, id).forEach(each -> all.add(each.id())));
    chosen.forEach(id -> all.addAll(Elements.nested(design, id)));
    Set<Integer> loose = new HashSet<>();
    for (int n = 0; n < sheet.cards().size(); n++) {
      Card card = sheet.cards().get(n);
      if (!card.pinned() && (chosen.isEmpty() || all.contains(card.element().id()))) {
        loose.add(n);
      }
    }
    return loose;
  }
}
