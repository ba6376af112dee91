package org.plumbline.export;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.zip.Deflater;

/// The design file that goes with a picture, packed, so that who has the picture can open it. It is
/// written and packed by another processor while the picture is made.
public final class Parcel {
  private final CompletableFuture<byte[]> packed;

  private Parcel(CompletableFuture<byte[]> packed) {
    this.packed = packed;
  }

  /// Begins to pack a file.
  public static Parcel of(Supplier<byte[]> file) {
    return new Parcel(CompletableFuture.supplyAsync(() -> packed(file.get())));
  }

  /// The packed file, as soon as it is there.
  byte[] packed() {
    return packed.join();
  }

  private static byte[] packed(byte[] file) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(file);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 14];
    while (!deflater.finished()) {
      packed.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return packed.toByteArray();
  }
}
