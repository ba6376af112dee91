package org.plumbline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
  private final byte[] above;
  private final byte[] row;
  private final Deflater deflater = new Deflater(LEVEL);
  private final byte[] packed = new byte[CHUNK];
  private final boolean clear;
  private int used;

  /// @param clear whether pixels may be transparent
  PngStream(OutputStream out, int width, int height, boolean clear) throws IOException {
    this.out = out;
    this.width = width;
    this.clear = clear;
    int channels = clear ? 4 : 3;
    this.above = new byte[channels * width];
    this.row = new byte[1 + channels * width];
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

  /// The next rows, from pixels as `0xAARRGGBB`.
  void rows(int[] pixels, int count) throws IOException {
    for (int y = 0; y < count; y++) {
      row[0] = UP;
      for (int x = 0, to = 0; x < width; x++) {
        int pixel = pixels[y * width + x];
        for (int shift = 16; shift >= 0; shift -= 8, to++) {
          put((byte) (pixel >> shift), to);
        }
        if (clear) {
          put((byte) (pixel >> 24), to++);
        }
      }
      deflater.setInput(row);
      while (!deflater.needsInput()) {
        pack();
      }
    }
  }

  private void put(byte channel, int to) {
    row[to + 1] = (byte) (channel - above[to]);
    above[to] = channel;
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
