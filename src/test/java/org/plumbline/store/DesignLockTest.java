package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.store.DesignLock.InUse;
import org.plumbline.store.DesignLock.Taken;
import org.plumbline.store.DesignLock.Unlocked;

/// Two programs on one design know of one another.
class DesignLockTest {
  @TempDir Path folder;
  private Path design;
  private Path lock;

  @BeforeEach
  void design() throws IOException {
    design = Files.writeString(folder.resolve("mine.json"), "{}");
    lock = folder.resolve(".~lock.mine.json");
  }

  @AfterEach
  void release() {
    if (DesignLock.take(design) instanceof Taken(DesignLock mine)) {
      mine.close();
    }
  }

  @Test
  void itSaysWhoHasTheDesignOpenAndIsGoneAfterwards() throws IOException {
    Taken taken = assertInstanceOf(Taken.class, DesignLock.take(design));
    LockHolder holder = LockHolder.read(Files.readAllBytes(lock)).orElseThrow();
    assertEquals(System.getProperty("user.name"), holder.user());
    assertEquals(ProcessHandle.current().pid(), holder.pid());
    assertEquals("plumbline", holder.application());
    assertTrue(holder.here() && holder.sameUser());
    assertTrue(holder.since().isAfter(Instant.now().minusSeconds(20)));
    taken.lock().close();
    assertEquals(List.of("mine.json"), names());
  }

  @Test
  void anotherProcessHasToAskAndIsToldWho() throws Exception {
    try (OtherWindow other = OtherWindow.on(design)) {
      assertTrue(other.alone());
      InUse use = assertInstanceOf(InUse.class, DesignLock.take(design));
      assertEquals(other.pid(), use.holder().orElseThrow().pid());
      // Nor does insisting take it from somebody who is there.
      assertInstanceOf(InUse.class, DesignLock.seize(design));
    }
    assertEquals(List.of("mine.json"), names());
    assertInstanceOf(Taken.class, DesignLock.take(design));
  }

  @Test
  void whatThisProcessHasAnotherOneDoesNotGet() throws Exception {
    Taken taken = assertInstanceOf(Taken.class, DesignLock.take(design));
    try (OtherWindow other = OtherWindow.on(design)) {
      assertFalse(other.alone());
    }
    assertTrue(Files.exists(lock));
    // A second window here shares it, and closing that one gives nothing away.
    assertInstanceOf(Taken.class, DesignLock.take(design)).lock().close();
    try (OtherWindow other = OtherWindow.on(design)) {
      assertFalse(other.alone());
    }
    taken.lock().close();
    try (OtherWindow other = OtherWindow.on(design)) {
      assertTrue(other.alone());
    }
  }

  @Test
  void aLockOfAProcessThatWasKilledIsTakenOver() throws Exception {
    OtherWindow other = OtherWindow.on(design);
    other.kill();
    assertTrue(Files.exists(lock));
    assertInstanceOf(Taken.class, DesignLock.take(design)).lock().close();
    assertEquals(List.of("mine.json"), names());
  }

  @Test
  void aNumberThatAnotherProcessHasByNowDoesNotCount() throws IOException {
    LockHolder self = LockHolder.self();
    // It runs, has no lock of the system, and began long after the one that is told.
    leave(holder(self.host(), self.pid(), self.start() - 1000));
    assertInstanceOf(Taken.class, DesignLock.take(design)).lock().close();
    // The very process counts, also where the drive knows no locks.
    leave(holder(self.host(), self.pid(), self.start()));
    assertInstanceOf(InUse.class, DesignLock.take(design));
    Files.delete(lock);
  }

  @Test
  void ofAnotherComputerNobodyHereCanSayThatItIsGone() throws IOException {
    leave(holder("elsewhere", 999_999_999, 1));
    InUse use = assertInstanceOf(InUse.class, DesignLock.take(design));
    assertEquals("elsewhere", use.holder().orElseThrow().host());
    assertFalse(use.holder().orElseThrow().here());
    assertInstanceOf(Taken.class, DesignLock.seize(design)).lock().close();
    assertEquals(List.of("mine.json"), names());
  }

  @Test
  void whoeverHasTakenItMeanwhileKeepsIt() throws IOException {
    Taken taken = assertInstanceOf(Taken.class, DesignLock.take(design));
    byte[] theirs = holder("elsewhere", 1, 1).written();
    Files.write(lock, theirs);
    taken.lock().close();
    assertEquals(new String(theirs, java.nio.charset.StandardCharsets.UTF_8), read());
    Files.delete(lock);
  }

  @Test
  void whatIsNoLockIsPutAsideAndNotDestroyed() throws IOException {
    Files.writeString(lock, "my diary");
    assertInstanceOf(Taken.class, DesignLock.take(design)).lock().close();
    assertEquals("my diary", Files.readString(folder.resolve(".~lock.mine.json.bad")));
    // One that was cut off before anything was written is just taken.
    Files.writeString(lock, "");
    assertInstanceOf(Taken.class, DesignLock.take(design)).lock().close();
    assertEquals(List.of(".~lock.mine.json.bad", "mine.json"), names());
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "precious");
    Files.createSymbolicLink(lock, victim);
    assertInstanceOf(Unlocked.class, DesignLock.take(design));
    assertEquals("precious", Files.readString(victim));
    Files.delete(lock);
  }

  @Test
  void aDesignIsTheSameByWhateverWayItIsReached() throws Exception {
    Path link = folder.resolve("link.json");
    Files.createSymbolicLink(link, design);
    try (OtherWindow _ = OtherWindow.on(design)) {
      assertInstanceOf(InUse.class, DesignLock.take(link));
    }
    Files.delete(link);
  }

  @Test
  void whereNothingCanBeWrittenThereIsNone() {
    assertInstanceOf(Unlocked.class, DesignLock.take(folder.resolve("nowhere/x.json")));
    Path version = Path.of("/proc/version");
    assumeTrue(Files.exists(version));
    assertInstanceOf(Unlocked.class, DesignLock.take(version));
  }

  @Test
  void savingLeavesTheLockToItsHolder() throws Exception {
    Taken taken = assertInstanceOf(Taken.class, DesignLock.take(design));
    assertInstanceOf(SafeSave.Saved.class, SafeSave.save(design, new byte[] {'{', '}', '\n'}));
    try (OtherWindow other = OtherWindow.on(design)) {
      assertFalse(other.alone());
    }
    taken.lock().close();
  }

  private static LockHolder holder(String host, long pid, long start) {
    return new LockHolder("ann", host, pid, start, Instant.EPOCH, "plumbline");
  }

  private void leave(LockHolder holder) throws IOException {
    Files.write(lock, holder.written());
    assertEquals(Optional.of(holder), LockHolder.read(holder.written()));
  }

  private String read() throws IOException {
    return Files.readString(lock);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
