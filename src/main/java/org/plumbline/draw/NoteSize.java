package org.plumbline.draw;

import org.plumbline.design.Note;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// How large a note has to be for what it holds.
public final class NoteSize {
  private static final double WIDE = 320;
  private static final double HIGHEST = 640;

  /// Notes of more lines are made wider.
  private static final int MANY = 14;

  private static final double PICTURE_WIDTH = 360;
  private static final double PICTURE_HEIGHT = 280;

  private NoteSize() {}

  /// A note in which all words have room, as far as it is not too high for that.
  public static Rect forText(Point corner, String text) {
    double width = height(text, Note.WIDTH) > MANY * Type.NOTE_LINE ? WIDE : Note.WIDTH;
    double height = Math.clamp(height(text, width), Note.HEIGHT, HIGHEST);
    return new Rect(corner.x(), corner.y(), width, height);
  }

  /// A note as large as it is, or higher if its words need that.
  public static Rect grown(Rect bounds, String text) {
    double height = Math.min(HIGHEST, height(text, bounds.width()));
    return new Rect(bounds.x(), bounds.y(), bounds.width(), Math.max(bounds.height(), height));
  }

  /// A note around a picture of so many pixels.
  public static Rect forPicture(Point corner, double width, double height) {
    double scale = Math.min(1, Math.min(PICTURE_WIDTH / width, PICTURE_HEIGHT / height));
    double margins = 2 * NotePainter.MARGIN;
    return new Rect(
        corner.x(),
        corner.y(),
        Math.max(48, Math.ceil(width * scale) + margins),
        Math.max(48, Math.ceil(height * scale) + margins + NotePainter.BELOW));
  }

  private static double height(String text, double width) {
    double room = width - 2 * NotePainter.MARGIN;
    return Prose.of(text).height(Type.NOTE, room) * Type.NOTE_LINE + 2 * NotePainter.MARGIN;
  }
}
