package org.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The permissions that a new file gets here, which are those that the user's mask leaves.
final class Permissions {
  private static final Set<PosixFilePermission> WIDEST =
      PosixFilePermissions.fromString("rw-rw-rw-");

  private Permissions() {}

  /// What an ordinary new file gets: asked of the system by making one in the temporary folder.
  static Set<PosixFilePermission> usual() throws IOException {
    Path folder = Files.createTempDirectory("plumbline");
    Path probe = folder.resolve("probe");
    try {
      Files.createFile(probe, PosixFilePermissions.asFileAttribute(WIDEST));
      return Files.getPosixFilePermissions(probe);
    } finally {
      Files.deleteIfExists(probe);
      Files.delete(folder);
    }
  }
}
