package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SafeSaveTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void anOldVersion() throws IOException {
    file = folder.resolve("design.json");
    Files.writeString(file, "old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theNewVersionIsThereAndNothingElse() throws IOException {
    assertInstanceOf(SafeSave.Saved.class, SafeSave.save(file, NEW));
    assertEquals("new", Files.readString(file));
    assertEquals(OnDisk.of(NEW), OnDisk.of(file));
    assertEquals(List.of("design.json"), names());
  }

  @Test
  void wheneverAStepFailsTheOldVersionIsUntouchedAndTheUserIsTold() throws IOException {
    for (int failing = 1; failing <= 4; failing++) {
      SafeSave.Outcome outcome = new SafeSave(new Failing(failing)).write(file, NEW);
      SafeSave.Failed failed = assertInstanceOf(SafeSave.Failed.class, outcome, "step " + failing);
      assertTrue(failed.message().contains("No space left"), failed.message());
      assertTrue(failed.message().contains("design.json"), failed.message());
      assertEquals("old", Files.readString(file), "step " + failing);
      assertEquals(List.of("design.json"), names(), "step " + failing);
    }
  }

  /// Fails at the n-th step, counted from 1.
  private static final class Failing implements FileSteps {
    private int left;

    Failing(int step) {
      left = step;
    }

    private void step() throws IOException {
      if (--left == 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public Path createBeside(Path target) throws IOException {
      step();
      return FileSteps.super.createBeside(target);
    }

    @Override
    public void copyPermissions(Path original, Path copy) throws IOException {
      step();
      FileSteps.super.copyPermissions(original, copy);
    }

    @Override
    public void writeAndSync(Path target, byte[] bytes) throws IOException {
      step();
      FileSteps.super.writeAndSync(target, bytes);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
      step();
      FileSteps.super.replace(from, to);
    }
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path link = folder.resolve("link.json");
    Files.createSymbolicLink(link, file);
    SafeSave.save(link, NEW);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void permissionsStayAndANewFileGetsTheUsualOnes() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x---"));
    SafeSave.save(file, NEW);
    assertEquals("rw-r-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    Path fresh = folder.resolve("fresh.json");
    SafeSave.save(fresh, NEW);
    assertEquals(Permissions.usual(), Files.getPosixFilePermissions(fresh));
  }

  @Test
  void aFileWithSeveralNamesKeepsThemAll() throws IOException {
    Path other = folder.resolve("other.json");
    Files.createLink(other, file);
    SafeSave.Saved saved = assertInstanceOf(SafeSave.Saved.class, SafeSave.save(file, NEW));
    assertTrue(saved.caution().isPresent());
    assertEquals("new", Files.readString(other));
    assertEquals(List.of("design.json", "other.json"), names());
  }

  @Test
  void aPipeIsWrittenToAndNotReplaced() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(() -> {
          try {
            return Files.readString(pipe);
          } catch (IOException fault) {
            return fault.toString();
          }
        });
    SafeSave.save(pipe, NEW);
    assertEquals("new", read.get());
    assertFalse(Files.isRegularFile(pipe));
  }

  @Test
  void aFolderAndAMissingFolderAreRefusedInWords() {
    SafeSave.Outcome onFolder = SafeSave.save(folder, NEW);
    assertTrue(assertInstanceOf(SafeSave.Failed.class, onFolder).message().contains("is a folder"));
    SafeSave.Outcome nowhere = SafeSave.save(folder.resolve("no/where.json"), NEW);
    assertTrue(
        assertInstanceOf(SafeSave.Failed.class, nowhere).message().contains("does not exist"));
  }

  @Test
  void anotherProgramsChangeIsNotOverwritten() throws IOException {
    OnDisk read = OnDisk.of(file);
    Files.writeString(file, "OLD");
    assertInstanceOf(SafeSave.Conflict.class, SafeSave.save(file, NEW, read));
    assertEquals("OLD", Files.readString(file));
    Files.delete(file);
    assertInstanceOf(SafeSave.Conflict.class, SafeSave.save(file, NEW, read));
    assertInstanceOf(SafeSave.Saved.class, SafeSave.save(file, NEW, OnDisk.MISSING));
  }
}
