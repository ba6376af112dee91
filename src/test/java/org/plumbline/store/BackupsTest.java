package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Old versions of saved files.
class BackupsTest {
  @TempDir private Path folder = Path.of("");

  private Backups backups() {
    return new Backups(folder.resolve("recovery"));
  }

  private Path version(String text, String time) throws IOException {
    Path file = Files.writeString(folder.resolve("design.json"), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
    return file;
  }

  @Test
  void theNewestIsTheOneThatWasKeptLastWhateverTheClockSaid() throws IOException {
    Path file = version("one", "2030-01-01T10:00:00Z");
    backups().keep(file);
    version("two", "2020-01-01T10:00:00Z");
    backups().keep(file);
    Backups.Backup newest = backups().newest(file).orElseThrow();
    assertEquals("two", Files.readString(newest.path()));
    assertEquals(FileTime.from(Instant.parse("2020-01-01T10:00:00Z")), newest.time());
  }

  @Test
  void tenAreKeptAndTheFirstOfEachDay() throws IOException {
    Path file = folder.resolve("design.json");
    for (int day = 1; day <= 3; day++) {
      for (int n = 0; n < 10; n++) {
        version("day " + day + " version " + n, "2026-11-0" + day + "T12:0" + n + ":00Z");
        backups().keep(file);
      }
    }
    try (Stream<Path> all = Files.walk(folder.resolve("recovery"))) {
      assertEquals(12, all.filter(Files::isRegularFile).count());
    }
    assertEquals("day 3 version 9", Files.readString(backups().newest(file).orElseThrow().path()));
  }

  @Test
  void onlyTheUserMayReadThemAndTheSameVersionIsKeptOnce() throws IOException {
    Path file = version("one", "2026-11-01T12:00:00Z");
    backups().keep(file);
    backups().keep(file);
    Path kept = backups().newest(file).orElseThrow().path();
    assertTrue(kept.getFileName().toString().startsWith("000001"), kept.toString());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getParent())));
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = version("one", "2026-11-01T12:00:00Z");
    Files.writeString(folder.resolve("recovery"), "in the way");
    assertThrows(IOException.class, () -> backups().keep(file));
    assertTrue(backups().newest(file).isEmpty());
  }
}
