package org.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
  private static final Path HOME = Path.of("home");

  @Test
  void theFolderIsTheOneThatTheSystemHasForSettings() {
    assertEquals(
        Path.of("/x/plumbline"), UserFolder.of("linux", HOME, Map.of("XDG_CONFIG_HOME", "/x")));
    assertEquals(
        HOME.resolve(".config/plumbline"),
        UserFolder.of("linux", HOME, Map.of("XDG_CONFIG_HOME", "relative")));
    assertEquals(
        HOME.resolve("Library/Application Support/Plumbline"),
        UserFolder.of("mac os x", HOME, Map.of()));
    assertEquals(
        HOME.resolve("roaming/Plumbline"),
        UserFolder.of("windows 11", HOME, Map.of("APPDATA", "home/roaming")));
  }

  @Test
  void packsLieInItsFolderOfThatName() {
    assertEquals(HOME.resolve("packs"), UserFolder.packs(HOME));
  }
}
