package org.plumbline.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The permissions that a new file gets here, which are those that the user's mask leaves.
final class Permissions {
  private static final Set<PosixFilePermission> WIDEST =
      PosixFilePermissions.fromString("rw-rw-rw-");
  private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");

  private Permissions() {}

  /// What an ordinary new file gets: asked of the system by making one in the temporary folder.
  static Set<PosixFilePermission> usual() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir", ""));
    Path probe = Fresh.file(folder, "plumbline", "", PosixFilePermissions.asFileAttribute(WIDEST));
    try {
      return Files.getPosixFilePermissions(probe);
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  /// For a new file that only its owner may read; nothing on a system without permissions.
  static FileAttribute<?>[] own() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN)}
        : new FileAttribute<?>[0];
  }
}
