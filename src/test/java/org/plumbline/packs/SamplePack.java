package org.plumbline.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.catalog.Catalog;

/// A pack of three types about searching among vectors, and a design that uses them.
public final class SamplePack {
  /// Where it lies.
  public static final Path FOLDER = Path.of("src/test/resources/packs/vectors");

  private SamplePack() {}

  /// The bundled catalogue with the pack.
  public static Catalog catalog() {
    Stock stock = Packs.read(List.of(FOLDER));
    assertEquals(List.of(), stock.faults());
    return stock.catalog();
  }

  /// A copy that a test may spoil.
  public static Path copiedTo(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("icons"));
    for (String file :
        List.of(
            "pack.json",
            "icons/vector-index-builder.svg",
            "icons/index-replica.svg",
            "icons/reranker.svg")) {
      Files.copy(FOLDER.resolve(file), folder.resolve(file));
    }
    return folder;
  }
}
