package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern SAID = Pattern.compile("Texts\\.say\\(\\s*\"([a-z0-9.-]+)\"[,)]");
  private static final Pattern COUNTED = Pattern.compile("Texts\\.count\\(\\s*\"([a-z0-9.-]+)\",");
  private static final Pattern COMMAND = Pattern.compile("Command\\.of\\(\\s*\"([a-z0-9.-]+)\"");
  private static final Pattern QUESTION = Pattern.compile("Question\\.of\\(\\s*\"([a-z-]+)\"");

  @Test
  void everyTextThatIsSaidIsInTheBundle() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    int found = 0;
    for (String source : sources()) {
      found += look(source, SAID, List.of("%s"), missing);
      found += look(source, COUNTED, List.of("%s.one", "%s.many"), missing);
      found += look(source, COMMAND, List.of("command.%s"), missing);
      found += look(source, QUESTION, List.of("ask.%s", "ask.%s.title"), missing);
    }
    assertTrue(found > 100, "texts were found: " + found);
    assertEquals(new TreeSet<>(), missing, "add these to words.properties");
  }

  private static int look(String source, Pattern pattern, List<String> keys, Set<String> missing) {
    List<String> ids = pattern.matcher(source).results().map(each -> each.group(1)).toList();
    ids.stream()
        .flatMap(id -> keys.stream().map(key -> String.format(key, id)))
        .filter(key -> !Texts.has(key))
        .forEach(missing::add);
    return ids.size();
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/plumbline/ui"))) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> !path.toString().contains("canvas"))
          .map(TextsTest::read)
          .toList();
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}
