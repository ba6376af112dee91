package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.store.Carried;

/// The bytes of an input, and what to call it. No record, since it holds an array, which nobody
/// here changes.
final class Source {
  private final String name;
  private final Optional<Path> path;
  private final byte[] bytes;
  private final boolean picture;

  Source(String name, Optional<Path> path, byte[] bytes) {
    this.name = name;
    this.path = path;
    Optional<byte[]> carried = Carried.in(bytes);
    this.picture = carried.isPresent();
    this.bytes = carried.orElse(bytes);
  }

  String name() {
    return name;
  }

  /// Where it lies; absent for standard input.
  Optional<Path> path() {
    return path;
  }

  /// Where a new version of it may be written; absent for standard input, and for a picture, which
  /// is no design though it carries one.
  Optional<String> place() {
    return picture ? Optional.empty() : path.map(Path::toString);
  }

  /// What the design is read from.
  byte[] bytes() {
    return bytes;
  }
}
