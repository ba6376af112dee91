package org.plumbline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes the chunks of a PNG (ISO/IEC 15948) row by row: 8 bits a channel, no transparency. Each
/// row is stored as its difference to the row above, which packs flat areas and upright lines well.
final class PngStream {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int UP = 2;
  private static final int CHUNK = 1 << 16;
  private static final int LEVEL = 4;

  private final OutputStream out;
  private final int width;
  private final byte[] above;
  private final byte[] row;
  private final Deflater deflater = new Deflater(LEVEL);
  private final byte[] packed = new byte[CHUNK];
  private int used;

  PngStream(OutputStream out, int width, int height) throws IOException {
    this.out = out;
    this.width = width;
    this.above = new byte[3 * width];
    this.row = new byte[1 + 3 * width];
    out.write(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    chunk("IHDR", header, header.length);
  }

  /// The next rows, from pixels as `0xRRGGBB`.
  void rows(int[] pixels, int count) throws IOException {
    for (int y = 0; y < count; y++) {
      row[0] = UP;
      for (int x = 0, to = 0; x < width; x++) {
        int pixel = pixels[y * width + x];
        for (int shift = 16; shift >= 0; shift -= 8, to++) {
          byte channel = (byte) (pixel >> shift);
          row[to + 1] = (byte) (channel - above[to]);
          above[to] = channel;
        }
      }
      deflater.setInput(row);
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
