package org.plumbline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes the chunks of a PNG (ISO/IEC 15948): 8 bits a channel. Each row is stored as its
/// difference to the row above, which packs flat areas and upright lines well.
///
/// Rows are packed in pieces, each on its own, so that all processors can do it at once: packing
/// takes longer than painting. How a picture is cut into pieces does not depend on the machine.
final class PngStream {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int UP = 2;
  private static final int CHUNK = 1 << 16;
  private static final int LEVEL = 4;

  /// How packed data starts that was packed at this level (RFC 1950).
  private static final byte[] START = {0x78, 0x5E};

  /// A last block with nothing in it (RFC 1951).
  private static final byte[] LAST = {3, 0};

  private final OutputStream out;
  private final int width;
  private final int channels;
  private final int[] above;
  private final int row;
  private final CheckSum sum = new CheckSum();

  /// @param clear whether pixels may be transparent
  PngStream(OutputStream out, int width, int height, boolean clear) throws IOException {
    this.out = out;
    this.width = width;
    this.channels = clear ? 4 : 3;
    this.above = new int[width];
    this.row = 1 + channels * width;
    out.write(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, (byte) (clear ? 6 : 2), 0, 0, 0})
            .array();
    chunk("IHDR", header, header.length);
  }

  /// Rows that are packed: the bytes, how long the rows were, and the check sum of them.
  static final class Piece {
    private final byte[] bytes;
    private final int length;
    private final int sum;

    private Piece(byte[] bytes, int length, int sum) {
      this.bytes = bytes;
      this.length = length;
      this.sum = sum;
    }
  }

  /// How many pixels a metre has; said before the rows.
  void density(int pixels) throws IOException {
    byte[] said = ByteBuffer.allocate(9).putInt(pixels).putInt(pixels).put((byte) 1).array();
    chunk("pHYs", said, said.length);
  }

  /// A text that the picture carries, packed already.
  void text(String keyword, byte[] deflated) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
    // The end of the keyword; that it is packed, and how; no language, no translated keyword.
    text.writeBytes(new byte[] {0, 1, 0, 0, 0});
    text.writeBytes(deflated);
    chunk("iTXt", text.toByteArray(), text.size());
  }

  /// The next rows as they are stored, from pixels as `0xAARRGGBB`.
  ///
  /// @param from the first row of the pixels that is wanted
  byte[] differences(int[] pixels, int from, int count) {
    byte[] rows = new byte[count * row];
    for (int y = 0; y < count; y++) {
      rows[y * row] = UP;
      difference(pixels, (from + y) * width, rows, y * row + 1);
    }
    return rows;
  }

  /// Most pixels are those above them, of which nothing is left.
  private void difference(int[] pixels, int start, byte[] rows, int left) {
    for (int x = same(pixels, start, 0); x < width; x = same(pixels, start, x + 1)) {
      int pixel = pixels[start + x];
      int to = left + channels * x;
      rows[to] = (byte) ((pixel >> 16) - (above[x] >> 16));
      rows[to + 1] = (byte) ((pixel >> 8) - (above[x] >> 8));
      rows[to + 2] = (byte) (pixel - above[x]);
      if (channels == 4) {
        rows[to + 3] = (byte) ((pixel >> 24) - (above[x] >> 24));
      }
      above[x] = pixel;
    }
  }

  /// Where the next pixel is that differs from the one above.
  private int same(int[] pixels, int start, int from) {
    int same = Arrays.mismatch(above, from, width, pixels, start + from, start + width);
    return same < 0 ? width : from + same;
  }

  /// Packs rows for themselves. Any thread may do so.
  static Piece pack(byte[] rows) {
    Adler32 sum = new Adler32();
    sum.update(rows);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
    byte[] part = new byte[CHUNK];
    Deflater deflater = new Deflater(LEVEL, true);
    deflater.setInput(rows);
    int length = CHUNK;
    while (length == CHUNK) {
      length = deflater.deflate(part, 0, CHUNK, Deflater.SYNC_FLUSH);
      bytes.write(part, 0, length);
    }
    deflater.end();
    return new Piece(bytes.toByteArray(), rows.length, (int) sum.getValue());
  }

  /// Begins the rows; what else the picture carries stands before them.
  void begin() throws IOException {
    chunk("IDAT", START, START.length);
  }

  /// Writes the next rows.
  void add(Piece piece) throws IOException {
    sum.add(piece);
    chunk("IDAT", piece.bytes, piece.bytes.length);
  }

  /// Ends the picture.
  void end() throws IOException {
    byte[] end = ByteBuffer.allocate(6).put(LAST).putInt(sum.value()).array();
    chunk("IDAT", end, end.length);
    chunk("IEND", end, 0);
    out.flush();
  }

  private void chunk(String type, byte[] data, int length) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    out.write(ByteBuffer.allocate(4).putInt(length).array());
    out.write(name);
    out.write(data, 0, length);
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /// Adler-32 of pieces one after the other, from those of the pieces.
  private static final class CheckSum {
    private static final int BASE = 65_521;

    private long low = 1;
    private long high;

    void add(Piece piece) {
      long lowNext = piece.sum & 0xFFFFL;
      long highNext = (long) piece.sum >>> 16 & 0xFFFFL;
      high = (high + highNext + piece.length % BASE * (low + BASE - 1)) % BASE;
      low = (low + lowNext + BASE - 1) % BASE;
    }

    int value() {
      return (int) (high << 16 | low);
    }
  }
}
