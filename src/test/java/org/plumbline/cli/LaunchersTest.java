package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launchers choose between window and command line before a Java runs, so they know the verbs.
class LaunchersTest {
  @ParameterizedTest
  @ValueSource(strings = {"plumbline", "plumbline.bat"})
  void aVerbNeverOpensAWindow(String launcher) throws IOException {
    String script = Files.readString(Path.of("packaging", "bin", launcher));
    String list = script.lines().filter(line -> line.contains("check")).findFirst().orElseThrow();
    for (String verb : CommandLine.verbs()) {
      assertTrue(list.matches(".*\\b" + verb + "\\b.*"), verb + " is missing in " + list);
    }
  }
}
