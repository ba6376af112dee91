package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.plumbline.store.SafeSave;

/// Puts a finished result where it was asked for: into a file, whole or not at all, or for `-` to
/// standard output.
final class Output {
  private final Streams streams;

  Output(Streams streams) {
    this.streams = streams;
  }

  /// Writes the bytes.
  ///
  /// @throws Stopped if they cannot be written; what was there before is still there then
  void write(String target, byte[] bytes) throws Stopped {
    if (target.equals("-")) {
      streams.out().write(bytes, 0, bytes.length);
      return;
    }
    switch (SafeSave.save(path(target), bytes)) {
      case SafeSave.Saved saved -> saved.caution().ifPresent(streams.err()::println);
      case SafeSave.Conflict _ -> throw Stopped.unwritable(WORDS.say("out.conflict", target));
      case SafeSave.Failed failed -> throw Stopped.unwritable(failed.message());
    }
  }

  private static Path path(String target) throws Stopped {
    try {
      return Path.of(target);
    } catch (InvalidPathException fault) {
      throw Stopped.unwritable(WORDS.say("in.no-path", target, fault.getReason()));
    }
  }
}
