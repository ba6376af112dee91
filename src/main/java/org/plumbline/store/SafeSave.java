package org.plumbline.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.words.Words;

/// Saves a file so that at any moment, even when the power goes, the disk holds the old version or
/// the new one, whole.
///
/// The new version is written beside the old one, brought to the disk, and put in its place in one
/// step; then the folder is brought to the disk. A link stays a link, permissions stay, a file with
/// several names keeps them all, and a pipe or a device is written to instead of replaced.
public final class SafeSave {
  private static final Words WORDS = Words.beside(SafeSave.class);

  private final FileSteps steps;

  SafeSave(FileSteps steps) {
    this.steps = steps;
  }

  /// What saving ends in.
  public sealed interface Outcome {}

  /// The file is on the disk.
  ///
  /// @param caution what the user should know, as that this drive gives no protection
  public record Saved(Optional<String> caution) implements Outcome {}

  /// Another program has changed the file since it was read; nothing was written.
  public record Conflict() implements Outcome {}

  /// The file could not be saved; the old version is untouched.
  ///
  /// @param message what happened, to which file, and what to do
  public record Failed(String message) implements Outcome {}

  /// Saves whatever is there now.
  public static Outcome save(Path target, byte[] bytes) {
    return new SafeSave(FileSteps.DISK).write(target, bytes);
  }

  /// Saves if the file is still as it was when it was read, or still missing.
  public static Outcome save(Path target, byte[] bytes, OnDisk expected) {
    try {
      return OnDisk.isSpecial(target) || OnDisk.of(target).equals(expected)
          ? save(target, bytes)
          : new Conflict();
    } catch (IOException fault) {
      return new Failed(message(target, fault));
    }
  }

  Outcome write(Path target, byte[] bytes) {
    try {
      if (Files.isDirectory(target)) {
        return new Failed(WORDS.say("save.folder", target));
      }
      return OnDisk.isSpecial(target) ? streamed(target, bytes) : replaced(target, bytes);
    } catch (IOException fault) {
      return new Failed(message(target, fault));
    }
  }

  private Outcome streamed(Path target, byte[] bytes) throws IOException {
    steps.stream(target, bytes);
    return new Saved(Optional.empty());
  }

  private Outcome replaced(Path target, byte[] bytes) throws IOException {
    Path real = OnDisk.isLink(target) && Files.exists(target) ? target.toRealPath() : target;
    if (names(real) > 1) {
      return inPlace(real, bytes, WORDS.say("save.several-names", real.getFileName()));
    }
    Path beside = steps.createBeside(real);
    try {
      steps.copyPermissions(real, beside);
      steps.writeAndSync(beside, bytes);
      steps.replace(beside, real);
    } catch (AtomicMoveNotSupportedException _) {
      return inPlace(real, bytes, WORDS.say("save.unprotected"));
    } finally {
      Files.deleteIfExists(beside);
    }
    steps.syncFolder(folder(real));
    return new Saved(Optional.empty());
  }

  /// Overwrites the file itself, with a copy of the old version beside it until that has succeeded.
  private Outcome inPlace(Path real, byte[] bytes, String caution) throws IOException {
    Path backup = steps.createBeside(real);
    if (Files.exists(real)) {
      steps.writeAndSync(backup, Files.readAllBytes(real));
    } else {
      Files.createFile(real);
    }
    try {
      steps.writeAndSync(real, bytes);
    } catch (IOException fault) {
      String kept = WORDS.say("save.backup", backup);
      return new Failed(message(real, fault) + " " + kept);
    }
    Files.deleteIfExists(backup);
    return new Saved(Optional.of(caution));
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(WORDS.say("save.folder", file));
    }
    return folder;
  }

  /// How many names the file has on its drive; 1 where the drive does not tell.
  private static int names(Path file) throws IOException {
    if (!Files.exists(file)
        || !file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return 1;
    }
    return Files.getAttribute(file, "unix:nlink") instanceof Integer names ? names : 1;
  }

  private static String message(Path target, IOException fault) {
    String reason =
        switch (fault) {
          case AccessDeniedException _ -> WORDS.say("save.denied");
          case NoSuchFileException _ ->
              WORDS.say("save.no-folder", target.toAbsolutePath().resolveSibling(""));
          case FileSystemException system when system.getReason() != null -> system.getReason();
          default -> String.valueOf(fault.getMessage());
        };
    return WORDS.say("save.failed", target, reason);
  }
}
