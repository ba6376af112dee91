package org.plumbline.export.pptx;

import static org.plumbline.export.pptx.DeckWriter.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;

/// A slide of marks that belong to no element, each a shape that can be edited.
final class MarksPage {
  private MarksPage() {}

  /// How marks come onto the slide.
  record Look(Palette palette, Camera camera) {}

  static void add(Presentation presentation, String title, List<Piece> pieces, Look look) {
    presentation.slide(
        new SlideText(title, "", ""),
        (xml, media) -> {
          ShapeWriter shapes = new ShapeWriter(xml, look.palette(), look.camera(), media);
          write(pieces, shapes, Presentation.LAST_ID);
        });
  }

  /// Writes marks onto a slide that has more; the highest number that a shape has then.
  ///
  /// @param before the highest number until then
  static int write(List<Piece> pieces, ShapeWriter shapes, int before) {
    int id = before;
    for (Piece piece : pieces) {
      id++;
      ShapeWriter.Id as = new ShapeWriter.Id(id, WORDS.say(name(piece.mark())), "");
      if (piece.mark() instanceof Mark.Line line) {
        Optional<Point> tip = Optional.of(line.points().getLast());
        shapes.line(line, as, new ShapeWriter.Head(tip, ShapeWriter.Glue.NONE));
      } else {
        shapes.write(piece, as, ShapeWriter.Manner.PLAIN);
      }
    }
    return id;
  }

  private static String name(Mark mark) {
    return switch (mark) {
      case Mark.Text _ -> "part.text";
      case Mark.Shape _ -> "part.shape";
      default -> "part.box";
    };
  }

  /// Marks as they stand.
  static List<Piece> pieces(List<Mark> marks) {
    return marks.stream().map(mark -> new Piece(mark, new ArrayList<>())).toList();
  }
}
