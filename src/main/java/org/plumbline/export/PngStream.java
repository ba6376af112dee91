package org.plumbline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes the chunks of a PNG (ISO/IEC 15948) row by row: 8 bits a channel. Each row is stored as
/// its difference to the row above, which packs flat areas and upright lines well.
final class PngStream {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int UP = 2;
  private static final int CHUNK = 1 << 16;
  private static final int LEVEL = 4;

  private final OutputStream out;
  private final int width;
  private final int channels;
  private final int[] above;
  private final int row;
  private final Deflater deflater = new Deflater(LEVEL);
  private final byte[] packed = new byte[CHUNK];
  private int used;

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
  byte[] differences(int[] pixels, int count) {
    byte[] rows = new byte[count * row];
    for (int y = 0; y < count; y++) {
      rows[y * row] = UP;
      difference(pixels, y * width, rows, y * row + 1);
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

  /// Packs rows, one after the other.
  void pack(byte[] rows) throws IOException {
    for (int from = 0; from < rows.length; from += row) {
      deflater.setInput(rows, from, row);
      while (!deflater.needsInput()) {
        pack();
      }
    }
  }

  /// Ends the picture.
  void end() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      pack();
    }
    deflater.end();
    chunk("IDAT", packed, used);
    chunk("IEND", packed, 0);
    out.flush();
  }

  private void pack() throws IOException {
    used += deflater.deflate(packed, used, CHUNK - used);
    if (used == CHUNK) {
      chunk("IDAT", packed, used);
      used = 0;
    }
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
}
