package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Note;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.words.Words;

/// Paints notes: a picture if there is one, words below it.
final class NotePainter {
  private static final Words WORDS = Words.beside(NotePainter.class);
  private static final double RADIUS = 6;
  static final double MARGIN = 10;

  /// Between a picture and what is below it.
  static final double BELOW = 4;

  /// The least share of a note's height that its picture keeps.
  private static final double PICTURE = 0.4;

  Figure figure(Note note, Look look) {
    Prose prose = Prose.of(note.text());
    List<Mark> marks = new ArrayList<>();
    marks.add(paper(note.bounds(), look));
    Rect inside = note.bounds().grown(-MARGIN);
    double free = note.image().isEmpty() ? inside.height() : inside.height() * (1 - PICTURE);
    int most = (int) (free / Type.NOTE_LINE);
    List<Prose.Line> lines =
        most > 0 && inside.width() >= 2 * MARGIN
            ? prose.lines(Type.NOTE, new TextMeasure.Lines(inside.width(), most))
            : List.of();
    double top = inside.y();
    if (!note.image().isEmpty()) {
      double height = inside.height() - lines.size() * Type.NOTE_LINE;
      picture(marks, note, new Rect(inside.x(), top, inside.width(), height), look);
      top += height;
    }
    for (int n = 0; n < lines.size(); n++) {
      write(marks, lines.get(n), new Point(inside.x(), top + n * Type.NOTE_LINE + 11), look);
    }
    marks.addAll(Strike.through(note.bounds(), look));
    marks.addAll(Badges.row(look, note.bounds()));
    marks.addAll(Caption.below(note.bounds(), look));
    Rect bounds = CardPainter.bounds(note.bounds(), look);
    String title = WORDS.say("note", prose.plain());
    return new Figure(note.id(), Badges.told(title, look), Figure.Kind.NOTE, bounds, marks);
  }

  private static void write(List<Mark> marks, Prose.Line line, Point start, Look look) {
    for (Prose.Piece piece : line.pieces()) {
      if (!piece.text().isBlank()) {
        marks.add(
            new Mark.Text(
                piece.text(),
                start.plus(piece.x(), 0),
                Mark.Anchor.START,
                Type.NOTE,
                piece.weight(),
                look.tone(look.style().ink().text())));
      }
    }
  }

  private static Mark paper(Rect rect, Look look) {
    Style style = look.style();
    Mark.Stroke line =
        look.outline()
            .orElseGet(() -> Mark.Stroke.solid(look.tone(style.surfaces().noteLine()), 1));
    return new Mark.Box(
        rect, RADIUS, Optional.of(look.surface(style.surfaces().note())), Optional.of(line));
  }

  private static void picture(List<Mark> marks, Note note, Rect room, Look look) {
    Rect rect = new Rect(room.x(), room.y(), room.width(), Math.max(0, room.height() - BELOW));
    marks.add(new Mark.Picture(note.image(), rect));
    if (look.stepsBack()) {
      // A picture cannot be mixed with the canvas, so a veil of its colour is laid over it.
      marks.add(
          new Mark.Box(
              rect,
              0,
              Optional.of(look.style().surfaces().canvas().withOpacity(0.6)),
              Optional.empty()));
    }
  }
}
