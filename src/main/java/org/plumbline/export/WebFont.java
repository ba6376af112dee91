package org.plumbline.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Typeface;

/// One weight of the bundled typeface as it stands in a web page: the glyphs of some characters, in
/// the packed form that browsers read (WOFF File Format 1.0, W3C Recommendation of 2012). For
/// characters that are not in it a browser takes another typeface.
final class WebFont {
  /// Tables that are taken over as they are, besides the outlines and the map of characters.
  private static final List<String> KEPT =
      List.of("OS/2", "head", "hhea", "hmtx", "maxp", "name", "post");

  /// The kind of font that has its outlines in a table `CFF `.
  private static final int OPEN_TYPE = 0x4F54544F;

  private static final int SIGNATURE = 0x774F4646;

  /// The last character of the basic plane ends the map.
  private static final int LAST = 0xFFFF;

  private final Typeface face;
  private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();

  private WebFont(Typeface face, BitSet characters) {
    this.face = face;
    characters.stream()
        .filter(each -> each < LAST && face.glyph(each) != 0)
        .forEach(each -> glyphs.put(each, face.glyph(each)));
  }

  /// The rule of a style sheet that brings the weight along.
  ///
  /// @param characters code points; those that the typeface lacks are left out
  static String rule(Mark.Weight weight, BitSet characters) {
    byte[] file = new WebFont(Typeface.of(weight), characters).file();
    return "@font-face{font-family:Inter;font-style:"
        + (weight.isSlanted() ? "italic" : "normal")
        + ";font-weight:"
        + (weight.isHeavy() ? 600 : 400)
        + ";src:url(data:font/woff;base64,"
        + Base64.getEncoder().encodeToString(file)
        + ")}\n";
  }

  /// A table, and how it is kept.
  private static final class Table {
    private final String tag;
    private final byte[] bytes;
    private final byte[] kept;

    Table(String tag, byte[] bytes) {
      this.tag = tag;
      this.bytes = bytes;
      byte[] packed = pack(bytes);
      this.kept = packed.length < bytes.length ? packed : bytes;
    }

    /// The sum of its words (OpenType 1.9, “Calculating checksums”).
    private int sum() {
      ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(bytes, whole(bytes.length)));
      int sum = 0;
      while (words.hasRemaining()) {
        sum += words.getInt();
      }
      return sum;
    }
  }

  private byte[] file() {
    List<Table> tables = tables();
    int start = 44 + 20 * tables.size();
    int length = start + tables.stream().mapToInt(each -> whole(each.kept.length)).sum();
    int plain = 12 + tables.stream().mapToInt(each -> 16 + whole(each.bytes.length)).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.putInt(SIGNATURE).putInt(OPEN_TYPE).putInt(length);
    file.putChar((char) tables.size()).putChar((char) 0).putInt(plain);
    file.putChar((char) 1).putChar((char) 0);
    file.position(44);
    int at = start;
    for (Table table : tables) {
      file.put(table.tag.getBytes(StandardCharsets.US_ASCII));
      file.putInt(at).putInt(table.kept.length).putInt(table.bytes.length).putInt(table.sum());
      file.put(at, table.kept);
      at += whole(table.kept.length);
    }
    return file.array();
  }

  /// The tables by their names, as a font has them.
  private List<Table> tables() {
    BitSet drawn = new BitSet();
    glyphs.values().forEach(drawn::set);
    SortedMap<String, byte[]> all = new TreeMap<>();
    KEPT.forEach(tag -> all.put(tag, face.table(tag)));
    all.put("CFF ", face.outlines(drawn));
    all.put("cmap", map());
    List<Table> tables = new ArrayList<>();
    all.forEach((tag, bytes) -> tables.add(new Table(tag, bytes)));
    return tables;
  }

  /// Characters that follow one another and whose glyphs do too.
  private record Run(int start, int end, int delta) {}

  /// Which glyph stands for which character, as a map of format 4.
  private byte[] map() {
    List<Run> runs = runs();
    int count = runs.size();
    int highest = Integer.highestOneBit(count);
    int length = 16 + 8 * count;
    ByteBuffer map = ByteBuffer.allocate(12 + length);
    map.putChar((char) 0).putChar((char) 1);
    map.putChar((char) 3).putChar((char) 1).putInt(12);
    map.putChar((char) 4).putChar((char) length).putChar((char) 0);
    map.putChar((char) (2 * count)).putChar((char) (2 * highest));
    map.putChar((char) Integer.numberOfTrailingZeros(highest));
    map.putChar((char) (2 * (count - highest)));
    runs.forEach(each -> map.putChar((char) each.end()));
    map.putChar((char) 0);
    runs.forEach(each -> map.putChar((char) each.start()));
    runs.forEach(each -> map.putChar((char) each.delta()));
    return map.array();
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    glyphs.forEach((character, glyph) -> {
      int delta = glyph - character;
      boolean follows =
          !runs.isEmpty()
              && runs.getLast().end() == character - 1
              && runs.getLast().delta() == delta;
      int start = follows ? runs.removeLast().start() : character;
      runs.add(new Run(start, character, delta));
    });
    runs.add(new Run(LAST, LAST, 1));
    return runs;
  }

  private static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
      byte[] part = new byte[8_192];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /// Rounded up to whole words.
  private static int whole(int length) {
    return (length + 3) / 4 * 4;
  }
}
