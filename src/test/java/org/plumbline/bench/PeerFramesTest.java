package org.plumbline.bench;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is not measured counts for nothing.
final class PeerFramesTest {
  /// A program that takes no design for what it is to run, and ends at once.
  private static final Path ENDS = Path.of(System.getProperty("java.home"), "bin", "java");

  @Test
  void aProgramThatEndsEarlyHasNoMemory(@TempDir Path work) {
    PeerFrames bench = new PeerFrames(ENDS, work, List.of(), new PeerPages(ENDS, work, work));
    IOException said = assertThrows(IOException.class, () -> bench.ownMemory(50));
    assertTrue(said.toString().contains("said.txt"), said.toString());
  }
}
