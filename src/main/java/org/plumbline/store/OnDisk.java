package org.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a file on disk holds, as far as it takes to notice that another program has changed it.
///
/// The content decides; size and time only save looking at it twice.
///
/// @param exists whether there is a file at all
/// @param sha256 of its content, in hexadecimal; empty if there is none
public record OnDisk(boolean exists, String sha256) {
  /// No file.
  public static final OnDisk MISSING = new OnDisk(false, "");

  /// The state of the file now.
  ///
  /// @throws IOException if there is a file that cannot be read
  public static OnDisk of(Path file) throws IOException {
    return Files.exists(file) ? of(Files.readAllBytes(file)) : MISSING;
  }

  /// The state of a file that holds these bytes.
  public static OnDisk of(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return new OnDisk(true, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException("Every Java has SHA-256.", fault);
    }
  }

  /// Whether the path leads to something that is no ordinary file, as a pipe or a device.
  static boolean isSpecial(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
    return !is.isRegularFile();
  }

  /// Whether the path is a symbolic link, leading somewhere or nowhere.
  static boolean isLink(Path file) {
    return Files.isSymbolicLink(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
