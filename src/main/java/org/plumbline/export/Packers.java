package org.plumbline.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Packs rows of a picture on all processors, and writes what is packed in the order in which the
/// rows came.
final class Packers implements AutoCloseable {
  /// More at once would only wait for the painter.
  private static final int MOST = 4;

  private final PngStream png;
  private final int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
  private final ExecutorService threads = Executors.newFixedThreadPool(count);
  private final Queue<Future<PngStream.Piece>> packing = new ArrayDeque<>();

  Packers(PngStream png) {
    this.png = png;
  }

  /// Packs the next rows. Waits while many are being packed, so that they do not fill the memory.
  void pack(byte[] rows) throws IOException {
    packing.add(threads.submit(() -> PngStream.pack(rows)));
    while (packing.size() > 2 * count) {
      png.add(next());
    }
  }

  /// Waits for the rest.
  void finish() throws IOException {
    while (!packing.isEmpty()) {
      png.add(next());
    }
  }

  private PngStream.Piece next() throws IOException {
    try {
      return packing.remove().get();
    } catch (ExecutionException fault) {
      switch (fault.getCause()) {
        case RuntimeException wrong -> throw wrong;
        case Error grave -> throw grave;
        case null, default -> throw new IOException(fault.getCause());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
