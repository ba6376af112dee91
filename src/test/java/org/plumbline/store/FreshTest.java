package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FreshTest {
  @Test
  void eachFileIsAnotherOneAndEmpty(@TempDir Path folder) throws IOException {
    Set<Path> files = new HashSet<>();
    for (int n = 0; n < 100; n++) {
      Path file = Fresh.file(folder, ".design.json.", ".tmp");
      assertEquals(0, Files.size(file));
      Files.writeString(file, "taken");
      files.add(file);
    }
    assertEquals(100, files.size());
    assertTrue(
        files.stream()
            .map(each -> String.valueOf(each.getFileName()))
            .allMatch(name -> name.startsWith(".design.json.") && name.endsWith(".tmp")));
  }

  @Test
  void whereThereIsNoFolderThatIsSaid(@TempDir Path folder) {
    assertThrows(NoSuchFileException.class, () -> Fresh.file(folder.resolve("missing"), "a", "b"));
  }
}
