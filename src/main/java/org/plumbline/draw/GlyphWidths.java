package org.plumbline.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// How far each character of one weight of the bundled typeface moves the pen, in thousandths of
/// the type size: read from the tables `cmap` and `hmtx` of the OpenType file, in an own few lines
/// so that no toolkit has to be started for it.
final class GlyphWidths {
  private static final String PLACE = "/com/formdev/flatlaf/fonts/inter/";
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
    String file =
        switch (weight) {
          case REGULAR -> "Inter-Regular.otf";
          case SEMIBOLD -> "Inter-SemiBold.otf";
          case ITALIC -> "Inter-Italic.otf";
          case SEMIBOLD_ITALIC -> "Inter-SemiBoldItalic.otf";
        };
    try (InputStream in = GlyphWidths.class.getResourceAsStream(PLACE + file)) {
      if (in == null) {
        throw new IllegalStateException("The typeface " + file + " is missing from the program.");
      }
      return new GlyphWidths(read(ByteBuffer.wrap(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException("The typeface " + file + " cannot be read.", e);
    }
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

  private static short[] read(ByteBuffer font) {
    short[] widths = new short[FIRST_PLANE];
    Arrays.fill(widths, MISSING);
    int unitsPerEm = font.getChar(table(font, "head") + 18);
    int measured = font.getChar(table(font, "hhea") + 34);
    int advances = table(font, "hmtx");
    int map = segments(font, table(font, "cmap"));
    int count = font.getChar(map + 6) / 2;
    for (int n = 0; n < count; n++) {
      Segment segment = Segment.at(font, map, n, count);
      for (int c = segment.start; c <= segment.end && c < 0xFFFF; c++) {
        int glyph = segment.glyph(font, c);
        if (glyph != 0) {
          int advance = font.getChar(advances + 4 * Math.min(glyph, measured - 1));
          widths[c] = (short) Math.round(advance * 1000.0 / unitsPerEm);
        }
      }
    }
    return widths;
  }

  private static int table(ByteBuffer font, String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).getInt();
    int count = font.getChar(4);
    for (int n = 0; n < count; n++) {
      if (font.getInt(12 + 16 * n) == wanted) {
        return font.getInt(12 + 16 * n + 8);
      }
    }
    throw new IllegalStateException("The typeface has no table " + tag + ".");
  }

  /// Where the map of the basic plane (format 4) begins.
  private static int segments(ByteBuffer font, int cmap) {
    int count = font.getChar(cmap + 2);
    for (int n = 0; n < count; n++) {
      int at = cmap + font.getInt(cmap + 4 + 8 * n + 4);
      if (font.getChar(at) == 4) {
        return at;
      }
    }
    throw new IllegalStateException("The typeface has no map of its characters.");
  }

  /// A run of characters in the map: glyphs by a fixed distance, or by a list at `list` if not 0.
  private record Segment(int start, int end, int delta, int list) {
    static Segment at(ByteBuffer font, int map, int n, int count) {
      int ends = map + 14;
      int starts = ends + 2 * count + 2;
      int deltas = starts + 2 * count;
      int offsets = deltas + 2 * count;
      int offset = font.getChar(offsets + 2 * n);
      return new Segment(
          font.getChar(starts + 2 * n),
          font.getChar(ends + 2 * n),
          font.getChar(deltas + 2 * n),
          offset == 0 ? 0 : offsets + 2 * n + offset);
    }

    int glyph(ByteBuffer font, int character) {
      if (list == 0) {
        return character + delta & 0xFFFF;
      }
      int glyph = font.getChar(list + 2 * (character - start));
      return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
  }
}
