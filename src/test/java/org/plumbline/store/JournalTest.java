package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Unsaved work outlives the program.
class JournalTest {
  private static final OnDisk BEFORE = OnDisk.of(new byte[] {1, 2, 3});

  @TempDir Path folder;

  @Test
  void whatAProgramThatRunsKeepsIsNobodysBusiness() throws IOException {
    Journal journal = new Journal(folder);
    Journal.Entry entry = journal.begin();
    entry.keep(bytes("mine"), Optional.empty(), OnDisk.MISSING);
    assertEquals(List.of(), journal.left());
    entry.drop();
    try (var all = Files.list(folder)) {
      assertEquals(0, all.count());
    }
  }

  @Test
  void whatAProgramThatIsGoneHasKeptIsThere() throws Exception {
    Process other = other("once");
    other.waitFor(30, TimeUnit.SECONDS);
    List<Journal.Left> left = new Journal(folder).left();
    assertEquals(1, left.size());
    assertEquals("version 1", Files.readString(left.getFirst().file()));
    assertEquals(Optional.of(folder.resolve("mine.json")), left.getFirst().from());
    assertEquals(BEFORE, left.getFirst().before());
  }

  @Test
  void aProgramKilledAtAnyMomentLeavesAWholeVersion() throws Exception {
    Random dice = new Random(1);
    for (int n = 0; n < 6; n++) {
      Process other = other("ever");
      // It tells when it begins.
      assertEquals('!', other.getInputStream().read());
      Thread.sleep(dice.nextInt(60));
      other.destroyForcibly().waitFor();
      Journal journal = new Journal(folder);
      for (Journal.Left each : journal.left()) {
        assertTrue(Files.readString(each.file()).matches("version \\d+"));
        journal.drop(each);
      }
    }
  }

  @Test
  void whatIsAdoptedBelongsToThisProgram() throws Exception {
    other("once").waitFor(30, TimeUnit.SECONDS);
    Journal journal = new Journal(folder);
    Journal.Entry entry = journal.adopt(journal.left().getFirst());
    assertEquals(List.of(), journal.left());
    entry.drop();
    assertEquals(List.of(), journal.left());
  }

  @Test
  void whatWasGivenUpIsThereForSevenDays() throws IOException {
    Journal journal = new Journal(folder);
    journal.begin().giveUp(bytes("oh no"), Optional.of(folder.resolve("mine.json")), BEFORE);
    Journal.Left left = journal.left().getFirst();
    assertTrue(left.givenUp());
    assertEquals("oh no", Files.readString(left.file()));
    assertEquals(Optional.of(folder.resolve("mine.json")), left.from());
    assertEquals(BEFORE, left.before());

    kept(left, Duration.ofDays(7).minusMinutes(5));
    assertEquals(1, journal.left().size());
    kept(left, Duration.ofDays(7).plusMinutes(5));
    assertEquals(List.of(), journal.left());
    try (var all = Files.list(folder)) {
      assertEquals(0, all.count());
    }
  }

  @Test
  void whatTheProgramLostIsThereHoweverLongItTakes() throws Exception {
    other("once").waitFor(30, TimeUnit.SECONDS);
    Journal journal = new Journal(folder);
    Journal.Left left = journal.left().getFirst();
    assertFalse(left.givenUp());
    kept(left, Duration.ofDays(400));
    assertEquals(1, journal.left().size());
  }

  @Test
  void whatWasGivenUpCanBeTakenUpAgain() throws IOException {
    Journal journal = new Journal(folder);
    Journal.Entry entry = journal.begin();
    entry.giveUp(bytes("oh no"), Optional.empty(), OnDisk.MISSING);
    entry.drop();
    Journal.Entry again = journal.adopt(journal.left().getFirst());
    assertEquals(List.of(), journal.left());
    again.drop();
    try (var all = Files.list(folder)) {
      assertEquals(0, all.count());
    }
  }

  private static void kept(Journal.Left left, Duration ago) throws IOException {
    Files.setLastModifiedTime(left.file(), FileTime.from(Instant.now().minus(ago)));
  }

  @Test
  void damageDoesNoHarm() throws IOException {
    Journal journal = new Journal(folder);
    assertEquals(List.of(), new Journal(folder.resolve("missing")).left());
    Files.writeString(folder.resolve("999999999-1-1.json"), "no design");
    Files.writeString(folder.resolve("999999999-1-1.json.from"), "\u0000\n\n\n");
    Files.writeString(folder.resolve("99999999999999999999-1-1.json"), "no process");
    Files.writeString(folder.resolve("stranger.txt"), "left alone");
    List<Journal.Left> left = journal.left();
    assertEquals(1, left.size());
    assertEquals(Optional.empty(), left.getFirst().from());
    assertEquals(OnDisk.MISSING, left.getFirst().before());
  }

  @Test
  void onlyTheUserMayLook() throws IOException {
    Path inner = folder.resolve("journal");
    new Journal(inner).begin().keep(bytes("secret"), Optional.empty(), OnDisk.MISSING);
    if (Files.getFileStore(inner).supportsFileAttributeView("posix")) {
      assertEquals(
          "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)));
    }
  }

  @Test
  void whereNothingCanBeWrittenThatIsTold() throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes("in the way"));
    Journal.Entry entry = new Journal(file.resolve("journal")).begin();
    assertThrows(IOException.class, () -> entry.keep(bytes("x"), Optional.empty(), OnDisk.MISSING));
    assertArrayEquals(bytes("in the way"), Files.readAllBytes(file));
  }

  private Process other(String how) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Other.class.getName(),
            folder.toString(),
            how)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Another program, which ends without a word.
  static final class Other {
    private Other() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[0]);
      Journal.Entry entry = new Journal(folder).begin();
      int last = arguments[1].equals("once") ? 1 : Integer.MAX_VALUE;
      for (int n = 1; n <= last; n++) {
        entry.keep(bytes("version " + n), Optional.of(folder.resolve("mine.json")), BEFORE);
        if (n == 1) {
          System.out.print('!');
          System.out.flush();
        }
      }
      Runtime.getRuntime().halt(3);
    }
  }
}
