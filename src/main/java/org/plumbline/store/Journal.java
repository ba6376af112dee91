package org.plumbline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Work that has not been saved yet, in a private folder: as long as the program runs it is
/// nobody's business; if the program has ended without saving or giving it up, it can be had again.
/// What somebody has given up can be had again for seven days, in case it was a mistake.
///
/// Each design has a file of its own there, called by the process that keeps it, and beside it a
/// note of the file that the design came from. Which processes are gone is asked of the system, so
/// several programs share the folder.
public final class Journal {
  /// How long what was given up can be had again.
  public static final Duration GRACE = Duration.ofDays(7);

  private static final Pattern NAME = Pattern.compile("(\\d{1,19})-(\\d{1,19})-(\\d{1,9})\\.json");
  private static final Pattern GIVEN_UP =
      Pattern.compile("given-up-\\d{1,19}-\\d{1,19}-\\d{1,9}\\.json");
  private static final AtomicInteger NEXT = new AtomicInteger();

  private final Path folder;

  /// The journal in a folder, which is made when something is kept.
  public Journal(Path folder) {
    this.folder = folder;
  }

  /// Work that somebody has left behind.
  ///
  /// @param file the design as it was last
  /// @param from the file that it came from, if it had one
  /// @param before what that file held when it was read or saved last
  /// @param time when it was kept last
  /// @param givenUp whether somebody has closed it without saving
  public record Left(
      Path file, Optional<Path> from, OnDisk before, FileTime time, boolean givenUp) {}

  /// Where one design is kept.
  public static final class Entry {
    private final Path folder;
    private final Path file;

    private Entry(Path folder, String name) {
      this.folder = folder;
      this.file = folder.resolve(name);
    }

    /// Keeps the design as it is now, so that the end of the program at any moment leaves either
    /// this version or the one before.
    ///
    /// @throws IOException if it cannot be written
    public synchronized void keep(byte[] design, Optional<Path> from, OnDisk before)
        throws IOException {
      PrivateFolder.make(folder);
      String note = from.map(Path::toString).orElse("") + "\n" + before.sha256() + "\n";
      put(folder, note(file), note.getBytes(StandardCharsets.UTF_8));
      put(folder, file, design);
    }

    /// Keeps the design as it is now as one that somebody has given up.
    ///
    /// @throws IOException if it cannot be written
    public synchronized void giveUp(byte[] design, Optional<Path> from, OnDisk before)
        throws IOException {
      keep(design, from, before);
      move(file, folder.resolve("given-up-" + file.getFileName()));
    }

    /// Forgets it: it has been saved, or somebody does not want it.
    public synchronized void drop() {
      remove(file);
    }
  }

  /// A place for a design of this process.
  public Entry begin() {
    ProcessHandle self = ProcessHandle.current();
    return new Entry(
        folder, "%d-%d-%d.json".formatted(self.pid(), Running.start(self), NEXT.incrementAndGet()));
  }

  /// What processes that are gone have left behind and what has been given up, the latest first.
  /// What was given up long ago is forgotten.
  public List<Left> left() {
    List<Left> left = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each : all.toList()) {
        String called = String.valueOf(each.getFileName());
        Matcher name = NAME.matcher(called);
        if (name.matches() && isGone(name)) {
          left.add(left(each, false));
        } else if (GIVEN_UP.matcher(called).matches()) {
          if (isOld(each)) {
            remove(each);
          } else {
            left.add(left(each, true));
          }
        }
      }
    } catch (IOException | UncheckedIOException _) {
      return List.of(); // there is no such folder, or none that can be read
    }
    left.sort(Comparator.comparing(Left::time).reversed());
    return List.copyOf(left);
  }

  /// Takes what was left behind as this process's own.
  public Entry adopt(Left left) throws IOException {
    Entry entry = begin();
    move(left.file(), entry.file);
    return entry;
  }

  /// Forgets what was left behind.
  public void drop(Left left) {
    remove(left.file());
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(note(from))) {
      Files.move(note(from), note(to), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isOld(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(GRACE));
  }

  private static Left left(Path file, boolean givenUp) throws IOException {
    List<String> note = List.of();
    try {
      note = Files.readAllLines(note(file));
    } catch (IOException _) {
      // Without its note it is work that has never had a file.
    }
    String from = note.isEmpty() ? "" : note.getFirst();
    String hash = note.size() > 1 ? note.get(1) : "";
    return new Left(
        file,
        path(from),
        hash.isEmpty() ? OnDisk.MISSING : new OnDisk(true, hash),
        Files.getLastModifiedTime(file),
        givenUp);
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Path::isAbsolute);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// Whether the process has ended.
  private static boolean isGone(Matcher name) {
    try {
      return !Running.is(Long.parseLong(name.group(1)), Long.parseLong(name.group(2)));
    } catch (NumberFormatException _) {
      return true;
    }
  }

  private static Path note(Path file) {
    return file.resolveSibling(file.getFileName() + ".from");
  }

  private static void put(Path folder, Path file, byte[] bytes) throws IOException {
    Path beside = Files.createTempFile(folder, "new", ".tmp");
    try {
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException fault) {
      Files.deleteIfExists(beside);
      throw fault;
    }
  }

  private static void remove(Path file) {
    for (Path each : List.of(file, note(file))) {
      try {
        Files.deleteIfExists(each);
      } catch (IOException _) {
        // It is offered once more, which does no harm.
      }
    }
  }
}
