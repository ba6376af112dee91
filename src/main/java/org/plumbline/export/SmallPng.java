package org.plumbline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A small opaque picture that a document fills surfaces with.
public final class SmallPng {
  private static final double INCH = 0.0254;

  private SmallPng() {}

  /// The colour of a pixel, as `0xRRGGBB`.
  public interface Pixels {
    int at(int x, int y);
  }

  /// A square as a PNG that says how large its pixels are.
  ///
  /// @param size its width and height in pixels
  /// @param density pixels an inch
  public static byte[] square(int size, int density, Pixels pixels) {
    int[] all = new int[size * size];
    for (int n = 0; n < all.length; n++) {
      all[n] = 0xFF00_0000 | pixels.at(n % size, n / size);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      PngStream png = new PngStream(bytes, size, size, false);
      png.density((int) Math.round(density / INCH));
      png.begin();
      png.add(PngStream.pack(png.differences(all, 0, size)));
      png.end();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }
}
