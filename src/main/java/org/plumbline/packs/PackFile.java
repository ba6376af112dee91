package org.plumbline.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plumbline.words.Words;

/// A file of a pack: an ordinary one that truly lies in the pack's folder and is not too large.
record PackFile(Path folder, Path path) {
  /// The largest file that is read, in bytes.
  static final int LARGEST = 1 << 20;

  static final Words WORDS = Words.beside(PackFile.class);

  /// Why a file cannot be read, as `FILE: what is wrong`.
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    Unusable(String line) {
      super(line);
    }

    String line() {
      return String.valueOf(getMessage());
    }
  }

  /// Whether there is something under this name, be it what it may.
  boolean exists() {
    return Files.exists(path) || Files.isSymbolicLink(path);
  }

  byte[] bytes() throws Unusable {
    try {
      if (!path.toRealPath().startsWith(folder.toRealPath())) {
        throw unusable("outside");
      }
      if (!Files.isRegularFile(path)) {
        throw unusable("special");
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
          throw unusable("too-large");
        }
        return bytes;
      }
    } catch (NoSuchFileException _) {
      throw unusable("missing");
    } catch (IOException fault) {
      throw new Unusable(path + ": " + WORDS.say("unreadable", fault.getClass().getSimpleName()));
    }
  }

  private Unusable unusable(String key) {
    return new Unusable(path + ": " + WORDS.say(key));
  }
}
