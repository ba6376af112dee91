package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.plumbline.config.UserFolder;

/// Where a run of the command line reads and writes. Results go to `out`, all else to `err`.
///
/// @param coloured whether `out` is a terminal that shows colours
/// @param userFolder where the user's packs are looked for
public record Streams(
    InputStream in, PrintStream out, PrintStream err, boolean coloured, Path userFolder) {
  private static final int BUFFER = 1 << 16;

  /// Those of the process, in UTF-8. The launcher knows whether there is a terminal, and says so by
  /// the property `plumbline.coloured`; asking the console for it would cost a fifth of the start.
  public static Streams standard() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        printer(FileDescriptor.out),
        printer(FileDescriptor.err),
        Boolean.getBoolean("plumbline.coloured"),
        UserFolder.of(System.getenv()));
  }

  private static PrintStream printer(FileDescriptor to) {
    BufferedOutputStream buffered = new BufferedOutputStream(new FileOutputStream(to), BUFFER);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }

  /// Writes out what is still buffered; false if some of the result could not be written.
  boolean flushed() {
    err.flush();
    return !out.checkError();
  }
}
