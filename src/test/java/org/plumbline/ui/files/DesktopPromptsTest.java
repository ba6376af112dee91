package org.plumbline.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the dialogs of the system open.
class DesktopPromptsTest {
  @TempDir Path folder;

  @Test
  void aDesignIsLookedForWhereTheLastOneWasOpened() throws Exception {
    Path team = Files.createDirectory(folder.resolve("team"));
    Path last = team.resolve("last.json");
    List<Path> recent = List.of(last, folder.resolve("before.json"));
    assertEquals(Optional.of(team), DesktopPrompts.folderOf(recent));
    Files.delete(team);
    assertEquals(Optional.empty(), DesktopPrompts.folderOf(recent));
    assertEquals(Optional.empty(), DesktopPrompts.folderOf(List.of()));
  }
}
