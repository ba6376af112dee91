package org.plumbline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/// The few things that saving does to a disk, one method each, so that tests can let any of them
/// fail.
interface FileSteps {
  /// The disk as it is.
  FileSteps DISK = new FileSteps() {};

  /// Makes an empty file of its own beside the target, which nobody else may read.
  default Path createBeside(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("The root folder cannot be written over.");
    }
    return Fresh.file(folder, "." + target.getFileName() + ".", ".tmp", Permissions.own());
  }

  /// Gives `copy` the permissions of `original`; on a file system without permissions does nothing.
  default void copyPermissions(Path original, Path copy) throws IOException {
    if (Files.getFileAttributeView(copy, PosixFileAttributeView.class) == null) {
      return;
    }
    Set<PosixFilePermission> permissions =
        Files.exists(original) ? Files.getPosixFilePermissions(original) : Permissions.usual();
    Files.setPosixFilePermissions(copy, permissions);
  }

  /// Writes all bytes and waits until they are on the disk.
  default void writeAndSync(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /// Puts `from` in the place of `to` in one step.
  ///
  /// @throws AtomicMoveNotSupportedException if this drive cannot
  default void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Waits until the folder knows of the new file. Windows cannot, and need not.
  default void syncFolder(Path folder) throws IOException {
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /// Writes to something that is no ordinary file, as a pipe.
  default void stream(Path target, byte[] bytes) throws IOException {
    try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
      out.write(bytes);
    }
  }
}
