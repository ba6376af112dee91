package org.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders that nobody but the user may look into.
final class PrivateFolder {
  private PrivateFolder() {}

  /// Makes the folder and those above it, where they are missing.
  static void make(Path folder) throws IOException {
    FileAttribute<?>[] closed =
        folder.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    Files.createDirectories(folder, closed);
  }
}
