package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.ui.Texts;

/// The keys of a presentation in the manual.
class ManualTest {
  @Test
  void theManualHasTheTableThatTheKeysMake() throws IOException {
    String manual = Files.readString(Path.of("README.md"));
    assertTrue(manual.contains(table()), "README.md lacks:\n" + table());
  }

  @Test
  void everythingThatCanBeAskedForHasKeysAndIsInTheHelp() {
    Map<String, String> rows = TalkKeys.rows();
    long shown =
        Arrays.stream(Ask.values()).filter(each -> each != Ask.UP && each != Ask.DOWN).count();
    assertEquals(shown, rows.size());
    rows.values().forEach(keys -> assertTrue(!keys.isBlank()));
    assertTrue(rows.getOrDefault(Texts.say("present.ask.NEXT"), "").contains("↓"));
  }

  private static String table() {
    return TalkKeys.rows().entrySet().stream()
        .map(each -> "| " + each.getValue() + " | " + each.getKey() + " |\n")
        .collect(
            Collectors.joining("", "| while presenting | what it does |\n| --- | --- |\n", ""));
  }
}
