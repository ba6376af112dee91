package org.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.rules.RuleSet;
import org.plumbline.rules.RuleSet.Profile;
import org.plumbline.rules.Severity;

/// What a team says about the rules in a file.
class ConfigurationTest {
  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  @Test
  void theNearestFileAboveADesignHolds() throws IOException {
    file("plumbline.json", "{\"profile\": \"strict\"}");
    Path near = file("a/plumbline.json", "{\"profile\": \"learner\"}");
    assertEquals(
        new Configuration.Chosen(new RuleSet(Profile.LEARNER, Map.of()), List.of(), List.of()),
        Configuration.near(folder.resolve("a/b/design.json")));
    Files.delete(near);
    assertEquals(
        new Configuration.Chosen(new RuleSet(Profile.STRICT, Map.of()), List.of(), List.of()),
        Configuration.near(folder.resolve("a/b/design.json")));
  }

  @Test
  void singleRulesAreSetOrSwitchedOff() throws IOException {
    Path file =
        file("plumbline.json", "{\"rules\": {\"no-story\": \"off\", \"no-title\": \"error\"}}");
    assertEquals(
        new Configuration.Chosen(
            new RuleSet(
                Profile.RECOMMENDED,
                Map.of("no-story", Optional.empty(), "no-title", Optional.of(Severity.ERROR))),
            List.of(),
            List.of()),
        Configuration.read(file));
  }

  @Test
  void everyFaultIsToldWithItsPlace() throws IOException {
    Path file =
        file(
            "plumbline.json",
            """
            {"profile": "wild",
             "rules": {"no-such-rule": "off",
                       "no-story": "loud"},
             "colour": "red"}
            """);
    List<String> lines = ((Configuration.Faulty) Configuration.read(file)).lines();
    assertEquals(4, lines.size());
    assertEquals(
        List.of("1:13", "2:28", "3:24", "4:12"),
        lines.stream()
            .map(line -> line.substring(file.toString().length() + 1))
            .map(line -> line.substring(0, line.indexOf(": ")))
            .sorted()
            .toList());
  }

  @Test
  void aMisspeltRuleIsToldWithTheNearest() throws IOException {
    Path file = file("plumbline.json", "{\"rules\": {\"no-storry\": \"off\"}}");
    assertEquals(
        List.of(
            file
                + ":1:25: There is no rule “no-storry”. Did you mean: no-story? To see all:"
                + " plumbline rules"),
        ((Configuration.Faulty) Configuration.read(file)).lines());
  }

  @Test
  void whatIsNoConfigurationIsRefused() throws IOException {
    for (String text : List.of("", "[]", "{", "{\"rules\": []}")) {
      Path file = file("odd.json", text);
      assertEquals(1, ((Configuration.Faulty) Configuration.read(file)).lines().size(), text);
    }
    assertEquals(
        1, ((Configuration.Faulty) Configuration.read(folder.resolve("gone"))).lines().size());
  }
}
