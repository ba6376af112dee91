package org.plumbline.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// One weight of the bundled typeface as its OpenType file has it: which glyph stands for which
/// character, and how far it moves the pen. Read in an own few lines, so that no toolkit has to be
/// started for it. Characters beyond the basic plane are not looked for.
public final class Typeface {
  private static final String PLACE = "/com/formdev/flatlaf/fonts/inter/";

  private final ByteBuffer font;
  private final int unitsPerEm;
  private final int measured;
  private final int advances;
  private final int map;

  private Typeface(ByteBuffer font) {
    this.font = font;
    unitsPerEm = font.getChar(start("head") + 18);
    measured = font.getChar(start("hhea") + 34);
    advances = start("hmtx");
    map = segments(font, start("cmap"));
  }

  /// Reads a weight, each time anew.
  public static Typeface of(Mark.Weight weight) {
    String file =
        switch (weight) {
          case REGULAR -> "Inter-Regular.otf";
          case SEMIBOLD -> "Inter-SemiBold.otf";
          case ITALIC -> "Inter-Italic.otf";
          case SEMIBOLD_ITALIC -> "Inter-SemiBoldItalic.otf";
        };
    try (InputStream in = Typeface.class.getResourceAsStream(PLACE + file)) {
      if (in == null) {
        throw new IllegalStateException("The typeface " + file + " is missing from the program.");
      }
      return new Typeface(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("The typeface " + file + " cannot be read.", e);
    }
  }

  /// Takes a character and the number of its glyph.
  @FunctionalInterface
  interface Pair {
    void take(int character, int glyph);
  }

  /// All characters that have a glyph.
  void each(Pair taker) {
    int count = font.getChar(map + 6) / 2;
    for (int n = 0; n < count; n++) {
      Segment segment = Segment.at(font, map, n, count);
      for (int c = segment.start; c <= segment.end && c < 0xFFFF; c++) {
        int glyph = segment.glyph(font, c);
        if (glyph != 0) {
          taker.take(c, glyph);
        }
      }
    }
  }

  /// The number of the glyph of a character; 0 if it has none.
  public int glyph(int character) {
    int count = font.getChar(map + 6) / 2;
    for (int n = 0; n < count; n++) {
      Segment segment = Segment.at(font, map, n, count);
      if (character <= segment.end) {
        return character >= segment.start && character < 0xFFFF
            ? segment.glyph(font, character)
            : 0;
      }
    }
    return 0;
  }

  /// How far a glyph moves the pen, in thousandths of the type size.
  public int advance(int glyph) {
    int advance = font.getChar(advances + 4 * Math.min(glyph, measured - 1));
    return (int) Math.round(advance * 1000.0 / unitsPerEm);
  }

  /// A measure of the table `hhea` or `OS/2`, in thousandths of the type size.
  ///
  /// @param at its place in the table, in bytes
  public int measure(String table, int at) {
    return (int) Math.round(font.getShort(start(table) + at) * 1000.0 / unitsPerEm);
  }

  /// The bytes of a table.
  public byte[] table(String tag) {
    int entry = entry(tag);
    byte[] bytes = new byte[font.getInt(entry + 12)];
    font.get(font.getInt(entry + 8), bytes);
    return bytes;
  }

  /// The outlines of these glyphs and of the one for missing characters, as a table `CFF `; all
  /// glyphs keep their numbers.
  public byte[] outlines(BitSet glyphs) {
    return Outlines.with(table("CFF "), glyphs);
  }

  private int start(String tag) {
    return font.getInt(entry(tag) + 8);
  }

  private int entry(String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    int count = font.getChar(4);
    for (int n = 0; n < count; n++) {
      if (font.getInt(12 + 16 * n) == wanted) {
        return 12 + 16 * n;
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
