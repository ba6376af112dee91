package org.plumbline.draw;

import java.util.Arrays;

/// How far each character of one weight of the bundled typeface moves the pen, in thousandths of
/// the type size.
final class GlyphWidths {
  private static final int FIRST_PLANE = 0x10000;

  /// Width of a character that the typeface lacks and that stands on a square, as ideographs do.
  private static final short SQUARE = 1000;

  /// Width of any other character that the typeface lacks.
  private static final short USUAL = 600;

  private static final short MISSING = -1;

  private final short[] widths;

  private GlyphWidths(short[] widths) {
    this.widths = widths;
  }

  static GlyphWidths of(Mark.Weight weight) {
    Typeface face = Typeface.of(weight);
    short[] widths = new short[FIRST_PLANE];
    Arrays.fill(widths, MISSING);
    face.each((character, glyph) -> widths[character] = (short) face.advance(glyph));
    return new GlyphWidths(widths);
  }

  /// Whether the typeface has a glyph for the character.
  boolean has(int character) {
    return character < FIRST_PLANE && widths[character] != MISSING;
  }

  /// The advance of a character in thousandths of the type size.
  int of(int character) {
    if (has(character)) {
      return widths[character];
    }
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return Character.isIdeographic(character) || character >= 0x1100 ? SQUARE : USUAL;
  }
}
