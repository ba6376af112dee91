package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;

/// The bytes of an input, and what to call it. No record, since it holds an array, which nobody
/// here changes.
final class Source {
  private final String name;
  private final Optional<Path> path;
  private final byte[] bytes;

  Source(String name, Optional<Path> path, byte[] bytes) {
    this.name = name;
    this.path = path;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  /// Where it lies; absent for standard input.
  Optional<Path> path() {
    return path;
  }

  byte[] bytes() {
    return bytes;
  }
}
