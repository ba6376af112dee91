package org.plumbline.draw;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;

/// The outlines of a typeface (a table `CFF `, Adobe Technical Note 5176) with only those glyphs in
/// it that are drawn. The others are left empty, so that all keep their numbers.
final class Outlines {
  private static final int CHAR_STRINGS = 17;
  private static final int PRIVATE = 18;
  private static final int LONG = 29;

  /// A glyph without any outline: only the sign that it ends.
  private static final byte[] EMPTY = {14};

  private final ByteBuffer cff;

  private Outlines(byte[] cff) {
    this.cff = ByteBuffer.wrap(cff);
  }

  /// The table with these glyphs and the one for missing characters.
  static byte[] with(byte[] cff, BitSet glyphs) {
    return new Outlines(cff).with(glyphs);
  }

  private byte[] with(BitSet glyphs) {
    int names = cff.get(2);
    int top = end(names);
    int start = offset(top, CHAR_STRINGS);
    int end = end(start);
    int privateAt = offset(top, PRIVATE);
    if (privateAt < end) {
      throw new IllegalStateException("The typeface has its outlines in another order.");
    }
    byte[] index = index(start, glyphs);
    ByteArrayOutputStream out = new ByteArrayOutputStream(cff.capacity());
    out.write(cff.array(), 0, start);
    out.writeBytes(index);
    out.write(cff.array(), end, cff.capacity() - end);
    ByteBuffer kept = ByteBuffer.wrap(out.toByteArray());
    kept.putInt(operand(top, PRIVATE) + 1, privateAt - (end - start) + index.length);
    return kept.array();
  }

  /// The list of outlines anew, shorter.
  private byte[] index(int start, BitSet glyphs) {
    int count = cff.getChar(start);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(3 + 4 * (count + 1));
    head.putChar((char) count).put((byte) 4);
    for (int glyph = 0; glyph < count; glyph++) {
      head.putInt(data.size() + 1);
      if (glyph == 0 || glyphs.get(glyph)) {
        int from = item(start, glyph);
        data.write(cff.array(), from, item(start, glyph + 1) - from);
      } else {
        data.writeBytes(EMPTY);
      }
    }
    head.putInt(data.size() + 1);
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    index.writeBytes(head.array());
    index.writeBytes(data.toByteArray());
    return index.toByteArray();
  }

  /// Where an item of a list begins.
  private int item(int index, int n) {
    int count = cff.getChar(index);
    int size = cff.get(index + 2);
    int offset = 0;
    for (int k = 0; k < size; k++) {
      offset = (offset << 8) | (cff.get(index + 3 + n * size + k) & 0xFF);
    }
    return index + 2 + (count + 1) * size + offset;
  }

  /// Where a list ends.
  private int end(int index) {
    int count = cff.getChar(index);
    return count == 0 ? index + 2 : item(index, count);
  }

  /// The place that an entry of the top dictionary names last.
  private int offset(int top, int operator) {
    return cff.getInt(operand(top, operator) + 1);
  }

  /// Where the last operand of an operator stands in the top dictionary; it has to be a long one,
  /// since it will be another number.
  private int operand(int top, int operator) {
    int end = item(top, 1);
    int last = -1;
    for (int at = item(top, 0); at < end; ) {
      int value = cff.get(at) & 0xFF;
      if (value == operator && last >= 0 && (cff.get(last) & 0xFF) == LONG) {
        return last;
      }
      last = value > 21 ? at : last;
      at += length(at, value);
    }
    throw new IllegalStateException("The typeface does not say where its outlines are.");
  }

  /// How many bytes an operator or operand takes.
  private int length(int at, int value) {
    if (value == 12) {
      return 2;
    }
    if (value == 28) {
      return 3;
    }
    if (value == LONG) {
      return 5;
    }
    if (value == 30) {
      int end = at + 1;
      while ((cff.get(end) & 0x0F) != 0x0F && ((cff.get(end) >> 4) & 0x0F) != 0x0F) {
        end++;
      }
      return end + 1 - at;
    }
    return value >= 247 && value < 255 ? 2 : 1;
  }
}
