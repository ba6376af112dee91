package org.plumbline.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/// Makes files that nobody else has, as `Files.createTempFile` does, without the source of secure
/// random numbers: to set that up takes as long as to write a small picture. The name need not be
/// secret, since the system makes the file only where there is nothing of that name, not even a
/// link.
final class Fresh {
  private static final int DIGITS = 36;

  private Fresh() {}

  /// An empty file in the folder, with a name of its own between the two parts.
  static Path file(Path folder, String start, String end, FileAttribute<?>... attributes)
      throws IOException {
    for (long number = System.nanoTime(); ; number++) {
      try {
        String name = start + Long.toUnsignedString(number, DIGITS) + end;
        return Files.createFile(folder.resolve(name), attributes);
      } catch (FileAlreadyExistsException _) {
        // Somebody else has that one.
      }
    }
  }
}
