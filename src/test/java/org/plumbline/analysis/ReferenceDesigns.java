package org.plumbline.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The reference designs of the tests, and what analyses have to find in each.
///
/// @param text the design in the language of plans
/// @param expected lines of findings, each a map from what is asked to the answer
public record ReferenceDesigns(String id, String text, List<Map<String, String>> expected) {
  /// All of them, from a file of the tests.
  public static List<ReferenceDesigns> all() {
    List<ReferenceDesigns> all = new ArrayList<>();
    for (String block : content().split("\n\\[")) {
      int end = block.indexOf("]\n");
      if (end > 0) {
        all.add(read(block.substring(0, end), block.substring(end + 2)));
      }
    }
    return all;
  }

  private static ReferenceDesigns read(String id, String block) {
    List<String> design = new ArrayList<>();
    List<Map<String, String>> expected = new ArrayList<>();
    for (String line : block.lines().toList()) {
      if (line.startsWith("expect ")) {
        Map<String, String> answers = new HashMap<>();
        for (String word : line.substring("expect ".length()).split(" ")) {
          int equals = word.indexOf('=');
          answers.put(word.substring(0, equals), word.substring(equals + 1));
        }
        expected.add(answers);
      } else {
        design.add(line);
      }
    }
    return new ReferenceDesigns(id, String.join("\n", design), expected);
  }

  /// The finding that answers this question, if there is one.
  public Optional<Map<String, String>> finding(String question) {
    return expected.stream().filter(each -> each.containsKey(question)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }

  private static String content() {
    try (InputStream in = ReferenceDesigns.class.getResourceAsStream("templates.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
