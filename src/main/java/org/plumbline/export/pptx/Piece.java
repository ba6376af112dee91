package org.plumbline.export.pptx;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A mark and the texts that stand on it: what becomes one shape, so that whoever changes the words
/// or moves the box needs not look for the other.
record Piece(Mark mark, List<Mark.Text> texts) {
  /// The pieces of a figure from back to front. A text belongs to the last filled box around its
  /// place; one without a box is a piece of its own.
  static List<Piece> of(List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    for (Mark mark : marks) {
      if (!(mark instanceof Mark.Text text && put(text, pieces))) {
        pieces.add(new Piece(mark, new ArrayList<>()));
      }
    }
    return pieces;
  }

  private static boolean put(Mark.Text text, List<Piece> pieces) {
    Point place = text.at().plus(0, -text.size() / 3);
    for (Piece piece : pieces.reversed()) {
      if (piece.mark instanceof Mark.Box box
          && box.fill().isPresent()
          && box.rect().contains(place)) {
        piece.texts.add(text);
        return true;
      }
    }
    return false;
  }

  /// Where a box stands as a shape, whose border lies half outside of it.
  static Rect inside(Mark.Box box) {
    return box.rect().grown(-box.border().map(each -> each.width() / 2).orElse(0.0));
  }
}
