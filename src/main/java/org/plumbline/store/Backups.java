package org.plumbline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Old versions of saved files, in a private folder: for each file the last ten, and the first of
/// each of the last days. They are numbered; the newest is the one with the highest number,
/// whatever the clock said.
public record Backups(Path folder) {
  private static final int LAST = 10;
  private static final int DAYS = 7;

  /// An old version of a file.
  ///
  /// @param time when the file had been changed to it
  public record Backup(Path path, FileTime time) {}

  /// Keeps a copy of the file as it is now; a file that does not exist has nothing to keep.
  ///
  /// @throws IOException if the copy cannot be written
  public void keep(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    Path own = own(file);
    PrivateFolder.make(own);
    List<Path> kept = kept(own);
    int next = kept.isEmpty() ? 1 : number(kept.getLast()) + 1;
    if (!kept.isEmpty() && Files.mismatch(kept.getLast(), file) < 0) {
      return;
    }
    Path copy = own.resolve(String.format("%06d.json", next));
    Path beside = Files.createTempFile(own, "new", ".tmp");
    Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
    if (isPosix(beside)) {
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
    }
    Files.setLastModifiedTime(beside, Files.getLastModifiedTime(file));
    Files.move(beside, copy, StandardCopyOption.ATOMIC_MOVE);
    sweep(kept(own));
  }

  /// The newest old version of a file.
  public Optional<Backup> newest(Path file) {
    try {
      List<Path> kept = kept(own(file));
      return kept.isEmpty()
          ? Optional.empty()
          : Optional.of(new Backup(kept.getLast(), Files.getLastModifiedTime(kept.getLast())));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The folder of one file, called by the hash of its path.
  private Path own(Path file) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      String path = file.toAbsolutePath().normalize().toString();
      byte[] name = hash.digest(path.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(name));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java has it
    }
  }

  private static List<Path> kept(Path own) throws IOException {
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(own)) {
      return all.filter(each -> each.getFileName().toString().matches("[0-9]{6,9}\\.json"))
          .sorted(Comparator.comparingInt(Backups::number))
          .toList();
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    }
  }

  private static int number(Path backup) {
    return Integer.parseInt(backup.getFileName().toString().replace(".json", ""));
  }

  /// Removes what is neither among the last nor the first of one of the last days.
  private static void sweep(List<Path> kept) throws IOException {
    List<Path> rest = kept.subList(0, Math.max(0, kept.size() - LAST));
    Set<LocalDate> seen = new HashSet<>();
    List<Path> firsts = new ArrayList<>();
    for (Path each : rest) {
      if (seen.add(day(each))) {
        firsts.add(each);
      }
    }
    List<Path> spared = firsts.subList(Math.max(0, firsts.size() - DAYS), firsts.size());
    for (Path each : rest) {
      if (!spared.contains(each)) {
        Files.deleteIfExists(each);
      }
    }
  }

  private static LocalDate day(Path backup) throws IOException {
    return Files.getLastModifiedTime(backup)
        .toInstant()
        .atZone(ZoneId.systemDefault())
        .toLocalDate();
  }

  private static boolean isPosix(Path file) throws IOException {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
